/** The search index as a part of a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { articleAddress, dataAddress } from '../../article/urls.ts';
import type { Entry } from '../../edition/card.ts';
import type { Output } from '../press/output.ts';
import { openSearch } from './open-search.ts';

export interface SearchPublishOptions {
  readonly out: string;
  readonly full: boolean;
  readonly site: Site;
  /** All articles of the site. */
  readonly ids: readonly string[];
  readonly output: Output;
}

export interface SearchPublish {
  /** Takes the article of a page that is settled; pages of other kinds are passed over. */
  page(address: string): void;
  /** Indexes what has not been taken but must be, and writes the files of the index. */
  finish(): Promise<void>;
  /** To be called once the files are in place. */
  commit(): Promise<void>;
  close(): Promise<void>;
}

const BATCH = 50;

/** Indexes articles while their pages are being made, from the data that are published. */
export async function publishSearch(options: SearchPublishOptions): Promise<SearchPublish> {
  const { site, ids, output } = options;
  const search = await openSearch({ ...options, articles: ids.length });
  const byAddress = new Map(ids.map((id) => [articleAddress(id), id]));
  const rest = new Set(ids);
  let batch: string[] = [];
  let work = search.keepOnly(ids);
  work.catch(() => undefined);

  const entryOf = (id: string): Entry => {
    const path = decodeURIComponent(dataAddress(articleAddress(id)).slice(1));
    return { id, article: JSON.parse(output.read(path)) as Article };
  };
  function take(id: string): void {
    if (!rest.delete(id)) return;
    batch.push(id);
    if (batch.length === BATCH) flush();
  }
  function flush(): void {
    const entries = batch;
    batch = [];
    work = work.then(() => search.put(entries.map(entryOf), site));
    work.catch(() => undefined);
  }

  return {
    page(address) {
      const id = byAddress.get(address);
      if (id !== undefined) take(id);
    },
    async finish() {
      if (search.needsAll) for (const id of rest) take(id);
      flush();
      await work;
      const { kept, fresh } = await search.finish();
      for (const [path, content] of fresh) output.write(path, content);
      if (!output.keep(kept))
        for (const path of kept) output.write(path, new Uint8Array(readFileSync(join(options.out, path))));
    },
    commit: () => search.commit(),
    close: () => search.close(),
  };
}
