import { relate } from '../../../src/edition/related/relate.ts';
import { signature } from '../../../src/edition/related/signature.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const related: Question = {
  asks: 'related articles of the whole archive',
  answer: (articles) =>
    warmTimed(
      (count) => [...corpus(count)],
      articles,
      (entries) => relate(entries.map((entry) => signature(entry, BENCH_SITE))),
    ),
};
