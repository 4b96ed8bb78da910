/** Running text about a story: sentences whose words occur as often as natural ones do. */
import type { Chance } from './random.ts';
import { rareWord, type Story } from './story.ts';

const upper = (words: string): string => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

function word(story: Story, random: Chance): string {
  const { vocabulary } = story;
  const kind = random.next();
  if (kind < 0.5) return vocabulary.small[random.rank(vocabulary.small.length)] ?? '';
  if (kind < 0.7) return random.of(vocabulary.matters[story.section]);
  if (kind < 0.78) return random.of(story.terms);
  if (kind < 0.8) return kind < 0.79 ? story.person : story.place;
  return rareWord(vocabulary, random);
}

/** So many words in a row. */
export const phrase = (story: Story, random: Chance, length: number): string =>
  Array.from({ length }, () => word(story, random)).join(story.vocabulary.space);

function sentence(story: Story, random: Chance): string {
  const first = phrase(story, random, 5 + random.below(9));
  const second =
    random.next() < 0.5 ? `,${story.vocabulary.space}${phrase(story, random, 4 + random.below(7))}` : '';
  return upper(first) + second + story.vocabulary.stop;
}

/** A paragraph of three to five sentences. */
export const paragraph = (story: Story, random: Chance): string =>
  Array.from({ length: 3 + random.below(3) }, () => sentence(story, random)).join(story.vocabulary.between);

/** A headline: a few of the story's words. */
export function headline(story: Story, random: Chance): string {
  const { vocabulary, terms, section } = story;
  const parts = [random.of(terms), random.of(vocabulary.matters[section]), random.of(vocabulary.small)];
  const name = random.next() < 0.5 ? story.place : story.person;
  return upper(
    [name, ...parts, random.of(vocabulary.matters[section]), random.of(terms)].join(vocabulary.space),
  );
}
