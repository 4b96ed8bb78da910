import { openSearch } from '../../../src/publish/search/open-search.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus, type CorpusArticle } from '../corpus/corpus.ts';
import { outFolder } from '../folders.ts';
import { timed, type Question } from '../question.ts';

const BATCH = 100;

export const search: Question = {
  asks: 'search index of the whole archive',
  async answer(articles) {
    const entries: CorpusArticle[] = [...corpus(articles)];
    const out = outFolder('search');
    return timed(async () => {
      const index = await openSearch({ out, full: true, articles });
      for (let from = 0; from < entries.length; from += BATCH)
        await index.put(entries.slice(from, from + BATCH), BENCH_SITE);
      await index.finish();
      await index.close();
    });
  },
};
