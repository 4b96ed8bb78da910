/**
 * A generated archive for benchmarks. Article n is the same in an archive of any size. About eight articles
 * per story, five languages, 700 words each, 37 minutes apart.
 */
import type { Block } from '../../../src/article/blocks.ts';
import type { Related } from '../../../src/article/related.ts';
import type { Article } from '../../../src/article/schema.ts';
import { headline, paragraph, phrase } from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { storyAt, type Story } from './story.ts';
import { SECTIONS } from './vocabulary.ts';

export interface CorpusOptions {
  readonly seed?: number;
  /** Number of pictures, shared by the articles; default 0. */
  readonly pictures?: number;
}

export interface CorpusArticle {
  /** Path of its file below `articles/`, without `.json`. */
  readonly id: string;
  readonly article: Article;
}

const START_MS = Date.UTC(2012, 0, 2, 6);
const INTERVAL_MS = 37 * 60_000;
/** Articles per time window, and stories told within it. */
const [WINDOW, STORIES] = [64, 8];

const dateAt = (number: number): string =>
  new Date(START_MS + number * INTERVAL_MS).toISOString().slice(0, 19) + 'Z';

export const idAt = (number: number): string =>
  `${dateAt(number).slice(0, 7).replace('-', '/')}/report-${number}`;

const storyNumber = (number: number, random: Random): number =>
  Math.floor(number / WINDOW) * STORIES + random.below(STORIES);

/** Path of a picture below the content folder. */
export const pictureAt = (number: number): string => `media/picture-${number}.png`;

function figure(number: number, pictures: number, story: Story, random: Random) {
  const alt = phrase(story, random, 5);
  return {
    image: { src: `/${pictureAt(number % pictures)}`, alt },
    caption: phrase(story, random, 9),
    credit: story.person,
  };
}

function body(number: number, pictures: number, story: Story, random: Random): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < 14; at++) {
    if (at === 5 || at === 10) blocks.push({ type: 'heading', level: 2, text: phrase(story, random, 4) });
    if (at === 4)
      blocks.push({ type: 'pullquote', text: phrase(story, random, 12), attribution: story.person });
    if (at === 7)
      blocks.push({
        type: 'list',
        items: [phrase(story, random, 6), phrase(story, random, 8), phrase(story, random, 5)],
      });
    if (at === 8 && pictures > 0 && number % 3 === 0)
      blocks.push({ type: 'figure', ...figure(number + 1, pictures, story, random) });
    blocks.push({ type: 'paragraph', text: withSpan(paragraph(story, random), story, random) });
  }
  return blocks;
}

/** Adds a link or emphasis to every fourth paragraph. */
function withSpan(text: string, story: Story, random: Random) {
  if (random.below(4) > 0) return text;
  const words = phrase(story, random, 2);
  const span =
    random.below(2) > 0
      ? { text: words, link: 'https://example.org/source' }
      : { text: words, emphasis: true as const };
  return [text, story.vocabulary.between, span, story.vocabulary.stop];
}

function curated(number: number, random: Random): Related[] {
  const before = Math.min(number, 40);
  return before < 2 || random.below(10) > 0 ? [] : [{ article: idAt(number - 1 - random.below(before)) }];
}

export function articleAt(number: number, { seed = 1, pictures = 0 }: CorpusOptions = {}): CorpusArticle {
  const random = createRandom(seed * 104_729 + number);
  const story = storyAt(storyNumber(number, random), seed);
  const { vocabulary, section } = story;
  const matters = vocabulary.topicWords[section];
  const author = storyAt(random.below(60), 999).person;
  const article: Article = {
    ...(vocabulary.language !== 'en' && { language: vocabulary.language }),
    kicker: matters[number % 12] ?? section,
    headline: headline(story, random),
    standfirst: phrase(story, random, 22),
    section,
    tags: [
      ...new Set([
        random.of(matters.slice(0, 8)),
        story.place,
        ...(random.below(3) > 0 ? [] : [story.person]),
      ]),
    ],
    authors: [{ name: author, role: 'Reporter' }],
    ...(random.below(2) > 0 && { dateline: story.place }),
    datePublished: dateAt(number),
    ...(pictures > 0 && number % 2 === 0 && { image: figure(number, pictures, story, random) }),
    counts: { comments: random.rank(500), shares: random.rank(20_000) },
    body: body(number, pictures, story, random),
  };
  const related = curated(number, random);
  return { id: idAt(number), article: related.length > 0 ? { ...article, related } : article };
}

export function* corpus(count: number, options: CorpusOptions = {}): Generator<CorpusArticle> {
  for (let number = 0; number < count; number++) yield articleAt(number, options);
}

/** `site.json` of the archive. */
export const CORPUS_SITE = {
  name: 'The Corpus',
  tagline: 'Made up to be measured',
  origin: 'https://corpus.example',
  language: 'en',
  sections: SECTIONS.map((slug) => ({ slug, name: slug.charAt(0).toUpperCase() + slug.slice(1) })),
};
