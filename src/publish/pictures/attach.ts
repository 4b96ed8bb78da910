/** Every picture of an article, at whatever depth, given back changed or as it was. Pure. */
import { rebuild, rebuildFigure, visitor } from '../../article/anatomy.ts';
import type { Article, Author, Body, Image, Related } from '../../article/schema.ts';

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
