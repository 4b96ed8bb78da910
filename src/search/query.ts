/** What a reader typed -> what is looked for. */
import { foldedWord, type Analyser } from './terms.ts';

/** One word of a query: an article has it when it has one of the terms, or a term that begins with one of the prefixes. */
export interface Slot {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
  /** Terms to make do with where nothing else is found: half-typed `runnin` begins no term, as `running` is found by `run`. */
  readonly stubs?: readonly string[];
}

export type Query = readonly Slot[];

/** Longer queries are cut: each word is a file to fetch. */
const MOST_WORDS = 12;
/** One letter begins too many words. */
const SHORTEST_PREFIX = 2;
const RIGHT_TO_LEFT_ROOTS = /^[\u0600-\u06ff]/;

/**
 * The slots of a text. Each language of the archive has a stem of its own for a word. The last word is taken for the
 * beginning of one while no space follows it.
 */
export function queryOf(text: string, analysers: readonly Analyser[]): Query {
  const slots = new Map<number, { to: number; terms: Set<string> }>();
  for (const { tokens } of analysers)
    for (const { term, from, to } of tokens(text)) {
      const slot = slots.get(from) ?? { to, terms: new Set() };
      slot.terms.add(term);
      slots.set(from, slot);
    }
  const sorted = [...slots].sort(([a], [b]) => a - b);
  return sorted
    .flatMap(([from, { to, terms }], at): Slot[] => {
      const before = sorted[at - 1]?.[1].to;
      // The last sign of a run stands in the pair before it already.
      if (before !== undefined && before >= to) return [];
      const all = [...terms];
      const word = text.slice(from, to);
      const single = all.every((term) => Array.from(term).length === 1) && isUnspaced(word);
      if (single) return [{ terms: all, prefixes: all }];
      const open = to === text.length && !isUnspaced(word);
      return [
        open
          ? { terms: all, prefixes: prefixesOf(word, all), stubs: stubsOf(word) }
          : { terms: all, prefixes: [] },
      ];
    })
    .slice(0, MOST_WORDS);
}

const isUnspaced = (word: string): boolean =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u.test(word);

/** Arabic puts its article before the stem, so that there what begins a word need not begin its term. */
function prefixesOf(word: string, terms: readonly string[]): string[] {
  const begun = [foldedWord(word), ...(RIGHT_TO_LEFT_ROOTS.test(word) ? terms : [])];
  return [...new Set(begun)].filter((prefix) => prefix.length >= SHORTEST_PREFIX);
}

const stubsOf = (word: string): string[] => {
  const whole = foldedWord(word);
  return [1, 2, 3]
    .map((less) => whole.slice(0, -less))
    .filter(({ length }) => length > 2 && length * 2 >= whole.length);
};

/** Whether a term is looked for by a slot. */
export const hits = ({ terms, prefixes }: Slot, term: string): boolean =>
  terms.includes(term) || prefixes.some((prefix) => term.startsWith(prefix));
