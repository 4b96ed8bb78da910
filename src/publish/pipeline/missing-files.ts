/**
 * Finds published files that were deleted since the last build, in a thread: checking them takes as long as loading the
 * cache.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isFile, BUILD_MANIFEST_FILE, type PreviousBuild } from './build-manifest.ts';

export type FindMissingFiles = (last: PreviousBuild) => Promise<ReadonlySet<string>>;

export interface MissingFilesResult {
  readonly revision: string;
  readonly missing: readonly string[];
}

/** Below this manifest size, starting a thread costs more than checking. */
const MIN_MANIFEST_BYTES_FOR_THREAD = 200_000;

export const listMissingFiles = (dir: string, { files }: PreviousBuild): string[] =>
  [...files.keys()].filter((path) => !isFile(join(dir, path)));

export function startMissingFileCheck(dir: string): FindMissingFiles {
  const result = isLargeManifest(dir) ? checkInThread(dir) : undefined;
  return async (previous) => {
    const fromThread = await result?.();
    return new Set(
      fromThread?.revision === previous.revision ? fromThread.missing : listMissingFiles(dir, previous),
    );
  };
}

const isLargeManifest = (dir: string): boolean =>
  (statSync(join(dir, BUILD_MANIFEST_FILE), { throwIfNoEntry: false })?.size ?? 0) >
  MIN_MANIFEST_BYTES_FOR_THREAD;

/** Errors of the thread are ignored: the check is then repeated on the main thread, which reports them. */
function checkInThread(dir: string): () => Promise<MissingFilesResult | undefined> {
  const thread = new Worker(new URL('missing-files-worker.js', import.meta.url), { workerData: dir });
  const result = new Promise<MissingFilesResult | undefined>((resolve) => {
    thread.once('message', resolve);
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
  thread.unref();
  return () => {
    thread.ref();
    return result;
  };
}
