import type { SignatureTable } from './signature-table.ts';

const BITS_PER_PASS = 11;
const DIGIT_COUNT = 1 << BITS_PER_PASS;

/** Entry numbers by term, then by number; limited to the given terms, if any. Linear in their count. */
export function sortByTerm({ terms, weights }: SignatureTable, onlyTerms?: ReadonlySet<number>): Uint32Array {
  let entries = nonEmptyEntries(terms, weights, onlyTerms);
  let keys = entries.map((entry) => terms[entry] ?? 0);
  let [nextEntries, nextKeys] = [new Uint32Array(entries.length), new Uint32Array(entries.length)];
  for (let shift = 0; shift < 32; shift += BITS_PER_PASS) {
    const places = startOffsets(keys, shift);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const digit = (key >>> shift) & (DIGIT_COUNT - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      nextKeys[place] = key;
      nextEntries[place] = entries[at] ?? 0;
    }
    [entries, nextEntries] = [nextEntries, entries];
    [keys, nextKeys] = [nextKeys, keys];
  }
  return entries;
}

function nonEmptyEntries(terms: Uint32Array, weights: Uint8Array, asked: ReadonlySet<number> | undefined) {
  const entries = new Uint32Array(weights.length);
  let count = 0;
  for (let entry = 0; entry < weights.length; entry++)
    if (weights[entry] && (!asked || asked.has(terms[entry] ?? 0))) entries[count++] = entry;
  return entries.slice(0, count);
}

function startOffsets(keys: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGIT_COUNT);
  for (let at = 0; at < keys.length; at++) {
    const digit = ((keys[at] ?? 0) >>> shift) & (DIGIT_COUNT - 1);
    places[digit] = (places[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < DIGIT_COUNT; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = sum;
    sum += count;
  }
  return places;
}
