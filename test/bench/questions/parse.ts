import { readArticle } from '../../../src/article/parse.ts';
import { corpus } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const parse: Question = {
  asks: 'JSON read and checked',
  answer: (articles) =>
    warmTimed(
      (count) => Array.from(corpus(count), ({ article }) => JSON.stringify(article)),
      articles,
      (texts) => texts.forEach((text) => readArticle(text)),
    ),
};
