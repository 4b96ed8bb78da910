/** The search index of the dev server: made when somebody searches, and then changed by the articles that have changed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../article/site.ts';
import { readArticleFile } from '../content/article-file.ts';
import type { Remembered } from '../content/learn-changed.ts';
import { searchDocument } from '../search/document.ts';
import { openIndexer } from '../search/indexer.ts';
import { breather } from './breather.ts';

/** Articles by id, each the same object as before when it has not changed. */
export type Known = ReadonlyMap<string, Remembered>;

export interface DevSearch {
  /** A file of the index of these articles, by its name below `/search/`. */
  file(name: string, site: Site, articles: Known): Promise<Uint8Array | undefined>;
}

/** Opens the index of a content folder; what it consists of is kept in `folder` while the server runs. */
export function openDevSearch(content: string, folder: string): DevSearch {
  const [cache, published] = [join(folder, 'state'), join(folder, 'search')];
  const write = (name: string, data: Uint8Array): void => {
    mkdirSync(dirname(join(published, name)), { recursive: true });
    writeFileSync(join(published, name), data);
  };
  let indexed: Known = new Map();
  let work = Promise.resolve();

  async function index(site: Site, articles: Known): Promise<void> {
    if (articles === indexed) return;
    if (indexed.size === 0) rmSync(folder, { recursive: true, force: true });
    const indexer = openIndexer({ cache, published, write, full: false });
    const breathe = breather();
    for (const [id, one] of articles) {
      if (!indexer.needsAll && indexed.get(id) === one) continue;
      await breathe();
      const { article } = readArticleFile(content, id);
      if (article) await indexer.put(searchDocument({ id, article }, site));
      else indexer.remove(id);
    }
    indexer.keepOnly([...articles.keys()]);
    indexer.finish();
    indexer.commit();
    indexed = articles;
  }

  return {
    async file(name, site, articles) {
      work = work.catch(() => undefined).then(() => index(site, articles));
      await work;
      try {
        return readFileSync(join(published, name));
      } catch {
        return undefined;
      }
    },
  };
}
