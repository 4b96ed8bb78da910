import { collectLinks, type CollectedLinks } from '../article/collect-links.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { linkedArticleId } from '../article/resolve-url.ts';
import { toCard, type ArticleEntry } from './card.ts';
import { toSitemapEntry, type SitemapEntry } from './sitemap-entry.ts';

const LISTED_FIELDS = [
  'headline',
  'language',
  'section',
  'tags',
  'series',
  'authors',
  'datePublished',
  'aliases',
  'draft',
] as const satisfies readonly (keyof Article)[];

type ListedArticle = Pick<Article, (typeof LISTED_FIELDS)[number]>;

/** An article as lists, feeds and links need it; a hundred times smaller. */
export interface ArticleSummary {
  readonly id: string;
  readonly article: ListedArticle;
  readonly card: Card;
  readonly linkedIds: readonly string[];
  readonly addressedIds: readonly string[];
  readonly sitemapEntry: SitemapEntry;
}

/** What lists and other articles' pages depend on: any other change leaves them as they are. */
export const listingData = ({ article, card }: ArticleSummary): unknown => {
  const { section, tags, series, authors, datePublished } = article;
  return [section, tags, series, authors, datePublished, card];
};

export function summarizeArticle(entry: ArticleEntry, site: Site): ArticleSummary {
  const { id, article } = entry;
  const listed = Object.fromEntries(
    LISTED_FIELDS.flatMap((key) => (article[key] === undefined ? [] : [[key, article[key]]])),
  ) as ListedArticle;
  const links = collectLinks(article);
  const pointers = [...links.related];
  const mentions = pointers.flatMap((one) => ('article' in one ? [one.article] : []));
  return {
    id,
    article: listed,
    card: toCard(entry, site),
    linkedIds: [...new Set(mentions)],
    addressedIds: addressedIds(id, links),
    sitemapEntry: toSitemapEntry(entry, site.timeZone),
  };
}

function addressedIds(id: string, { urls, related }: CollectedLinks): string[] {
  const addresses = [...urls, ...[...related].flatMap((one) => ('url' in one ? [one.url] : []))];
  return [...new Set(addresses.flatMap((url) => linkedArticleId(id, url) ?? []))];
}
