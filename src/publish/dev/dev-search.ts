/** The search index of the dev server: built on the first search, then updated with changed articles. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLanguageOf } from '../../site/editions.ts';
import type { Site } from '../../article/site.ts';
import { readArticleFile } from '../content/article-file.ts';
import type { CachedMetaById } from '../content/changed-meta.ts';
import { createFolders } from '../file-system.ts';
import { searchDocument } from '../search/search-document.ts';
import { openIndexer } from '../search/indexer.ts';
import { createYielder } from './yield-to-event-loop.ts';

export interface DevSearch {
  file(name: string, site: Site, articles: CachedMetaById): Promise<Uint8Array | undefined>;
}

/** One index for each edition, in folders side by side: opening one deletes what its folder held. */
export function openDevSearch(content: string, folder: string): DevSearch {
  const indexes = new Map<string, DevSearch>();
  return {
    file(name, site, articles) {
      const { prefix = '' } = site.edition ?? {};
      const own = join(folder, `index${prefix.replace('/', '-')}`);
      const index = indexes.get(prefix) ?? openEditionSearch(content, own);
      indexes.set(prefix, index);
      return index.file(name, site, articles);
    },
  };
}

function openEditionSearch(content: string, folder: string): DevSearch {
  const [cache, published] = [join(folder, 'state'), join(folder, 'search')];
  let indexed: CachedMetaById = new Map();
  let queue = Promise.resolve();

  async function index(site: Site, articles: CachedMetaById): Promise<void> {
    if (articles === indexed) return;
    if (indexed.size === 0) rmSync(folder, { recursive: true, force: true });
    const indexer = openIndexer({ cache, published, full: false });
    const yieldIfDue = createYielder();
    const own = [...articles].filter(([, { meta }]) => isLanguageOf(site, meta.summary?.article.language));
    for (const [id, one] of own) {
      if (!indexer.needsAll() && indexed.get(id) === one) continue;
      await yieldIfDue();
      const { article } = await readArticleFile(content, one.meta.path);
      if (article) await indexer.put([searchDocument({ id, article }, site)]);
      else indexer.remove(id);
    }
    indexer.keepOnly(own.map(([id]) => id));
    for (const [name, data] of indexer.finish().files) {
      createFolders(dirname(join(published, name)));
      writeFileSync(join(published, name), data);
    }
    indexer.commit();
    indexed = articles;
  }

  return {
    async file(name, site, articles) {
      queue = queue.catch(() => undefined).then(() => index(site, articles));
      await queue;
      try {
        return readFileSync(join(published, name));
      } catch {
        return undefined;
      }
    },
  };
}
