import { computeRelations } from '../../../src/site/related/relations.ts';
import { computeSignature } from '../../../src/site/related/signature.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { measureWarm, type Benchmark } from '../benchmark.ts';

export const related: Benchmark = {
  description: 'related articles of the whole archive',
  run: (articles) =>
    measureWarm(
      (count) => [...corpus(count)],
      articles,
      (entries) => computeRelations(entries.map((entry) => computeSignature(entry, BENCH_SITE))),
    ),
};
