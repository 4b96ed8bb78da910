import { foldedWord, type Analyser } from './terms.ts';

/** An article matches with one of the terms, a term with one of the prefixes, or all parts of a joined word. */
export interface QuerySlot {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
  /** Used if nothing else matches: half-typed `runnin` is a prefix of no term, as `running` is stored as `run`. */
  readonly stubs?: readonly string[];
  /** `e` and `mail` of `e-mail`. */
  readonly parts?: readonly QuerySlot[];
}

export type Query = readonly QuerySlot[];

/** Each word may need a file; longer queries are cut. */
const MAX_QUERY_WORDS = 12;
/** A single letter begins too many words. */
const MIN_PREFIX_LENGTH = 2;
const ARABIC_LETTER = /^[\u0600-\u06ff]/;

interface TypedWord {
  readonly from: number;
  readonly to: number;
  readonly terms: Set<string>;
  readonly isPart: boolean;
}

export interface QueryWord {
  readonly from: number;
  readonly to: number;
  readonly slot: QuerySlot;
}

/** The last word is a prefix until a space follows. Each language of the archive may give a slot another term. */
export function parseQueryWords(text: string, analysers: readonly Analyser[]): QueryWord[] {
  const words = typedWords(text, analysers);
  const toSlot = (word: TypedWord): QuerySlot => createSlot(text, word, partsOf(word, words).map(toSlot));
  return words
    .filter(({ isPart }) => !isPart)
    .slice(0, MAX_QUERY_WORDS)
    .map((word) => ({ from: word.from, to: word.to, slot: toSlot(word) }));
}

export const parseQuery = (text: string, analysers: readonly Analyser[]): Query =>
  parseQueryWords(text, analysers).map(({ slot }) => slot);

/** A word of a query as it was typed and as it is stemmed, to compare with terms. */
export const formsOf = (text: string, { from, to, slot }: QueryWord): string[] => [
  ...new Set([foldedWord(text.slice(from, to)), ...slot.terms]),
];

/** In order, the longest first of those that begin together. */
function typedWords(text: string, analysers: readonly Analyser[]): TypedWord[] {
  const words = new Map<string, TypedWord>();
  for (const { tokenize } of analysers)
    for (const { term, from, to } of tokenize(text)) {
      const word = words.get(`${from} ${to}`) ?? { from, to, terms: new Set(), isPart: false };
      word.terms.add(term);
      words.set(`${from} ${to}`, word);
    }
  const sorted = [...words.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.flatMap((word): TypedWord[] => {
    const isInside = word.to <= end;
    end = Math.max(end, word.to);
    if (!isInside) return [{ ...word, isPart: false }];
    // The last character of a run is already part of the pair before it.
    return isUnspacedScript(text.slice(word.from, word.to)) ? [] : [{ ...word, isPart: true }];
  });
}

const partsOf = ({ from, to, isPart }: TypedWord, words: readonly TypedWord[]): TypedWord[] =>
  isPart ? [] : words.filter((word) => word.isPart && word.from >= from && word.to <= to);

function createSlot(text: string, { from, to, terms }: TypedWord, parts: readonly QuerySlot[]): QuerySlot {
  const all = [...terms];
  const word = text.slice(from, to);
  const inParts = parts.length > 0 && { parts };
  const isRun = isUnspacedScript(word);
  if (isRun && all.every((term) => Array.from(term).length === 1)) return { terms: all, prefixes: all };
  return to === text.length && !isRun
    ? { terms: all, prefixes: queryPrefixes(word, all), stubs: queryStubs(word), ...inParts }
    : { terms: all, prefixes: [], ...inParts };
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

/** Impact of a slot on an article with these terms; 0 if it does not match. */
export function slotImpact(slot: QuerySlot, impacts: ReadonlyMap<string, number>): number {
  const { parts = [] } = slot;
  const inParts = parts.map((part) => slotImpact(part, impacts));
  let most = parts.length === 0 ? 0 : Math.min(...inParts);
  for (const [term, impact] of impacts) if (impact > most && matchesTerm(slot, term)) most = impact;
  return most;
}
