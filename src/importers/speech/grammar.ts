/** Lower case, separated by single spaces. */
export interface GrammarWords {
  readonly frequent: string;
  /** Verbs of speech with one speaker, in the singular. */
  readonly said: string;
  /** Those whose listener follows without a preposition. */
  readonly told: string;
  readonly added: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  /** Phrases that name a source, separated by `|`. */
  readonly according: string;
  readonly articles: string;
  readonly prepositions: string;
  /** Conjunctions, relatives, negations and the like: a phrase with one is more than a name and an office. */
  readonly blockers: string;
  readonly and: string;
  /** Words of time, place and occasion that may follow the speaker's name. */
  readonly tails: string;
  readonly listeners: string;
  /** Words that say that somebody else is quoted, a role is spoken, or that the speech is hearsay. */
  readonly quoting: string;
  /** Words before the name of somebody else through whom, or as whom, the speaker speaks. */
  readonly through: string;
  /** Those before a role. */
  readonly roles: string;
  readonly pronouns: string;
  readonly kin: string;
  /** Pronouns and forms of address that show a person's gender, to resolve surnames. */
  readonly female: string;
  readonly male: string;
  readonly titles: string;
  /** Endings of further words for offices and trades. */
  readonly offices?: RegExp;
  readonly calendar: string;
  readonly locatives: string;
  /** Whether common nouns are capitalised, so that an office looks like a name. */
  readonly capitalNouns?: boolean;
  /** Whether titles are capitalised like names. */
  readonly capitalTitles?: boolean;
  /** Name endings in oblique cases, where the language has them, and verb endings that show gender. */
  readonly oblique?: {
    readonly first: RegExp;
    readonly female: RegExp;
    readonly male: RegExp;
    readonly femaleVerb: RegExp;
    readonly maleVerb: RegExp;
  };
  /** Words for people that are defined by the person named next, without a preposition. */
  readonly possessed?: string;
}

type WordSets = {
  readonly [
    K in keyof GrammarWords as GrammarWords[K] extends string | undefined ? K : never
  ]-?: ReadonlySet<string>;
};
export interface Grammar extends Omit<WordSets, 'according'> {
  readonly according: readonly (readonly string[])[];
  readonly offices: RegExp | undefined;
  readonly capitalNouns: boolean;
  readonly capitalTitles: boolean;
  readonly oblique: GrammarWords['oblique'];
}

export const toWordSet = (words = ''): ReadonlySet<string> =>
  new Set(words.replace(/’/g, "'").split(/\s+/).filter(Boolean));

export function createGrammar(words: GrammarWords): Grammar {
  const {
    according,
    offices,
    oblique,
    capitalNouns = false,
    capitalTitles = false,
    possessed,
    ...lists
  } = words;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, toWordSet(list)]));
  return {
    ...(sets as unknown as Omit<WordSets, 'according' | 'possessed'>),
    possessed: toWordSet(possessed),
    according: according
      .replace(/’/g, "'")
      .split('|')
      .map((phrase) => phrase.trim().split(' ').filter(Boolean))
      .filter((phrase) => phrase.length > 0),
    offices,
    oblique,
    capitalNouns,
    capitalTitles,
  };
}
