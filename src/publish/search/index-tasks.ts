/** The steps of indexing, for this thread or a worker. */
import { openIndexer, type IndexerOptions } from './indexer.ts';
import type { SearchDocument } from './search-document.ts';

export type IndexTaskOptions = Omit<IndexerOptions, 'write'>;

type IndexFile = readonly [name: string, content: Uint8Array];

export interface IndexTasks {
  readonly needsAll: () => Promise<boolean>;
  readonly put: (documents: readonly SearchDocument[]) => Promise<void>;
  readonly keepOnly: (ids: readonly string[]) => Promise<void>;
  readonly finish: () => Promise<{ names: readonly string[]; files: readonly IndexFile[] }>;
  readonly commit: () => Promise<void>;
}

export function createIndexTasks(options: IndexTaskOptions): IndexTasks {
  const files: IndexFile[] = [];
  const indexer = openIndexer({ ...options, write: (name, content) => void files.push([name, content]) });
  return {
    needsAll: async () => indexer.needsAll,
    async put(documents) {
      for (const document of documents) await indexer.put(document);
    },
    keepOnly: async (ids) => indexer.keepOnly(ids),
    finish: async () => ({ ...indexer.finish(), files }),
    commit: async () => indexer.commit(),
  };
}
