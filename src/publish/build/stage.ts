/** One file of a publish, written beside the site until all are there. Runs in any thread. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a file waits, and the hash of the one that is published now, if that is to be kept when it is the same. */
export interface Slot {
  readonly place: string;
  readonly before?: string | undefined;
}

/** The file's hash, and whether it differs from the published one and so was written. */
export interface Staged {
  readonly hash: string;
  readonly isNew: boolean;
}

const hashOf = (data: Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url').slice(0, 22);

/** Writes a file to its place, unless the published one is the same. */
export function stage({ place, before }: Slot, content: string | Uint8Array): Staged {
  const data = typeof content === 'string' ? Buffer.from(content) : content;
  const hash = hashOf(data);
  const isNew = hash !== before;
  if (isNew) put(place, data);
  return { hash, isNew };
}

/** In the foreground: for files of this size the way to a thread and back costs more than the writing. */
function put(place: string, data: Uint8Array): void {
  try {
    writeFileSync(place, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, data);
  }
}
