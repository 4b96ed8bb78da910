import { createVisitor, allBlocks, visitBlock } from '../../../article/visit-blocks.ts';
import { renditionAddress } from '../../../article/renditions.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';

export function articleImages(article: Article): Image[] {
  const images = article.image ? [article.image.image] : [];
  for (const { image } of article.authors ?? [])
    if (image !== undefined) images.push({ src: image, alt: '' });
  const visitor = createVisitor({ image: (image) => (images.push(image), image) });
  for (const block of allBlocks(article)) visitBlock(block, visitor);
  return images;
}

const MAX_CACHED_WIDTH_PX = 1600;

/** As WebP, which every browser with service workers supports; `screenWidth` is in pixels. Pure. */
export function cachedImageUrl({ src, renditions }: Image, widthPx: number): string {
  if (!renditions) return src;
  const wantedWidth = Math.min(MAX_CACHED_WIDTH_PX, widthPx);
  const width = renditions.widths.find((one) => one >= wantedWidth) ?? renditions.widths.at(-1);
  return width !== undefined && renditions.formats.includes('webp')
    ? renditionAddress(renditions.name, width, 'webp')
    : src;
}
