import { contents } from '../../../src/edition/edition.ts';
import { summarise } from '../../../src/edition/summary.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const lists: Question = {
  asks: 'articles summed up, and laid out on front, section, tag and author pages',
  answer: (articles) =>
    warmTimed(
      (count) => [...corpus(count)],
      articles,
      (entries) => {
        const summaries = entries.map((entry) => summarise(entry, BENCH_SITE));
        const { ids, article, lists } = contents(BENCH_SITE, summaries);
        for (const id of ids) void article(id);
        for (const page of lists()) void page;
      },
    ),
};
