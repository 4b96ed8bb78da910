/** Shard boundaries depend on the neighbouring terms only, so an article changes only the shards of its words. */
import { hash } from '../article/urls.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

export interface ShardEntry {
  readonly term: string;
  readonly count: number;
  readonly postings: Uint8Array;
}

/** Average terms per shard, and average postings bytes per shard. */
const TERMS_PER_SHARD = 96;
const BYTES_PER_SHARD = 6000;
/** Larger postings get a shard of their own, so that nobody loads them for a neighbouring term. */
const HEAVY_POSTINGS_BYTES = 4000;

const hashFraction = (term: string): number => parseInt(hash(term).slice(-4), 36) / 36 ** 4;
const beginsShard = ({ term, postings }: ShardEntry): boolean =>
  hashFraction(term) < 1 / TERMS_PER_SHARD + postings.length / BYTES_PER_SHARD;
const isHeavy = ({ postings }: ShardEntry): boolean => postings.length > HEAVY_POSTINGS_BYTES;

/** `entries` must be sorted. */
export function splitIntoShards(entries: readonly ShardEntry[]): ShardEntry[][] {
  const shards: ShardEntry[][] = [];
  let before: ShardEntry | undefined;
  for (const entry of entries) {
    const shard = shards.at(-1);
    if (!shard || !before || isHeavy(entry) || isHeavy(before) || beginsShard(entry)) shards.push([entry]);
    else shard.push(entry);
    before = entry;
  }
  return shards;
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Terms are prefix-compressed. */
export function encodeShard(entries: readonly ShardEntry[]): Uint8Array {
  const writer = new ByteWriter();
  let last = '';
  for (const { term, count, postings } of entries) {
    const same = commonPrefixLength(term, last);
    writer.number(same);
    writer.number(term.length - same);
    for (let at = same; at < term.length; at++) writer.number(term.charCodeAt(at));
    writer.number(count);
    writer.number(postings.length);
    writer.bytes(postings);
    last = term;
  }
  return writer.toBytes();
}

/** Throws `RangeError` for invalid bytes. */
export function decodeShard(bytes: Uint8Array): ShardEntry[] {
  const reader = new ByteReader(bytes);
  const entries: ShardEntry[] = [];
  let last = '';
  while (!reader.isAtEnd) {
    let term = last.slice(0, reader.number());
    for (let left = reader.number(); left > 0; left--) term += String.fromCharCode(reader.number());
    const count = reader.number();
    entries.push({ term, count, postings: reader.bytes(reader.number()) });
    last = term;
  }
  return entries;
}

/** Range of the shards that may contain terms with a prefix. `firsts` is sorted. */
export function findShards(firsts: readonly string[], prefix: string): [from: number, to: number] {
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
