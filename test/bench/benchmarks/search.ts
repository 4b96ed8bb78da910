import { join } from 'node:path';
import { openIndexWorker } from '../../../src/publish/search/index-worker.ts';
import { searchDocument } from '../../../src/publish/search/search-document.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus, type CorpusArticle } from '../corpus/corpus.ts';
import { outFolder } from '../folders.ts';
import { measure, type Benchmark } from '../benchmark.ts';

const BATCH_SIZE = 100;

export const search: Benchmark = {
  description: 'search index of the whole archive',
  async run(articles) {
    const entries: CorpusArticle[] = [...corpus(articles)];
    const out = outFolder('search');
    return measure(async () => {
      const folders = { cache: join(out, 'cache'), published: join(out, 'search') };
      const index = openIndexWorker({ ...folders, full: true }, articles);
      for (let from = 0; from < entries.length; from += BATCH_SIZE)
        await index.put(
          entries.slice(from, from + BATCH_SIZE).map((entry) => searchDocument(entry, BENCH_SITE)),
        );
      await index.finish();
      await index.close();
    });
  },
};
