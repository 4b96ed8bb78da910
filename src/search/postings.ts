import { ByteReader, ByteWriter } from './bytes.ts';

/** Rising article numbers, and for each the term's impact: 1 (in the body) to 15 (in the headline). */
export interface Postings {
  readonly ids: readonly number[];
  readonly impacts: readonly number[];
}

export const MAX_IMPACT = 15;

/** Each posting is one number: delta of the id, and the impact in the low four bits. */
export function encodePostings({ ids, impacts }: Postings): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  ids.forEach((id, at) => {
    writer.number(((id - last) << 4) | (impacts[at] ?? 1));
    last = id;
  });
  return writer.toBytes();
}

/** Throws `RangeError` for invalid bytes. */
export function decodePostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const ids: number[] = [];
  const impacts: number[] = [];
  let last = 0;
  while (!reader.isAtEnd) {
    const value = reader.number();
    last += value >>> 4;
    ids.push(last);
    impacts.push(value & 15);
  }
  return { ids, impacts };
}
