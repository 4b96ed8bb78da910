/** A made-up matter that several articles are about: its own words, names and place. */
import { chance, type Chance } from './random.ts';
import { LANGUAGES, SECTIONS, type Section, type Vocabulary } from './vocabulary.ts';

export interface Story {
  readonly vocabulary: Vocabulary;
  readonly section: Section;
  /** Words that its articles have in common and few others have. */
  readonly terms: readonly string[];
  readonly person: string;
  readonly place: string;
}

/** Rare words that a language has. */
const RARE = 30_000;
const PLACES = 120;
const PERSONS = 400;

/** The rare word of a rank: always the same one. */
export function coined({ syllables, endings }: Vocabulary, rank: number): string {
  const at = (place: number): string => syllables[place % syllables.length] ?? '';
  const more = Math.floor(rank / syllables.length);
  const most = Math.floor(more / syllables.length);
  const middle = rank < syllables.length ? '' : at(more);
  return at(rank) + middle + (most > 0 ? at(most) : '') + (endings[rank % endings.length] ?? '');
}

/** A rare word as natural text has them: some of them far more often than most. */
export const rareWord = (vocabulary: Vocabulary, random: Chance): string =>
  coined(vocabulary, random.rank(RARE));

const titled = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
const name = (vocabulary: Vocabulary, rank: number): string => titled(coined(vocabulary, 500 + rank * 7));

function vocabularyOf(random: Chance): Vocabulary {
  let left = random.below(100);
  for (const [vocabulary, share] of LANGUAGES) if ((left -= share) < 0) return vocabulary;
  throw new Error('The shares of the languages are not a hundred');
}

/** The story of a number. */
export function storyAt(number: number, seed: number): Story {
  const random = chance(seed * 7919 + number * 31 + 17);
  const vocabulary = vocabularyOf(random);
  const person = random.below(PERSONS);
  return {
    vocabulary,
    section: random.of(SECTIONS),
    terms: Array.from({ length: 14 }, () => coined(vocabulary, 200 + random.below(RARE))),
    person: `${name(vocabulary, person % 40)}${vocabulary.space}${name(vocabulary, 40 + person)}`,
    place: name(vocabulary, 600 + random.below(PLACES)),
  };
}
