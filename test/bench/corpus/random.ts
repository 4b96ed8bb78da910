/** Chance that is the same on every machine and at every run. */

export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  /** A rank below `bound`, the first ones far more often: the shape in which words occur in natural text. */
  rank(bound: number): number;
}

/** Chance that grows from a whole number. */
export function chance(seed: number): Chance {
  // Neighbouring seeds are to have nothing in common: an article is seeded by its number.
  let state = (Math.imul(seed ^ 0x5bd1e995, 0x2c1b3c6d) ^ (seed >>> 7)) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    of: (list) => list[below(list.length)] as (typeof list)[number],
    rank: (bound) => Math.floor(Math.exp(next() * Math.log(bound + 1))) - 1,
  };
}
