/** The pictures of an article, at whatever depth. Pure. */
import { rebuild, rebuildFigure, visitor } from '../../article/anatomy.ts';
import { withIds } from '../../article/ids.ts';
import type { Article, Author, Body, Image, Related } from '../../article/schema.ts';
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

/**
 * The article with the sizes and the files of its pictures; `of` finds what is known of one, `isMade` whether its files are
 * there. Blocks get their ids before: they come of addresses too, and a picture that is made again must move none.
 */
export function showing(
  article: Article,
  of: (address: string) => Known | undefined,
  isMade: (name: string) => boolean,
): Article {
  const change: ImageChange = {
    image: (image) => {
      const found = of(image.src);
      const { renditions: _, ...own } = image;
      return found ? published(own, found, isMade(found.name)) : own;
    },
    portrait: (address) => {
      const found = of(address);
      return found && isMade(found.name) ? portraitAddress(found) : address;
    },
  };
  return mapImages(withIds(article), change);
}
