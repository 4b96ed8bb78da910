/** Sorts the entries of a table by term. Pure. */
import type { Table } from './table.ts';

const BITS = 11;
const DIGITS = 1 << BITS;

/**
 * The numbers of the entries that hold a term, or one of those that are asked for, by term and then by number: digit after
 * digit, in time by their count alone.
 */
export function sortedByTerm({ terms, weights }: Table, asked?: ReadonlySet<number>): Uint32Array {
  let entries = held(terms, weights, asked);
  let keys = entries.map((entry) => terms[entry] ?? 0);
  let [nextEntries, nextKeys] = [new Uint32Array(entries.length), new Uint32Array(entries.length)];
  for (let shift = 0; shift < 32; shift += BITS) {
    const places = placesOf(keys, shift);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const digit = (key >>> shift) & (DIGITS - 1);
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

function held(terms: Uint32Array, weights: Uint8Array, asked: ReadonlySet<number> | undefined) {
  const entries = new Uint32Array(weights.length);
  let count = 0;
  for (let entry = 0; entry < weights.length; entry++)
    if (weights[entry] && (!asked || asked.has(terms[entry] ?? 0))) entries[count++] = entry;
  return entries.slice(0, count);
}

/** Where the keys with each digit begin once they are sorted by it. */
function placesOf(keys: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS);
  for (let at = 0; at < keys.length; at++) {
    const digit = ((keys[at] ?? 0) >>> shift) & (DIGITS - 1);
    places[digit] = (places[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = sum;
    sum += count;
  }
  return places;
}
