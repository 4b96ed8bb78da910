import { createRandom, type Random } from './random.ts';
import { LANGUAGE_SHARES, SECTIONS, type Section, type Vocabulary } from './vocabulary.ts';

export interface Story {
  readonly vocabulary: Vocabulary;
  readonly section: Section;
  /** Words that its articles share and few others have. */
  readonly terms: readonly string[];
  readonly person: string;
  readonly place: string;
}

/** Rare words per language. */
const RARE_WORDS = 30_000;
const PLACE_COUNT = 120;
const PERSON_COUNT = 400;

function coinWord({ syllables, endings }: Vocabulary, rank: number): string {
  const at = (place: number): string => syllables[place % syllables.length] ?? '';
  const more = Math.floor(rank / syllables.length);
  const most = Math.floor(more / syllables.length);
  const middle = rank < syllables.length ? '' : at(more);
  return at(rank) + middle + (most > 0 ? at(most) : '') + (endings[rank % endings.length] ?? '');
}

/** Some rare words are far more frequent than others, as in natural text. */
export const rareWord = (vocabulary: Vocabulary, random: Random): string =>
  coinWord(vocabulary, random.rank(RARE_WORDS));

const capitalizeName = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
const coinName = (vocabulary: Vocabulary, rank: number): string =>
  capitalizeName(coinWord(vocabulary, 500 + rank * 7));

function pickVocabulary(random: Random): Vocabulary {
  let left = random.below(100);
  for (const [vocabulary, share] of LANGUAGE_SHARES) if ((left -= share) < 0) return vocabulary;
  throw new Error('The shares of the languages are not a hundred');
}

export function storyAt(number: number, seed: number): Story {
  const random = createRandom(seed * 7919 + number * 31 + 17);
  const vocabulary = pickVocabulary(random);
  const person = random.below(PERSON_COUNT);
  return {
    vocabulary,
    section: random.of(SECTIONS),
    terms: Array.from({ length: 14 }, () => coinWord(vocabulary, 200 + random.below(RARE_WORDS))),
    person: `${coinName(vocabulary, person % 40)}${vocabulary.space}${coinName(vocabulary, 40 + person)}`,
    place: coinName(vocabulary, 600 + random.below(PLACE_COUNT)),
  };
}
