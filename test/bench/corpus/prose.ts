/** Generated text about a story, with a natural distribution of word frequencies. */
import type { Random } from './random.ts';
import { rareWord, type Story } from './story.ts';

const capitalize = (words: string): string => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

function word(story: Story, random: Random): string {
  const { vocabulary } = story;
  const kind = random.next();
  if (kind < 0.5) return vocabulary.commonWords[random.rank(vocabulary.commonWords.length)] ?? '';
  if (kind < 0.7) return random.of(vocabulary.topicWords[story.section]);
  if (kind < 0.78) return random.of(story.terms);
  if (kind < 0.8) return kind < 0.79 ? story.person : story.place;
  return rareWord(vocabulary, random);
}

export const phrase = (story: Story, random: Random, length: number): string =>
  Array.from({ length }, () => word(story, random)).join(story.vocabulary.space);

function sentence(story: Story, random: Random): string {
  const first = phrase(story, random, 5 + random.below(9));
  const second =
    random.next() < 0.5 ? `,${story.vocabulary.space}${phrase(story, random, 4 + random.below(7))}` : '';
  return capitalize(first) + second + story.vocabulary.stop;
}

export const paragraph = (story: Story, random: Random): string =>
  Array.from({ length: 3 + random.below(3) }, () => sentence(story, random)).join(story.vocabulary.between);

export function headline(story: Story, random: Random): string {
  const { vocabulary, terms, section } = story;
  const parts = [
    random.of(terms),
    random.of(vocabulary.topicWords[section]),
    random.of(vocabulary.commonWords),
  ];
  const name = random.next() < 0.5 ? story.place : story.person;
  return capitalize(
    [name, ...parts, random.of(vocabulary.topicWords[section]), random.of(terms)].join(vocabulary.space),
  );
}
