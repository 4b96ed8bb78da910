import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleAddress } from '../../../src/article/urls.ts';
import { cardOf } from '../../../src/edition/card.ts';
import { prepare } from '../../../src/edition/prepare.ts';
import type { PrerenderModule } from '../../../src/publish/press/built-app.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus, type CorpusArticle } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const render: Question = {
  asks: 'articles made ready and their pages rendered, in one thread',
  async answer(articles) {
    const app = (await import(pathToFileURL(resolve('app/prerender/prerender.js')).href)) as PrerenderModule;
    const assets = { template: readFileSync('app/browser/index.html', 'utf8') };
    const page = await app.createPrerender(BENCH_SITE, '/', assets);
    const one = (entry: CorpusArticle): Promise<unknown> => {
      const card = cardOf(entry, BENCH_SITE);
      const data = prepare(entry, BENCH_SITE, (id) => (id === entry.id ? card : undefined));
      return page(articleAddress(entry.id), data);
    };
    return warmTimed(
      (count) => [...corpus(count)],
      articles,
      async (entries) => {
        for (const entry of entries) await one(entry);
      },
    );
  },
};
