import { expect, test } from 'vitest';
import { splitIntoShards, type ShardEntry } from '../../../src/search/shard.ts';

const entry = (number: number, bytes: number): ShardEntry => ({
  term: `word${String(number).padStart(5, '0')}`,
  count: bytes,
  postings: new Uint8Array(bytes),
});
const bytesOf = (shard: readonly ShardEntry[]): number =>
  shard.reduce((sum, { postings }) => sum + postings.length, 0);

test('rare words share a shard, and shards of frequent words have few others', () => {
  const rare = splitIntoShards(Array.from({ length: 10_000 }, (_, number) => entry(number, 2)));
  expect(rare.length).toBeGreaterThan(50);
  expect(rare.length).toBeLessThan(200);
  const frequent = splitIntoShards(Array.from({ length: 2000 }, (_, number) => entry(number, 2500)));
  const fetched = frequent.reduce((sum, shard) => sum + shard.length * bytesOf(shard), 0) / 2000;
  expect(fetched).toBeLessThan(12_000);
});

test('a word that is in most articles has a shard of its own', () => {
  const entries = Array.from({ length: 300 }, (_, number) => entry(number, number === 150 ? 5000 : 2));
  expect(splitIntoShards(entries)).toContainEqual([entries[150]]);
});

test('the shards contain all entries in order', () => {
  const entries = Array.from({ length: 500 }, (_, number) => entry(number, (number * 7919) % 3000));
  expect(splitIntoShards(entries).flat()).toEqual(entries);
});
