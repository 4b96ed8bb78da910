/** Parses what a reader typed. */
import { foldedWord, type Analyser } from './terms.ts';

/** One word of a query: an article matches if it has one of the terms, or a term with one of the prefixes. */
export interface QuerySlot {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
  /**
   * Used only if nothing else matches: half-typed `runnin` is a prefix of no term, because `running` is
   * stored as `run`.
   */
  readonly stubs?: readonly string[];
}

export type Query = readonly QuerySlot[];

/** Each word may need a file; longer queries are cut. */
const MAX_QUERY_WORDS = 12;
/** A single letter begins too many words. */
const MIN_PREFIX_LENGTH = 2;
const ARABIC_LETTER = /^[\u0600-\u06ff]/;

/**
 * Each language of the archive may stem a word differently, which gives a slot several terms. The last word
 * counts as a prefix until a space follows.
 */
export function parseQuery(text: string, analysers: readonly Analyser[]): Query {
  const slots = new Map<number, { to: number; terms: Set<string> }>();
  for (const { tokenize } of analysers)
    for (const { term, from, to } of tokenize(text)) {
      const slot = slots.get(from) ?? { to, terms: new Set() };
      slot.terms.add(term);
      slots.set(from, slot);
    }
  const sorted = [...slots].sort(([a], [b]) => a - b);
  return sorted
    .flatMap(([from, { to, terms }], at): QuerySlot[] => {
      const before = sorted[at - 1]?.[1].to;
      // The last character of a run is already part of the pair before it.
      if (before !== undefined && before >= to) return [];
      const all = [...terms];
      const word = text.slice(from, to);
      const single = all.every((term) => Array.from(term).length === 1) && isUnspacedScript(word);
      if (single) return [{ terms: all, prefixes: all }];
      const open = to === text.length && !isUnspacedScript(word);
      return [
        open
          ? { terms: all, prefixes: queryPrefixes(word, all), stubs: queryStubs(word) }
          : { terms: all, prefixes: [] },
      ];
    })
    .slice(0, MAX_QUERY_WORDS);
}

const isUnspacedScript = (word: string): boolean =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u.test(word);

/** An Arabic word begins with its article, which the term does not contain. */
function queryPrefixes(word: string, terms: readonly string[]): string[] {
  const begun = [foldedWord(word), ...(ARABIC_LETTER.test(word) ? terms : [])];
  return [...new Set(begun)].filter((prefix) => prefix.length >= MIN_PREFIX_LENGTH);
}

const queryStubs = (word: string): string[] => {
  const whole = foldedWord(word);
  return [1, 2, 3]
    .map((less) => whole.slice(0, -less))
    .filter(({ length }) => length > 2 && length * 2 >= whole.length);
};

export const matchesTerm = ({ terms, prefixes }: QuerySlot, term: string): boolean =>
  terms.includes(term) || prefixes.some((prefix) => term.startsWith(prefix));
