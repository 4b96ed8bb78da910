/** 200 short articles with known subjects: ten for each of twenty stories. */
import type { ArticleEntry } from '../../../../src/site/card.ts';
import { createRandom, type Random } from '../../../bench/corpus/random.ts';
import { SENTENCE_FRAMES, STORIES, type StoryWords } from './stories.ts';

const ARTICLES_PER_STORY = 10;
const DAY_MS = 86_400_000;

function pickSome(list: readonly string[], count: number, random: Random): string[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] ?? '');
}

/** Uses part of the story's words in generic sentences. */
function storyArticle(number: number, story: StoryWords, started: number, random: Random): ArticleEntry {
  const names = pickSome(story.names, 2, random);
  const words = pickSome(story.words, 7, random);
  const filled = (frame: string): string =>
    frame.replace(/\b[NWV]\b/g, (slot) => random.of(slot === 'N' ? names : words));
  const [first, second, third] = [random.of(names), ...pickSome(words, 2, random)];
  const day = started + random.below(70);
  return {
    id: `story-${number}/${day}-${random.below(1e6)}`,
    article: {
      language: story.language,
      headline: `${first}: ${second}, ${third}`,
      section: story.section,
      tags: pickSome(story.tags, 1 + random.below(2), random),
      datePublished: new Date(Date.UTC(2024, 0, 1) + day * DAY_MS).toISOString(),
      body: pickSome(SENTENCE_FRAMES[story.language], 6, random).map((frame) => ({
        type: 'paragraph' as const,
        text: filled(frame),
      })),
    },
  };
}

/** Deterministic by seed; each id begins with the story's number. */
export function labelledArticles(seed: number): ArticleEntry[] {
  const random = createRandom(seed);
  return STORIES.flatMap((story, number) => {
    const started = random.below(120);
    return Array.from({ length: ARTICLES_PER_STORY }, () => storyArticle(number, story, started, random));
  });
}

export const storyOf = (id: string): string => id.split('/')[0] ?? '';
