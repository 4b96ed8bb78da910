/** Two hundred short articles of which it is known what each is about: ten of each of twenty stories. */
import type { Entry } from '../../../../src/edition/card.ts';
import { chance, type Chance } from '../../../bench/corpus/random.ts';
import { FRAMES, STORIES, type StoryWords } from './stories.ts';

const ARTICLES_A_STORY = 10;
const DAY = 86_400_000;

/** Some of a list, in another order. */
function some(list: readonly string[], count: number, random: Chance): string[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] ?? '');
}

/** One article takes a part of its story's words, and general sentences round them. */
function article(number: number, story: StoryWords, started: number, random: Chance): Entry {
  const names = some(story.names, 2, random);
  const words = some(story.words, 7, random);
  const filled = (frame: string): string =>
    frame.replace(/\b[NWV]\b/g, (slot) => random.of(slot === 'N' ? names : words));
  const [first, second, third] = [random.of(names), ...some(words, 2, random)];
  const day = started + random.below(70);
  return {
    id: `story-${number}/${day}-${random.below(1e6)}`,
    article: {
      language: story.language,
      headline: `${first}: ${second}, ${third}`,
      section: story.section,
      tags: some(story.tags, 1 + random.below(2), random),
      datePublished: new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString(),
      body: some(FRAMES[story.language], 6, random).map((frame) => ({
        type: 'paragraph' as const,
        text: filled(frame),
      })),
    },
  };
}

/** The articles by chance of a seed; the id of each begins with its story's number. */
export function labelled(seed: number): Entry[] {
  const random = chance(seed);
  return STORIES.flatMap((story, number) => {
    const started = random.below(120);
    return Array.from({ length: ARTICLES_A_STORY }, () => article(number, story, started, random));
  });
}

/** Which story an article is of. */
export const storyOf = (id: string): string => id.split('/')[0] ?? '';
