/** Which pictures an article has, and in which size each is worth keeping. Pure. */
import { rebuild, visitor } from '../../../article/anatomy.ts';
import { renditionAddress } from '../../../article/renditions.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';

function imagesOf(block: Block): Image[] {
  const out: Image[] = [];
  const image = (given: Image): Image => (out.push(given), given);
  const body = (inner: Body): Body => (out.push(...inner.flatMap(imagesOf)), inner);
  rebuild(block, visitor({ image, body }));
  return out;
}

/** Every picture that an article shows, in reading order. */
export function imagesIn({ image, authors = [], body, footnotes = [] }: Article): Image[] {
  const portraits = authors.flatMap((author) =>
    author.image === undefined ? [] : [{ src: author.image, alt: '' }],
  );
  return [
    ...(image ? [image.image] : []),
    ...portraits,
    ...body.flatMap(imagesOf),
    ...footnotes.flatMap((note) => note.body.flatMap(imagesOf)),
  ];
}

/** Pixels across that a picture kept for reading has at most. */
const WIDEST = 1600;

/**
 * The one address under which a picture is kept: the size for a screen that is so many pixels across, in the format that every
 * browser with a service worker takes.
 */
export function keptAddress({ src, renditions }: Image, across: number): string {
  if (!renditions) return src;
  const wanted = Math.min(WIDEST, across);
  const width = renditions.widths.find((one) => one >= wanted) ?? renditions.widths.at(-1);
  return width !== undefined && renditions.formats.includes('webp')
    ? renditionAddress(renditions.name, width, 'webp')
    : src;
}
