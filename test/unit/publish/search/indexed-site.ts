/** A search index on disk, and a reader for it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { Site } from '../../../../src/article/site.ts';
import { safeParse } from 'valibot';
import type { ArticleEntry } from '../../../../src/site/card.ts';
import { searchDocument } from '../../../../src/publish/search/search-document.ts';
import { openIndexer } from '../../../../src/publish/search/indexer.ts';
import { SearchIndex } from '../../../../src/search/search-index.ts';

const parsed = safeParse(Site, { sections: [{ slug: 'world', name: 'World' }] });
if (!parsed.success) throw new Error('The site is none');
const SITE: Site = parsed.output;

/** Articles added and removed in one publish. */
export interface SearchUpdate {
  readonly put: readonly ArticleEntry[];
  readonly remove?: readonly string[];
  readonly full?: boolean;
}

export class IndexedSite {
  readonly dir: string = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
  readonly published: string = join(this.dir, 'out/search');
  /** Bytes written by the last publish. */
  written = 0;

  constructor() {
    onTestFinished(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  /** Like `build`: writes new files, then deletes those no longer referenced. */
  async publish({ put, remove = [], full = false }: SearchUpdate, isKilled = false): Promise<boolean> {
    const indexer = openIndexer({
      cache: join(this.dir, 'cache'),
      published: this.published,
      full,
    });
    await indexer.put(put.map((entry) => searchDocument(entry, SITE)));
    for (const id of remove) indexer.remove(id);
    const { names: all, files } = indexer.finish();
    const names = new Set(all);
    this.written = 0;
    for (const [name, content] of files) {
      if (!names.has(name)) continue;
      mkdirSync(dirname(join(this.published, name)), { recursive: true });
      writeFileSync(join(this.published, name), content);
      this.written += content.length;
    }
    for (const name of this.files().keys()) if (!names.has(name)) rmSync(join(this.published, name));
    if (!isKilled) indexer.commit();
    return indexer.needsAll();
  }

  /** The published index in comparable form. */
  files(): Map<string, string> {
    const entries = readdirSync(this.published, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      paths
        .map((path): [string, string] => [relative(this.published, path), readFileSync(path, 'latin1')])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  open(): Promise<SearchIndex> {
    return SearchIndex.open({
      json: async (name) => JSON.parse(readFileSync(join(this.published, name), 'utf8')) as unknown,
      bytes: async (name) => new Uint8Array(readFileSync(join(this.published, name))),
    });
  }

  /** Ids of the articles found, best first. */
  async find(text: string): Promise<string[]> {
    const index = await this.open();
    let ids: string[] = [];
    for await (const { hits } of index.search(text))
      ids = (await index.cards(hits)).map(({ url }) => url.slice('/articles/'.length, -1));
    return ids;
  }
}
