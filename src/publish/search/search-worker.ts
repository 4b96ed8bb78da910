/** Entry of the thread that indexes beside rendering. One publish, one thread: what it is handed comes in order. */
import { workerData } from 'piscina';
import type { SearchDocument } from './document.ts';
import { openIndexer, type IndexerOptions } from './indexer.ts';

/** What the thread is given at its start. */
export type IndexSetting = Omit<IndexerOptions, 'write'>;

/** A file of the index that is not published yet. */
export type IndexFile = readonly [name: string, content: Uint8Array];

let made: IndexFile[] = [];
const indexer = openIndexer({
  ...(workerData as IndexSetting),
  write: (name, content) => void made.push([name, content]),
});

/** Whether every article must be put. */
export const needsAll = (): boolean => indexer.needsAll;

/** Puts articles into the index. */
export async function put(documents: readonly SearchDocument[]): Promise<void> {
  for (const document of documents) await indexer.put(document);
}

/** Takes articles out of the index. */
export function remove(ids: readonly string[]): void {
  for (const id of ids) indexer.remove(id);
}

/** Takes out all articles but these. */
export const keepOnly = (ids: readonly string[]): void => indexer.keepOnly(ids);

/** Makes the files: the names of all, and those that are new. */
export function finish(): { names: readonly string[]; files: readonly IndexFile[] } {
  const { names } = indexer.finish();
  const files = made;
  made = [];
  return { names, files };
}

/** Keeps what the next publish needs. */
export const commit = (): void => indexer.commit();
