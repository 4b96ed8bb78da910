import { deserialize, serialize } from 'node:v8';
import { computeRelations, updateRelations, type Relations } from '../../../src/site/related/relations.ts';
import { computeSignature } from '../../../src/site/related/signature.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { articleAt, corpus } from '../corpus/corpus.ts';
import { measureWarm, type Benchmark } from '../benchmark.ts';

export const relatedChange: Benchmark = {
  description: 'related articles after one new article: state loaded, updated, saved',
  isConstantTask: true,
  run: (articles) =>
    measureWarm(
      (count) => ({
        bytes: serialize(
          computeRelations(Array.from(corpus(count), (entry) => computeSignature(entry, BENCH_SITE))),
        ),
        fresh: articleAt(count),
      }),
      articles,
      ({ bytes, fresh }) => {
        const relations = deserialize(bytes) as Relations;
        return serialize(
          updateRelations(relations, { set: [computeSignature(fresh, BENCH_SITE)] }).relations,
        );
      },
    ),
};
