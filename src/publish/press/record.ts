/** What a publish leaves about itself in the published folder: which files are its own, and their hashes. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** The record's name in the published folder. */
export const RECORD = '.broadsheet.json';

interface Publication {
  readonly base: string;
  /** Each path, then its hash: of so many a list is read and written in half the time of an object. */
  readonly files: readonly string[];
}

/** In a path: a step that leads elsewhere than down, or nowhere, and signs that other systems take for one. */
const ELSEWHERE = /(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]/;

/** The record stands in a folder that others write too, and is not taken at its word. */
const isBelow = (path: unknown): path is string => typeof path === 'string' && !ELSEWHERE.test(path);

export interface LastPublish {
  /** Names the state that the folder was left in; empty when that is not known. */
  readonly name: string;
  /** Files of the last publish and their hashes; an empty one where a publish was broken off. */
  readonly files: ReadonlyMap<string, string>;
}

const nameOf = (record: string): string => createHash('sha256').update(record).digest('base64url');

/** Names files that a publish is about to change, while it does. Broken off then, it left each of them old or new. */
const UNDONE = '.broadsheet-undone.json';

/** Says which files are about to change: the next publish must not take them for what the record says. */
export const beginChanges = (dir: string, paths: readonly string[]): Promise<void> =>
  writeWhole(join(dir, UNDONE), JSON.stringify(paths));

async function undoneIn(dir: string): Promise<string[]> {
  try {
    const paths: unknown = JSON.parse(await readFile(join(dir, UNDONE), 'utf8'));
    return Array.isArray(paths) ? paths.filter(isBelow) : [];
  } catch {
    return [];
  }
}

/** Reads what the last publish left; nothing when there was none, or its record is spoilt. */
export async function readRecord(dir: string): Promise<LastPublish> {
  const undone = await undoneIn(dir);
  const last = await readWhole(dir);
  if (undone.length === 0) return last;
  return { name: '', files: new Map([...last.files, ...undone.map((path) => [path, ''] as const)]) };
}

async function readWhole(dir: string): Promise<LastPublish> {
  try {
    const text = await readFile(join(dir, RECORD), 'utf8');
    const { files } = JSON.parse(text) as Partial<Publication>;
    return { name: nameOf(text), files: hashes(files) };
  } catch {
    return { name: '', files: new Map() };
  }
}

function hashes(files: unknown): Map<string, string> {
  const found = new Map<string, string>();
  if (!Array.isArray(files)) return found;
  for (let at = 0; at + 1 < files.length; at += 2)
    if (isBelow(files[at])) found.set(files[at], String(files[at + 1]));
  return found;
}

/** Keeps what is published now, unless the last record says it already. Returns the name of the new state. */
export async function writeRecord(
  dir: string,
  base: string,
  files: ReadonlyMap<string, string>,
  before: LastPublish = { name: '', files: new Map() },
): Promise<string> {
  // The paths that stay are in order, and sorting what is in order but for a few costs next to nothing.
  const stay = [...before.files.keys()].filter((path) => files.has(path));
  const paths = [...stay, ...[...files.keys()].filter((path) => !before.files.has(path))].sort();
  const sorted: string[] = [];
  for (const path of paths) sorted.push(path, files.get(path) ?? '');
  const text = JSON.stringify({ base, files: sorted } satisfies Publication);
  const name = nameOf(text);
  if (name !== before.name) await writeWhole(join(dir, RECORD), text);
  await rm(join(dir, UNDONE), { force: true });
  return name;
}

/** Whether there is a file at a path. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
