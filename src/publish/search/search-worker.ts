/** Entry of the indexing thread; its exports are Piscina tasks, run in order. */
import { workerData } from 'piscina';
import type { SearchDocument } from './search-document.ts';
import { openIndexer, type IndexerOptions } from './indexer.ts';

export type IndexWorkerOptions = Omit<IndexerOptions, 'write'>;

export type IndexFile = readonly [name: string, content: Uint8Array];

let created: IndexFile[] = [];
const indexer = openIndexer({
  ...(workerData as IndexWorkerOptions),
  write: (name, content) => void created.push([name, content]),
});

export const needsAll = (): boolean => indexer.needsAll;

export async function put(documents: readonly SearchDocument[]): Promise<void> {
  for (const document of documents) await indexer.put(document);
}

export function remove(ids: readonly string[]): void {
  for (const id of ids) indexer.remove(id);
}

export const keepOnly = (ids: readonly string[]): void => indexer.keepOnly(ids);

export function finish(): { names: readonly string[]; files: readonly IndexFile[] } {
  const { names } = indexer.finish();
  const files = created;
  created = [];
  return { names, files };
}

export const commit = (): void => indexer.commit();
