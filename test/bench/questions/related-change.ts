import { decode, encode } from '../../../src/edition/related/encode.ts';
import { relate, update } from '../../../src/edition/related/relate.ts';
import { signature } from '../../../src/edition/related/signature.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { articleAt, corpus } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const relatedChange: Question = {
  asks: 'related articles after one new article: state read, changed, written',
  isOneTask: true,
  answer: (articles) =>
    warmTimed(
      (count) => ({
        bytes: encode(relate(Array.from(corpus(count), (entry) => signature(entry, BENCH_SITE)))),
        fresh: articleAt(count),
      }),
      articles,
      ({ bytes, fresh }) => {
        const relations = decode(bytes);
        return relations && encode(update(relations, { set: [signature(fresh, BENCH_SITE)] }).relations);
      },
    ),
};
