import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleAddress } from '../../../src/article/urls.ts';
import { toCard } from '../../../src/site/card.ts';
import { prepareArticle } from '../../../src/site/prepare-article.ts';
import type { PrerenderModule } from '../../../src/publish/pipeline/built-app.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus, type CorpusArticle } from '../corpus/corpus.ts';
import { measureWarm, type Benchmark } from '../benchmark.ts';

export const render: Benchmark = {
  description: 'articles prepared and their pages rendered, in one thread',
  async run(articles) {
    const app = (await import(pathToFileURL(resolve('app/prerender/prerender.js')).href)) as PrerenderModule;
    const assets = { template: readFileSync('app/browser/index.html', 'utf8') };
    const page = await app.createPrerender(BENCH_SITE, '/', { ...assets, styles: '' });
    const one = (entry: CorpusArticle): Promise<unknown> => {
      const card = toCard(entry, BENCH_SITE);
      const data = prepareArticle(entry, BENCH_SITE, (id) => (id === entry.id ? card : undefined));
      return page(articleAddress(entry.id), data);
    };
    return measureWarm(
      (count) => [...corpus(count)],
      articles,
      async (entries) => {
        for (const entry of entries) await one(entry);
      },
    );
  },
};
