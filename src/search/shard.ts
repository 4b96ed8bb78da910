/**
 * The terms of a segment in alphabetical order, cut into shards of a few kilobytes. Where a cut falls is decided by the terms
 * on either side of it alone: what one article changes in the index stays in the shards of its own words, and an index that
 * was changed step by step is byte for byte the one that was made at once.
 */
import { hash } from '../article/urls.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A term and its encoded postings. */
export interface Entry {
  readonly term: string;
  /** In how many articles of the segment it stands. */
  readonly count: number;
  readonly postings: Uint8Array;
}

/** One term in so many begins a shard, and more of those with many postings: one for so many bytes. */
const TERMS = 96;
const BYTES = 6000;
/** Postings of so many bytes stand alone, so that nobody fetches them for a neighbour's sake. */
const HEAVY = 4000;

/** What a term would be cut at by lot: evenly spread from 0 to 1. */
const lot = (term: string): number => parseInt(hash(term).slice(-4), 36) / 36 ** 4;
const begins = ({ term, postings }: Entry): boolean => lot(term) < 1 / TERMS + postings.length / BYTES;
const isHeavy = ({ postings }: Entry): boolean => postings.length > HEAVY;

/** Cuts entries, which come in order, into shards. */
export function cut(entries: readonly Entry[]): Entry[][] {
  const shards: Entry[][] = [];
  let before: Entry | undefined;
  for (const entry of entries) {
    const shard = shards.at(-1);
    if (!shard || !before || isHeavy(entry) || isHeavy(before) || begins(entry)) shards.push([entry]);
    else shard.push(entry);
    before = entry;
  }
  return shards;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** A shard as bytes; of each term only what differs from the one before. */
export function encodeShard(entries: readonly Entry[]): Uint8Array {
  const writer = new ByteWriter();
  let last = '';
  for (const { term, count, postings } of entries) {
    const same = shared(term, last);
    writer.number(same);
    writer.number(term.length - same);
    for (let at = same; at < term.length; at++) writer.number(term.charCodeAt(at));
    writer.number(count);
    writer.number(postings.length);
    writer.bytes(postings);
    last = term;
  }
  return writer.done();
}

/** The entries of a shard. Throws `RangeError` where the bytes are none of ours. */
export function decodeShard(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  let last = '';
  while (!reader.ended) {
    let term = last.slice(0, reader.number());
    for (let left = reader.number(); left > 0; left--) term += String.fromCharCode(reader.number());
    const count = reader.number();
    entries.push({ term, count, postings: reader.bytes(reader.number()) });
    last = term;
  }
  return entries;
}

/** The places in a sorted list of first terms whose shards may hold terms that begin with `prefix` (or are it). */
export function shardsOf(firsts: readonly string[], prefix: string): [from: number, to: number] {
  let from = 0;
  let high = firsts.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((firsts[middle] ?? '') <= prefix) from = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, from - 1);
  let to = from;
  while (to < firsts.length && (firsts[to] ?? '').startsWith(prefix)) to++;
  return [first, Math.max(to, Math.min(first + 1, firsts.length))];
}
