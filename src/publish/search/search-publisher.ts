import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { editionAddress } from '../../article/editions.ts';
import { articleAddress, dataAddress } from '../../article/urls.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import type { OutputFolder } from '../pipeline/output-folder.ts';
import { openIndexWorker } from './index-worker.ts';
import { searchDocument } from './search-document.ts';

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
/** While more are queued, no further article is read. */
const MAX_QUEUED_BATCHES = 4;

export async function openSearchPublisher(options: SearchPublisherOptions): Promise<SearchPublisher> {
  const { out, full, site, ids, output } = options;
  const folder = editionAddress(site, '/search').slice(1);
  const published = join(out, folder);
  const worker = openIndexWorker({ cache: join(cacheFolder(out), folder), published, full }, ids.length);
  const needsAll = await worker.needsAll();
  const byAddress = new Map(ids.map((id) => [articleAddress(id), id]));
  const notIndexed = new Set(ids);
  const waiting = new Set<Promise<void>>();
  let batch: string[] = [];
  let queue = Promise.resolve(worker.keepOnly(ids));
  queue.catch(() => undefined);

  const documentOf = (id: string) => {
    const path = decodeURIComponent(dataAddress(articleAddress(id)).slice(1));
    return searchDocument({ id, article: JSON.parse(output.read(path)) as Article }, site);
  };
  async function put(batchIds: readonly string[]): Promise<void> {
    const one: Promise<void> = Promise.resolve(worker.put(batchIds.map(documentOf))).then(
      () => void waiting.delete(one),
    );
    // A failed one is kept: `finish` rejects as it did, also if it failed long before.
    one.catch(() => undefined);
    waiting.add(one);
    if (waiting.size > MAX_QUEUED_BATCHES) await Promise.race(waiting);
  }
  function enqueue(id: string): void {
    if (!notIndexed.delete(id)) return;
    batch.push(id);
    if (batch.length === BATCH_SIZE) flush();
  }
  function flush(): void {
    const ready = batch;
    batch = [];
    queue = queue.then(() => put(ready));
    queue.catch(() => undefined);
  }

  return {
    addPage(address) {
      const id = byAddress.get(address);
      if (id !== undefined) enqueue(id);
    },
    async finish() {
      if (needsAll) for (const id of notIndexed) enqueue(id);
      flush();
      await queue;
      await Promise.all(waiting);
      const { names, files } = await worker.finish();
      for (const [name, content] of files) output.write(`${folder}/${name}`, content);
      const unchanged = [...new Set(names)].filter((name) => !files.has(name));
      if (!output.keepFiles(unchanged.map((name) => `${folder}/${name}`)))
        for (const name of unchanged)
          output.write(`${folder}/${name}`, new Uint8Array(readFileSync(join(published, name))));
    },
    commit: async () => worker.commit(),
    close: () => worker.close(),
  };
}
