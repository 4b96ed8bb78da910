import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import { renditionAddress } from '../../../article/renditions.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';

function imagesOfBlock(block: Block): Image[] {
  const out: Image[] = [];
  const image = (given: Image): Image => (out.push(given), given);
  const body = (inner: Body): Body => (out.push(...inner.flatMap(imagesOfBlock)), inner);
  visitBlock(block, createVisitor({ image, body }));
  return out;
}

export function articleImages({ image, authors = [], body, footnotes = [] }: Article): Image[] {
  const portraits = authors.flatMap((author) =>
    author.image === undefined ? [] : [{ src: author.image, alt: '' }],
  );
  return [
    ...(image ? [image.image] : []),
    ...portraits,
    ...body.flatMap(imagesOfBlock),
    ...footnotes.flatMap((note) => note.body.flatMap(imagesOfBlock)),
  ];
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
