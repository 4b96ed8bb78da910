/** One file of a publish, written beside the site until all are there. Runs in any thread. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

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
  // In the foreground: for files of this size the way to a thread and back costs more than the writing.
  if (isNew) writeFileSync(place, data);
  return { hash, isNew };
}
