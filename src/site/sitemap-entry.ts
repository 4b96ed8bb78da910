/** What sitemaps and feeds need to know of every article: a few hundred bytes each. */
import { visitFigure } from '../article/block-visitor.ts';
import { visitBlock, createVisitor } from '../article/visit-blocks.ts';
import type { Body } from '../article/blocks.ts';
import { resolveArticleUrl } from '../article/resolve-url.ts';
import { namedSeries } from '../article/series.ts';
import type { ArticleEntry } from './card.ts';
import { toTimestamp, lastModified } from '../article/dates.ts';

export interface SitemapEntry {
  readonly id: string;
  readonly headline: string;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly series?: string | undefined;
  readonly authors: readonly string[];
  /** RFC 3339, with the site's offset. */
  readonly published?: string | undefined;
  readonly changed?: string | undefined;
  /** URLs of its pictures, the lead picture first. */
  readonly images: readonly string[];
  readonly canonical?: string | undefined;
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

export const toSitemapEntry = (entry: ArticleEntry, timeZone: string): SitemapEntry => {
  const { id, article } = entry;
  return {
    id,
    headline: article.headline,
    language: article.language,
    section: article.section,
    tags: article.tags ?? [],
    series: namedSeries(article.series)?.name,
    authors: (article.authors ?? []).map(({ name }) => name),
    published: toTimestamp(article.datePublished, timeZone),
    changed: lastModified(article, timeZone),
    images: imageUrls(entry),
    canonical: article.canonicalUrl && resolveArticleUrl(id, article.canonicalUrl),
  };
};
