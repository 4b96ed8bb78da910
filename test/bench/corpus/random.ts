/** A pseudo-random generator with the same sequence on every machine. */

export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** An integer from 0 up to but not including `bound`. */
  below(bound: number): number;
  /** An element of a non-empty list. */
  of<T>(list: readonly T[]): T;
  /** A rank below `bound` with a Zipf-like distribution, as of words in natural text. */
  rank(bound: number): number;
}

export function createRandom(seed: number): Random {
  // Mixed, because articles use neighbouring seeds.
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
