/** Derived from the content: deleting the cache only costs time. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { computeRelations, type Relations } from '../../site/related/relations.ts';
import type { CachedMeta } from '../content/changed-meta.ts';
import { readJson, writeAtomically } from '../file-system.ts';

export interface BuildCache {
  readonly articles: ReadonlyMap<string, CachedMeta>;
  readonly relations: Relations;
  readonly taskHashes: ReadonlyMap<string, string>;
  readonly taskFiles: ReadonlyMap<string, readonly string[]>;
  readonly revision: string;
}

interface CacheIndex {
  readonly fingerprint: string;
  readonly revision: string;
  readonly shards: number;
  /** Names and hashes alternating: parsed and written twice as fast as an object of this size. */
  readonly taskHashes: readonly string[];
  readonly taskFiles: Readonly<Record<string, readonly string[]>>;
}

interface MetaShard {
  readonly fingerprint: string;
  readonly articles: readonly CachedMeta[];
}

interface StoredRelations {
  readonly fingerprint: string;
  readonly relations: Relations;
}

const ARTICLES_PER_SHARD = 256;
const CACHE_INDEX_FILE = 'build-cache.json';
const RELATIONS_FILE = 'related.bin';
const shardFile = (folder: string, number: number): string => join(folder, 'articles', `${number}.json`);

function readCacheFile(path: string, fingerprint: string): Partial<CacheIndex & MetaShard> {
  const value = readJson(path) as (CacheIndex & MetaShard) | undefined;
  return value?.fingerprint === fingerprint ? value : {};
}

function readRelations(folder: string, expected: string): Relations | undefined {
  try {
    const { fingerprint, relations } = deserialize(
      readFileSync(join(folder, RELATIONS_FILE)),
    ) as StoredRelations;
    return fingerprint === expected ? relations : undefined;
  } catch {
    return undefined;
  }
}

export const emptyBuildCache = (): BuildCache => ({
  articles: new Map(),
  relations: computeRelations([]),
  taskHashes: new Map(),
  taskFiles: new Map(),
  revision: '',
});

export function loadBuildCache(folder: string, fingerprint: string): BuildCache {
  const {
    shards = 0,
    taskHashes = [],
    taskFiles = {},
    revision = '',
  } = readCacheFile(join(folder, CACHE_INDEX_FILE), fingerprint);
  const relations = shards === 0 ? undefined : readRelations(folder, fingerprint);
  if (!relations) return emptyBuildCache();
  const articles = new Map<string, CachedMeta>();
  for (let number = 0; number < shards; number++)
    for (const one of readCacheFile(shardFile(folder, number), fingerprint).articles ?? [])
      articles.set(one.meta.id, one);
  return {
    articles,
    relations,
    taskHashes: fromPairList(taskHashes),
    taskFiles: new Map(Object.entries(taskFiles)),
    revision,
  };
}

function toPairList(map: ReadonlyMap<string, string>): string[] {
  const list: string[] = [];
  for (const [name, value] of map) list.push(name, value);
  return list;
}

function fromPairList(list: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < list.length; at += 2) map.set(list[at] ?? '', list[at + 1] ?? '');
  return map;
}

export async function saveBuildCache(
  folder: string,
  previous: BuildCache,
  current: BuildCache,
  fingerprint: string,
): Promise<void> {
  const count = shardCount(current.articles.size);
  const isSameSharding = count === shardCount(previous.articles.size);
  const changedShards = new Set<number>();
  for (const [id, one] of current.articles)
    if (!isSameSharding || previous.articles.get(id) !== one) changedShards.add(shardOf(id, count));
  for (const id of previous.articles.keys())
    if (!current.articles.has(id)) changedShards.add(shardOf(id, count));
  const shards = new Map<number, CachedMeta[]>([...changedShards].map((number) => [number, []]));
  for (const [id, one] of current.articles) shards.get(shardOf(id, count))?.push(one);
  // The index is removed first, so that an interrupted save leaves no inconsistent cache.
  if (shards.size > 0 || current.relations !== previous.relations)
    await rm(join(folder, CACHE_INDEX_FILE), { force: true });
  for (const [number, articles] of shards)
    await writeAtomically(
      shardFile(folder, number),
      JSON.stringify({ fingerprint, articles } satisfies MetaShard),
    );
  if (current.relations !== previous.relations)
    await writeAtomically(
      join(folder, RELATIONS_FILE),
      serialize({ fingerprint, relations: current.relations } satisfies StoredRelations),
    );
  await writeAtomically(
    join(folder, CACHE_INDEX_FILE),
    JSON.stringify({
      fingerprint,
      revision: current.revision,
      shards: count,
      taskHashes: toPairList(current.taskHashes),
      taskFiles: Object.fromEntries(current.taskFiles),
    } satisfies CacheIndex),
  );
}

const shardCount = (articles: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(1, articles / ARTICLES_PER_SHARD)));

function shardOf(id: string, shards: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) | 0;
  return (sum >>> 0) % shards;
}
