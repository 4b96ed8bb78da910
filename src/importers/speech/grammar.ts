/** What is to be known of a language to see who speaks in it. Pure. */

/** Lists of words, in small letters with single spaces between them. */
export interface GrammarWords {
  /** Words so frequent that they tell the language of a text. */
  readonly frequent: string;
  /** Verbs that one speaker's own words hang on, in the singular. */
  readonly said: string;
  /** Those of them whose listener follows without a preposition. */
  readonly told: string;
  /** Those of them that say that the same person goes on. */
  readonly added: string;
  readonly auxiliaries: string;
  /** Adverbs that may stand beside the verb. */
  readonly adverbs: string;
  /** Phrases that name a source, `|` between them. */
  readonly according: string;
  readonly articles: string;
  readonly prepositions: string;
  /** Conjunctions, relatives, negations and the like: what they stand in is more than a name and an office. */
  readonly blockers: string;
  readonly and: string;
  /** Words that may follow when the speaker has been named: of time, place and occasion. */
  readonly tails: string;
  /** Plain listeners, such as reporters. */
  readonly listeners: string;
  /** Words that say that somebody else's words are repeated. */
  readonly quoting: string;
  /** Pronouns for one person who was named before. */
  readonly pronouns: string;
  readonly kin: string;
  /** Signs of a woman or a man, pronouns and forms of address: who is meant by a surname. */
  readonly female: string;
  readonly male: string;
  /** Titles and offices that stand before a name. */
  readonly titles: string;
  /** How other words for offices and trades end, where these may have a capital. */
  readonly offices?: RegExp;
  /** Words of time with a capital. */
  readonly calendar: string;
  /** Names of places stand behind these. */
  readonly locatives: string;
  /** Whether common nouns have capitals, so that an office and a name are written alike. */
  readonly capitalNouns?: boolean;
  /** Whether titles have capitals, as names have. */
  readonly capitalTitles?: boolean;
  /** How the words of a name end in cases other than the subject's, where that shows, and which verbs tell a woman or a man. */
  readonly oblique?: {
    readonly first: RegExp;
    readonly female: RegExp;
    readonly male: RegExp;
    readonly femaleVerb: RegExp;
    readonly maleVerb: RegExp;
  };
  /** Words for people who belong to the person named next, without a preposition. */
  readonly possessed?: string;
}

type Lists = {
  readonly [
    K in keyof GrammarWords as GrammarWords[K] extends string | undefined ? K : never
  ]-?: ReadonlySet<string>;
};
/** The same words ready to be asked. */
export interface Grammar extends Omit<Lists, 'according'> {
  readonly according: readonly (readonly string[])[];
  readonly offices: RegExp | undefined;
  readonly capitalNouns: boolean;
  readonly capitalTitles: boolean;
  readonly oblique: GrammarWords['oblique'];
}

const setOf = (words = ''): ReadonlySet<string> =>
  new Set(words.replace(/’/g, "'").split(/\s+/).filter(Boolean));

export function grammarOf(words: GrammarWords): Grammar {
  const {
    according,
    offices,
    oblique,
    capitalNouns = false,
    capitalTitles = false,
    possessed,
    ...lists
  } = words;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, setOf(list)]));
  return {
    ...(sets as unknown as Omit<Lists, 'according' | 'possessed'>),
    possessed: setOf(possessed),
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
