/** As much of an article as the files need that list all articles: a few hundred bytes, however long the article. Pure. */
import { rebuild, rebuildFigure, visitor } from '../article/anatomy.ts';
import type { Body } from '../article/blocks.ts';
import { fromArticle } from '../article/from-article.ts';
import type { Entry } from './card.ts';
import { instant, lastChange } from '../article/moments.ts';

export interface Digest {
  readonly id: string;
  readonly headline: string;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  /** Names. */
  readonly authors: readonly string[];
  /** Moments in UTC. */
  readonly published?: string | undefined;
  readonly changed?: string | undefined;
  /** Addresses of its pictures, the lead picture first. */
  readonly images: readonly string[];
  /** The address that search engines should prefer, if another than its own. */
  readonly canonical?: string | undefined;
}

/** Pictures that a search engine is told of; it takes no more than 1,000 a page. */
const MOST_IMAGES = 100;

function imagesOf({ id, article }: Entry): string[] {
  const found = new Set<string>();
  const look = (blocks: Body): Body => (blocks.forEach((block) => rebuild(block, into)), blocks);
  const into = visitor({ image: (image) => (found.add(fromArticle(id, image.src)), image), body: look });
  if (article.image) rebuildFigure(article.image, into);
  look(article.body);
  return [...found].slice(0, MOST_IMAGES);
}

/** The digest of an article as it was written. */
export const digestOf = (entry: Entry, timeZone: string): Digest => {
  const { id, article } = entry;
  return {
    id,
    headline: article.headline,
    language: article.language,
    section: article.section,
    tags: article.tags ?? [],
    authors: (article.authors ?? []).map(({ name }) => name),
    published: instant(article.datePublished, timeZone),
    changed: lastChange(article, timeZone),
    images: imagesOf(entry),
    canonical: article.canonicalUrl && fromArticle(id, article.canonicalUrl),
  };
};
