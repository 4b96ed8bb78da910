import { uniqueLabels } from '../article/normal-names.ts';
import { toPlainText } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { namedSeries } from '../article/series.ts';
import { collectTexts } from '../article/text.ts';
import type { SearchableText } from './impact.ts';

/** The words of an article that are searched: without pull-quotes, captions and other repeated or accompanying text. */
export function searchableText(article: Article, sectionName = article.section): SearchableText {
  const { body, footnotes = [], tags = [], authors = [] } = article;
  return {
    headline: [article.headline, article.alternativeHeadline ?? ''].join('\n'),
    about: [
      toPlainText(article.standfirst),
      article.kicker ?? '',
      article.dateline ?? '',
      ...(sectionName === undefined ? [] : [sectionName]),
      ...uniqueLabels(tags),
      namedSeries(article.series)?.name ?? '',
      ...authors.map(({ name }) => name),
    ],
    body: [body, ...footnotes.map((note) => note.body)].flatMap(collectTexts),
  };
}

export const textsOf = ({ headline, about, body }: SearchableText): string[] => [headline, ...about, ...body];
