import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { editionAddress } from '../../article/editions.ts';
import { articleAddress, dataAddress } from '../../article/urls.ts';
import type { ArticleEntry } from '../../site/card.ts';
import type { OutputFolder } from '../pipeline/output-folder.ts';
import { openSearchIndexBuilder } from './search-index-builder.ts';

export interface SearchPublisherOptions {
  readonly out: string;
  readonly full: boolean;
  readonly site: Site;
  readonly ids: readonly string[];
  readonly output: OutputFolder;
}

export interface SearchPublisher {
  /** Indexes the article of a rendered page; other pages are ignored. */
  addPage(address: string): void;
  finish(): Promise<void>;
  commit(): Promise<void>;
  close(): Promise<void>;
}

const BATCH_SIZE = 50;

export async function openSearchPublisher(options: SearchPublisherOptions): Promise<SearchPublisher> {
  const { site, ids, output } = options;
  const folder = editionAddress(site, '/search').slice(1);
  const search = await openSearchIndexBuilder({ ...options, folder, articles: ids.length });
  const byAddress = new Map(ids.map((id) => [articleAddress(id), id]));
  const notIndexed = new Set(ids);
  let batch: string[] = [];
  let queue = search.keepOnly(ids);
  queue.catch(() => undefined);

  const entryOf = (id: string): ArticleEntry => {
    const path = decodeURIComponent(dataAddress(articleAddress(id)).slice(1));
    return { id, article: JSON.parse(output.read(path)) as Article };
  };
  function enqueue(id: string): void {
    if (!notIndexed.delete(id)) return;
    batch.push(id);
    if (batch.length === BATCH_SIZE) flush();
  }
  function flush(): void {
    const entries = batch;
    batch = [];
    queue = queue.then(() => search.put(entries.map(entryOf), site));
    queue.catch(() => undefined);
  }

  return {
    addPage(address) {
      const id = byAddress.get(address);
      if (id !== undefined) enqueue(id);
    },
    async finish() {
      if (search.needsAll) for (const id of notIndexed) enqueue(id);
      flush();
      await queue;
      const { unchanged, created } = await search.finish();
      for (const [path, content] of created) output.write(path, content);
      if (!output.keepFiles(unchanged))
        for (const path of unchanged)
          output.write(path, new Uint8Array(readFileSync(join(options.out, path))));
    },
    commit: () => search.commit(),
    close: () => search.close(),
  };
}
