import { findShards } from './shard.ts';

export interface MisspeltWord<T> {
  readonly from: number;
  readonly to: number;
  /** In lower case and without accents, as {@link slipDistance} takes it. */
  readonly word: string;
  readonly terms: readonly T[];
}

/** Terms whose articles are searched for the word as it is written. */
const MAX_SIMILAR_TERMS = 3;
/** Shards of a segment that are loaded for the terms that begin like a word, and for each slip at its beginning. */
const MAX_SIMILAR_SHARDS = 8;
const MAX_SHARDS_PER_SLIP = 2;
/** Of a term that may be the stem of the word that is meant; shorter ones are the stem of too many. */
const MIN_STEM_LENGTH = 4;

/** Hangul is compared by its letters, not by syllables. */
const letters = (word: string): string => word.normalize('NFD');

/** Damerau–Levenshtein distance of `word` to each beginning of `typed`, from the empty one to the whole. */
export function prefixDistances(word: string, typed: string): number[] {
  const a = Array.from(word);
  const b = Array.from(typed);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((letter, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const replaced = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    before = last;
    last = row;
  });
  return last;
}

/** Slips that a word may contain; none in one that is so short that every other word resembles it. */
export function maxSlips(word: string): number {
  const { length } = Array.from(letters(word));
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

export const slipDistance = (word: string, typed: string): number =>
  prefixDistances(letters(word), letters(typed)).at(-1) ?? Infinity;

/**
 * From the whole term and from its beginning, the nearer one first: where the slip is in the ending, the stemmer leaves that on the
 * word, whose beginning is then the term.
 */
function termDistances(term: string, forms: readonly string[], most: number): [number, number] | undefined {
  const given = letters(term);
  const rows = forms.map((form) => prefixDistances(given, letters(form)));
  const whole = Math.min(...rows.map((row) => row.at(-1) ?? Infinity));
  const isStem = forms.every((form) => term.length >= Math.max(MIN_STEM_LENGTH, form.length / 2));
  const begun = isStem ? Math.min(...rows.flat()) + 0.5 : Infinity;
  return whole <= most || begun < 2 ? [Math.min(whole, begun), whole] : undefined;
}

export function mostSimilar<T extends { readonly term: string; readonly count: number }>(
  entries: Iterable<T>,
  forms: readonly string[],
): T[] {
  const most = maxSlips(forms[0] ?? '');
  const found: { entry: T; by: [number, number] }[] = [];
  for (const entry of entries) {
    const by = termDistances(entry.term, forms, most);
    if (by) found.push({ entry, by });
  }
  return found
    .sort((a, b) => a.by[0] - b.by[0] || a.by[1] - b.by[1] || b.entry.count - a.entry.count)
    .slice(0, MAX_SIMILAR_TERMS)
    .map(({ entry }) => entry);
}

/** Beginnings of the words that are meant if the slip is in the first letters: one too many, or two swapped. */
const slipsAtStart = ([a = '', b = '', c = '', d = '']: string): string[] => [
  b + c + d,
  a + c + d,
  b + a + c,
  a + c + b,
];

/** Which shards to look in; `firstTerms` has the first term of each. */
export function similarShards(firstTerms: readonly string[], forms: readonly string[]): Set<number> {
  const places = new Set<number>();
  const add = (prefix: string, most: number): boolean => {
    const [from, to] = findShards(firstTerms, prefix);
    if (to - from > most) return false;
    for (let place = from; place < to; place++) places.add(place);
    return true;
  };
  for (const form of forms) {
    let length = form.length - 2;
    while (length >= 0 && add(form.slice(0, length), MAX_SIMILAR_SHARDS)) length--;
    if (length >= 0) for (const prefix of slipsAtStart(form)) add(prefix, MAX_SHARDS_PER_SLIP);
  }
  return places;
}
