/** One file of a publish, written beside the site until all are there. Runs in any thread. */
import { hash as digest } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namedError } from '../problems/system-reason.ts';
import { FORMS } from './compress.ts';
import { openInk, type Piece } from './ink.ts';

/** Where a file waits, and the hash of the one that is published now, if that is to be kept when it is the same. */
export interface Slot {
  readonly place: string;
  readonly before?: string | undefined;
  /** From how many bytes on the file gets compressed forms; absent when it gets none. */
  readonly compressFrom?: number | undefined;
  /** Whether the forms of the published file are there. */
  readonly hasForms?: boolean;
}

/** The file's hash, whether it differs from the published one and so was written, and whether it has compressed forms. */
export interface Staged {
  readonly hash: string;
  readonly isNew: boolean;
  readonly hasForms?: boolean;
}

const hashOf = (data: Uint8Array): string => digest('sha256', data, 'base64url').slice(0, 22);

const ink = openInk();

/** Writes a file to its place, unless the published one is the same. */
export function stage(slot: Slot, content: Uint8Array | readonly Piece[]): Staged {
  const { place, before, compressFrom = Infinity } = slot;
  const data = content instanceof Uint8Array ? content : ink(content);
  const hash = hashOf(data);
  const isNew = hash !== before;
  const hasForms = data.length >= compressFrom;
  if (isNew) put(place, data);
  if (hasForms && (isNew || !slot.hasForms))
    for (const { ending, make } of FORMS) put(place + ending, make(data));
  return { hash, isNew, hasForms };
}

/** In the foreground: for files of this size the way to a thread and back costs more than the writing. */
function put(place: string, data: Uint8Array): void {
  // Asking for a folder that is there costs little; being refused, and told so, costs more than the file.
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, data);
  } catch (error) {
    throw namedError(place, error);
  }
}
