/** In which articles of a segment a term stands, and how much it says of each. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Numbers of articles, rising, and for each the impact of the term: 1 (a word among many) to 15 (the headline's). */
export interface Postings {
  readonly ids: readonly number[];
  readonly impacts: readonly number[];
}

export const MOST_IMPACT = 15;

/** Each posting is one number: how far its id is from the last one, and its impact in the low four bits. */
export function encodePostings({ ids, impacts }: Postings): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  ids.forEach((id, at) => {
    writer.number(((id - last) << 4) | (impacts[at] ?? 1));
    last = id;
  });
  return writer.done();
}

/** Throws `RangeError` where the bytes are none of ours. */
export function decodePostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const ids: number[] = [];
  const impacts: number[] = [];
  let last = 0;
  while (!reader.ended) {
    const value = reader.number();
    last += value >>> 4;
    ids.push(last);
    impacts.push(value & 15);
  }
  return { ids, impacts };
}
