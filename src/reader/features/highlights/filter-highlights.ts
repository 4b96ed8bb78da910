import { groupBy } from '../../../article/group-by.ts';
import { highlightText, type Highlight } from '../../storage/stores/annotation.ts';

export interface HighlightFilter {
  /** URL path of the article; an empty field matches anything. */
  readonly article: string;
  readonly search: string;
  readonly colour: string;
  readonly tag: string;
}

const normalizeForSearch = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export function filterHighlights(highlights: readonly Highlight[], choice: HighlightFilter): Highlight[] {
  const { article, search, colour, tag } = choice;
  const searchWords = normalizeForSearch(search).split(/\s+/).filter(Boolean);
  return highlights.filter((one) => {
    if (article !== '' && one.article !== article) return false;
    if ((colour !== '' && one.colour !== colour) || (tag !== '' && !one.tags.includes(tag))) return false;
    const text = normalizeForSearch([highlightText(one), one.note, ...one.tags, one.headline].join('\n'));
    return searchWords.every((word) => text.includes(word));
  });
}

export const groupByArticle = (highlights: readonly Highlight[]): Map<string, Highlight[]> =>
  groupBy(highlights, ({ article }) => article);

export const highlightedArticles = (
  highlights: readonly Highlight[],
): [article: string, headline: string][] =>
  [...groupByArticle(highlights)].map(([article, of]) => {
    const last = of.reduce((one, other) => (other.created > one.created ? other : one));
    return [article, last.headline || article];
  });

export const highlightTags = (highlights: readonly Highlight[], language: string): string[] =>
  [...new Set(highlights.flatMap(({ tags }) => tags))].sort(new Intl.Collator(language).compare);
