import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { edition } from '../../../src/edition/edition.ts';
import type { PrerenderModule } from '../../../src/publish/build/built-app.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { timed, type Question } from '../question.ts';

export const render: Question = {
  asks: 'article pages rendered, in one thread',
  async answer(articles) {
    const app = (await import(pathToFileURL(resolve('app/prerender/prerender.js')).href)) as PrerenderModule;
    const assets = { entry: '/entry.js', imports: [], css: app.css };
    const write = await app.createPrerender(BENCH_SITE, '/', assets);
    const all = (count: number) =>
      [...edition(BENCH_SITE, [...corpus(count)])].filter(({ kind }) => kind === 'article');
    for (const { address, data } of all(200)) write(address, data);
    const pages = all(articles);
    return timed(() => {
      for (const { address, data } of pages) write(address, data);
    });
  },
};
