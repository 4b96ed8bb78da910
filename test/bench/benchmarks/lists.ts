import { planSite } from '../../../src/site/plan-site.ts';
import { summarizeArticle } from '../../../src/site/article-summary.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { measureWarm, type Benchmark } from '../benchmark.ts';

export const lists: Benchmark = {
  description: 'list pages planned: front page, sections, tags and authors',
  run: (articles) =>
    measureWarm(
      (count) => [...corpus(count)],
      articles,
      (entries) => {
        const summaries = entries.map((entry) => summarizeArticle(entry, BENCH_SITE));
        const { ids, article, lists } = planSite(BENCH_SITE, summaries);
        for (const id of ids) void article(id);
        for (const page of lists()) void page;
      },
    ),
};
