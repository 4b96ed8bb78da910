import { createVisitor, visitArticle, visitBlock } from '../../article/visit-blocks.ts';
import type { Image } from '../../article/pictures.ts';
import type { Article } from '../../article/schema.ts';
import type { ArticleSummary } from '../../site/article-summary.ts';
import { mediaAddress } from '../content/media-url.ts';
import type { CachedPicture } from './picture-cache.ts';
import { portraitAddress, publishedImage } from './plan-renditions.ts';

export interface ImageMapper {
  readonly image: (image: Image) => Image;
  readonly portrait: (address: string) => string;
}

export function mapImages(article: Article, change: ImageMapper): Article {
  const visit = createVisitor({
    image: change.image,
    related: (one) => (one.image ? { ...one, image: change.image(one.image) } : one),
    body: (body) => body.map((block) => visitBlock(block, visit)),
  });
  const authors = article.authors?.map((author) =>
    author.image === undefined ? author : { ...author, image: change.portrait(author.image) },
  );
  return visitArticle({ ...article, ...(authors && { authors }) }, visit);
}

export interface ResolvedPicture extends CachedPicture {
  readonly hasFiles: boolean;
}

export type FindPicture = (path: string) => ResolvedPicture | undefined;

export const picturePath = (id: string, address: string): string | undefined =>
  mediaAddress(id, address)?.slice(1);

/** The blocks must have ids: these are derived from addresses too, and re-encoding a picture must not change them. */
export function attachPictures(id: string, article: Article, findPicture: FindPicture): Article {
  const resolve = (address: string): ResolvedPicture | undefined =>
    findPicture(picturePath(id, address) ?? '');
  const change: ImageMapper = {
    image: (image) => {
      const picture = resolve(image.src);
      const { renditions: _, ...own } = image;
      return picture ? publishedImage(own, picture, picture.hasFiles) : own;
    },
    portrait: (address) => {
      const found = resolve(address);
      return found?.hasFiles ? portraitAddress(found) : address;
    },
  };
  return mapImages(article, change);
}

/** Returns the same object when no picture is known. */
export function attachSummaryPictures(summary: ArticleSummary, findPicture: FindPicture): ArticleSummary {
  const { id, article, card } = summary;
  const resolve = (address: string): ResolvedPicture | undefined =>
    findPicture(picturePath(id, address) ?? '');
  const lead = card.image && resolve(card.image.src);
  const authors = article.authors?.map((author) => {
    const portrait = author.image === undefined ? undefined : resolve(author.image);
    return portrait?.hasFiles ? { ...author, image: portraitAddress(portrait) } : author;
  });
  if (!lead && !authors?.some((author, at) => author !== article.authors?.[at])) return summary;
  return {
    ...summary,
    article: { ...article, ...(authors && { authors }) },
    card: { ...card, ...(card.image && lead && { image: publishedImage(card.image, lead, lead.hasFiles) }) },
  };
}
