import { collectLinks, type CollectedLinks } from '../article/collect-links.ts';
import type { Article, Card, UnpublishedReason } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { linkedArticleId, resolveArticleUrl } from '../article/resolve-url.ts';
import { visitFigure } from '../article/block-visitor.ts';
import type { Body } from '../article/blocks.ts';
import { lastModified, toTimestamp } from '../article/dates.ts';
import { visitBlock, createVisitor } from '../article/visit-blocks.ts';
import { toCard, type ArticleEntry } from './card.ts';

const LISTED_FIELDS = [
  'headline',
  'language',
  'section',
  'tags',
  'series',
  'translations',
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
  /** RFC 3339, with the site's offset. */
  readonly published?: string | undefined;
  readonly changed?: string | undefined;
  /** URLs of its pictures, the lead picture first. */
  readonly images: readonly string[];
  readonly canonical?: string | undefined;
}

/** The part of a summary that decides where lists show the article. */
export type ListedEntry = Pick<ArticleSummary, 'id' | 'article'>;

/** What lists and other articles' pages depend on: any other change leaves them as they are. */
export const listingData = ({ article, card }: ArticleSummary): unknown => {
  const { section, tags, series, authors, datePublished } = article;
  return [section, tags, series, authors, datePublished, card];
};

/** What sitemaps and the order of feeds depend on. */
export const sitemapData = ({
  id,
  article,
  published,
  changed,
  images,
  canonical,
}: ArticleSummary): unknown => {
  const { headline, language, section, tags, series, translations, authors = [] } = article;
  const names = authors.map(({ name }) => name);
  return [id, headline, language, section, tags, series, translations, names, published, changed, images, canonical]; // prettier-ignore
};

export function summarizeArticle(
  entry: ArticleEntry,
  site: Site,
  unpublished?: UnpublishedReason,
): ArticleSummary {
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
    card: toCard(entry, site, unpublished),
    linkedIds: [...new Set(mentions)],
    addressedIds: addressedIds(id, links),
    published: toTimestamp(article.datePublished, site.timeZone),
    changed: lastModified(article, site.timeZone),
    images: imageUrls(entry),
    canonical: article.canonicalUrl && resolveArticleUrl(id, article.canonicalUrl),
  };
}

function addressedIds(id: string, { urls, related }: CollectedLinks): string[] {
  const addresses = [...urls, ...[...related].flatMap((one) => ('url' in one ? [one.url] : []))];
  return [...new Set(addresses.flatMap((url) => linkedArticleId(id, url) ?? []))];
}

/** Search engines accept 1,000 per page. */
const MAX_SITEMAP_IMAGES = 100;

function imageUrls({ id, article }: ArticleEntry): string[] {
  const found = new Set<string>();
  const look = (blocks: Body): Body => (blocks.forEach((block) => visitBlock(block, into)), blocks);
  const into = createVisitor({
    image: (image) => (found.add(resolveArticleUrl(id, image.src)), image),
    body: look,
  });
  if (article.image) visitFigure(article.image, into);
  look(article.body);
  return [...found].slice(0, MAX_SITEMAP_IMAGES);
}
