/**
 * What the last publish knew, so that the next reads, renders and writes only what changed. Everything in it follows from the
 * content, so losing it costs time and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from '../../edition/related/encode.ts';
import { relate, type Relations } from '../../edition/related/relate.ts';
import type { Remembered } from '../content/learn-changed.ts';
import { writeWhole } from './write-whole.ts';

export interface Memory {
  readonly articles: ReadonlyMap<string, Remembered>;
  /** Which of them stand near one another. */
  readonly relations: Relations;
  /** Name of something published -> hash of all that it was made from. */
  readonly made: ReadonlyMap<string, string>;
  /** Name of something whose paths follow from its making -> its paths. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** The record of the published folder that `made` speaks of. */
  readonly record: string;
}

interface Head {
  readonly fingerprint: string;
  /** The record of the published folder that `made` speaks of. */
  readonly record: string;
  readonly shards: number;
  /** Hash of the file of relations. */
  readonly related: string;
  /** Each name, then its hash: of so many a list is read and written in half the time of an object. */
  readonly made: readonly string[];
  readonly files: Readonly<Record<string, readonly string[]>>;
}

interface Shard {
  readonly fingerprint: string;
  readonly articles: readonly Remembered[];
}

/** Articles to a file: one that changed rewrites its file. */
const PER_SHARD = 256;
const HEAD = 'memory.json';
const RELATED = 'related.bin';
const shardFile = (folder: string, number: number): string => join(folder, 'articles', `${number}.json`);

function read(path: string, fingerprint: string): Partial<Head & Shard> {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Head & Shard;
    return value.fingerprint === fingerprint ? value : {};
  } catch {
    return {};
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64url');

/** Without the relations of the articles that it knows, a publish must read them all again. */
function readRelations(folder: string, hash: string): Relations | undefined {
  try {
    const bytes = readFileSync(join(folder, RELATED));
    return hashOf(bytes) === hash ? decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** What a first publish knows. */
export const forget = (): Memory => ({
  articles: new Map(),
  relations: relate([]),
  made: new Map(),
  files: new Map(),
  record: '',
});

/** Recalls the last publish that had this fingerprint. */
export function recall(folder: string, fingerprint: string): Memory {
  const {
    shards = 0,
    related = '',
    made = [],
    files = {},
    record = '',
  } = read(join(folder, HEAD), fingerprint);
  const relations = readRelations(folder, related);
  if (!relations) return forget();
  const articles = new Map<string, Remembered>();
  for (let number = 0; number < shards; number++)
    for (const one of read(shardFile(folder, number), fingerprint).articles ?? [])
      articles.set(one.known.id, one);
  return {
    articles,
    relations,
    made: pairs(made),
    files: new Map(Object.entries(files)),
    record,
  };
}

function flat(map: ReadonlyMap<string, string>): string[] {
  const list: string[] = [];
  for (const [name, value] of map) list.push(name, value);
  return list;
}

function pairs(list: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < list.length; at += 2) map.set(list[at] ?? '', list[at + 1] ?? '');
  return map;
}

/** Keeps what is known now. Only files of articles that are new to it or gone are written. */
export async function remember(
  folder: string,
  before: Memory,
  now: Memory,
  fingerprint: string,
): Promise<void> {
  const count = shardsFor(now.articles.size);
  const same = count === shardsFor(before.articles.size);
  const stale = new Set<number>();
  for (const [id, one] of now.articles)
    if (!same || before.articles.get(id) !== one) stale.add(shardOf(id, count));
  for (const id of before.articles.keys()) if (!now.articles.has(id)) stale.add(shardOf(id, count));
  const shards = new Map<number, Remembered[]>([...stale].map((number) => [number, []]));
  for (const [id, one] of now.articles) shards.get(shardOf(id, count))?.push(one);
  const relations = encode(now.relations);
  // Broken off between two of these files, what is known must not be taken for whole.
  if (shards.size > 0 || now.relations !== before.relations) await rm(join(folder, HEAD), { force: true });
  for (const [number, articles] of shards)
    await writeWhole(shardFile(folder, number), JSON.stringify({ fingerprint, articles } satisfies Shard));
  if (now.relations !== before.relations) await writeWhole(join(folder, RELATED), relations);
  await writeWhole(
    join(folder, HEAD),
    JSON.stringify({
      fingerprint,
      record: now.record,
      shards: count,
      related: hashOf(relations),
      made: flat(now.made),
      files: Object.fromEntries(now.files),
    } satisfies Head),
  );
}

const shardsFor = (articles: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, articles / PER_SHARD)));

function shardOf(id: string, shards: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) | 0;
  return (sum >>> 0) % shards;
}
