/**
 * A made-up archive for measurements: article number n is the same whatever the size of the archive, so that a large one
 * begins with the small one. About eight articles a story, five languages, 700 words each, 37 minutes apart.
 */
import type { Block } from '../../../src/article/blocks.ts';
import type { Related } from '../../../src/article/related.ts';
import type { Article } from '../../../src/article/schema.ts';
import { headline, paragraph, phrase } from './prose.ts';
import { chance, type Chance } from './random.ts';
import { storyAt, type Story } from './story.ts';
import { SECTIONS } from './vocabulary.ts';

export interface CorpusOptions {
  /** Another seed is another archive; 1 when absent. */
  readonly seed?: number;
  /** How many pictures the archive has, which articles take in turn; none when absent. */
  readonly pictures?: number;
}

export interface CorpusArticle {
  /** Path of its file below `articles/`, without `.json`. */
  readonly id: string;
  readonly article: Article;
}

const START = Date.UTC(2012, 0, 2, 6);
const APART = 37 * 60_000;
/** Articles among which stories mix, and stories that are told among them. */
const [WINDOW, STORIES] = [64, 8];

/** When the article of a number was published. */
const momentAt = (number: number): string =>
  new Date(START + number * APART).toISOString().slice(0, 19) + 'Z';

/** The id of the article of a number. */
export const idAt = (number: number): string =>
  `${momentAt(number).slice(0, 7).replace('-', '/')}/report-${number}`;

const storyNumber = (number: number, random: Chance): number =>
  Math.floor(number / WINDOW) * STORIES + random.below(STORIES);

/** The path of a picture below the content folder. */
export const pictureAt = (number: number): string => `media/picture-${number}.png`;

function figure(number: number, pictures: number, story: Story, random: Chance) {
  const alt = phrase(story, random, 5);
  return {
    image: { src: `/${pictureAt(number % pictures)}`, alt },
    caption: phrase(story, random, 9),
    credit: story.person,
  };
}

function body(number: number, pictures: number, story: Story, random: Chance): Block[] {
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
    blocks.push({ type: 'paragraph', text: marked(paragraph(story, random), story, random) });
  }
  return blocks;
}

/** Every fourth paragraph has a link or a stressed word in it. */
function marked(text: string, story: Story, random: Chance) {
  if (random.below(4) > 0) return text;
  const words = phrase(story, random, 2);
  const span =
    random.below(2) > 0
      ? { text: words, link: 'https://example.org/source' }
      : { text: words, emphasis: true as const };
  return [text, story.vocabulary.between, span, story.vocabulary.stop];
}

function curated(number: number, random: Chance): Related[] {
  const before = Math.min(number, 40);
  return before < 2 || random.below(10) > 0 ? [] : [{ article: idAt(number - 1 - random.below(before)) }];
}

/** The article of a number. */
export function articleAt(number: number, { seed = 1, pictures = 0 }: CorpusOptions = {}): CorpusArticle {
  const random = chance(seed * 104_729 + number);
  const story = storyAt(storyNumber(number, random), seed);
  const { vocabulary, section } = story;
  const matters = vocabulary.matters[section];
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
    datePublished: momentAt(number),
    ...(pictures > 0 && number % 2 === 0 && { image: figure(number, pictures, story, random) }),
    counts: { comments: random.rank(500), shares: random.rank(20_000) },
    body: body(number, pictures, story, random),
  };
  const related = curated(number, random);
  return { id: idAt(number), article: related.length > 0 ? { ...article, related } : article };
}

/** An archive of so many articles, oldest first, one at a time. */
export function* corpus(count: number, options: CorpusOptions = {}): Generator<CorpusArticle> {
  for (let number = 0; number < count; number++) yield articleAt(number, options);
}

/** What `site.json` of the archive says. */
export const CORPUS_SITE = {
  name: 'The Corpus',
  tagline: 'Made up to be measured',
  origin: 'https://corpus.example',
  language: 'en',
  sections: SECTIONS.map((slug) => ({ slug, name: slug.charAt(0).toUpperCase() + slug.slice(1) })),
};
