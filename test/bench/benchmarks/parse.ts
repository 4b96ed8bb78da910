import { parseArticleJson } from '../../../src/article/parse.ts';
import { corpus } from '../corpus/corpus.ts';
import { measureWarm, type Benchmark } from '../benchmark.ts';

export const parse: Benchmark = {
  description: 'JSON parsed and checked',
  run: (articles) =>
    measureWarm(
      (count) => Array.from(corpus(count), ({ article }) => JSON.stringify(article)),
      articles,
      (texts) => texts.forEach((text) => parseArticleJson(text)),
    ),
};
