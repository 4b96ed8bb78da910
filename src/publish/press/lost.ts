/** Finds files of the last publish that are gone, beside whatever else is done: asking for each takes as long as recalling all that is known. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isFile, RECORD, type LastPublish } from './record.ts';

/** Finds the paths of files that the last publish left and that are no longer there. */
export type Lost = (last: LastPublish) => Promise<ReadonlySet<string>>;

/** What the thread found: in which state the folder was, and what is gone. */
export interface LostFound {
  readonly name: string;
  readonly gone: readonly string[];
}

/** Bytes of a record of so many files that a thread is worth its start. */
const MANY = 200_000;

/** The files of a record that are not there. */
export const goneFrom = (dir: string, { files }: LastPublish): string[] =>
  [...files.keys()].filter((path) => !isFile(join(dir, path)));

/** Begins to look, and returns who knows what came of it. */
export function lookForLost(dir: string): Lost {
  const found = isMany(dir) ? lookBeside(dir) : undefined;
  return async (last) => {
    const beside = await found?.();
    return new Set(beside?.name === last.name ? beside.gone : goneFrom(dir, last));
  };
}

const isMany = (dir: string): boolean =>
  (statSync(join(dir, RECORD), { throwIfNoEntry: false })?.size ?? 0) > MANY;

/** Nobody waits for the thread but who asks; what goes wrong in it is found out again where it can be said. */
function lookBeside(dir: string): () => Promise<LostFound | undefined> {
  const thread = new Worker(new URL('lost-worker.js', import.meta.url), { workerData: dir });
  const found = new Promise<LostFound | undefined>((resolve) => {
    thread.once('message', resolve);
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
  thread.unref();
  return () => {
    thread.ref();
    return found;
  };
}
