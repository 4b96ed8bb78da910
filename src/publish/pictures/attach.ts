/** The pictures of an article, at whatever depth. Pure. */
import { rebuild, rebuildFigure, visitor } from '../../article/anatomy.ts';
import { withIds } from '../../article/ids.ts';
import type { Body } from '../../article/blocks.ts';
import type { Image } from '../../article/pictures.ts';
import type { Related } from '../../article/related.ts';
import type { Article, Author } from '../../article/schema.ts';
import type { Summary } from '../../edition/summary.ts';
import { mediaAddress } from '../content/media-references.ts';
import type { Known } from './picture-cache.ts';
import { portraitAddress, published } from './plan.ts';

export interface ImageChange {
  readonly image: (image: Image) => Image;
  /** Portraits are addresses without further data. */
  readonly portrait: (address: string) => string;
}

/** The article with each of its pictures as the change gave it back. */
export function mapImages(article: Article, change: ImageChange): Article {
  const { image, footnotes, related, authors } = article;
  const ofRelated = <R extends Related>(one: R): R =>
    one.image ? { ...one, image: change.image(one.image) } : one;
  const visit = visitor({
    image: change.image,
    related: ofRelated,
    body: (body) => body.map((block) => rebuild(block, visit)),
  });
  const into = (body: Body): Body => visit.body(body, 'body');
  const ofAuthor = (author: Author): Author =>
    author.image === undefined ? author : { ...author, image: change.portrait(author.image) };
  return {
    ...article,
    body: into(article.body),
    ...(image && { image: rebuildFigure(image, visit) }),
    ...(footnotes && { footnotes: footnotes.map((note) => ({ ...note, body: into(note.body) })) }),
    ...(related && { related: related.map(ofRelated) }),
    ...(authors && { authors: authors.map(ofAuthor) }),
  };
}

/** What is known of a picture, and whether its files are there. */
export interface Seen extends Known {
  readonly made: boolean;
}

/** Finds a picture by its path below the content folder, as `media/x.jpg`. */
export type FindPicture = (path: string) => Seen | undefined;

/** The path below the content folder that an article's address names, if it can be a file of `media/`. */
export const picturePath = (id: string, address: string): string | undefined =>
  mediaAddress(id, address)?.slice(1);

/**
 * The article with the sizes and the files of its pictures. Blocks get their ids before: they come of addresses too, and a
 * picture that is made again must move none.
 */
export function showing(id: string, article: Article, see: FindPicture): Article {
  const of = (address: string): Seen | undefined => see(picturePath(id, address) ?? '');
  const change: ImageChange = {
    image: (image) => {
      const found = of(image.src);
      const { renditions: _, ...own } = image;
      return found ? published(own, found, found.made) : own;
    },
    portrait: (address) => {
      const found = of(address);
      return found?.made ? portraitAddress(found) : address;
    },
  };
  return mapImages(withIds(article), change);
}

/** The summary of an article with its pictures as the article has them; itself where nothing is known of any. */
export function showingSummary(summary: Summary, see: FindPicture): Summary {
  const { id, article, card } = summary;
  const seen = (address: string): Seen | undefined => see(picturePath(id, address) ?? '');
  const lead = card.image && seen(card.image.src);
  const authors = article.authors?.map((author) => {
    const portrait = author.image === undefined ? undefined : seen(author.image);
    return portrait?.made ? { ...author, image: portraitAddress(portrait) } : author;
  });
  if (!lead && !authors?.some((author, at) => author !== article.authors?.[at])) return summary;
  return {
    ...summary,
    article: { ...article, ...(authors && { authors }) },
    card: { ...card, ...(card.image && lead && { image: published(card.image, lead, lead.made) }) },
  };
}
