import type { Figure, Image, Renditions } from './pictures.ts';

/** Where a picture is shown: as a figure of one of three sizes, on a card of a list, or small beside a headline. */
export type PicturePlacement = 'column' | 'wide' | 'full' | 'lead' | 'card' | 'related' | 'thumb';

const SINGLE_COLUMN_WIDTH = '90vw';

/** The `sizes` of each placement, following the style sheets (1em = 16px); tested in `renditions.spec.ts`. */
const SIZES_ATTRIBUTES: Readonly<Record<PicturePlacement, string>> = {
  column: `(min-width:42em) 39em,${SINGLE_COLUMN_WIDTH}`,
  wide: `(min-width:71em) 64em,${SINGLE_COLUMN_WIDTH}`,
  full: '100vw',
  lead: `(min-width:81em) 45em,(min-width:48em) 56vw,(min-width:42em) 45vw,${SINGLE_COLUMN_WIDTH}`,
  card: `(min-width:81em) 24em,(min-width:62em) 30vw,(min-width:42em) 45vw,${SINGLE_COLUMN_WIDTH}`,
  related: `(min-width:71em) 15em,(min-width:49em) 27vw,(min-width:32em) 43vw,${SINGLE_COLUMN_WIDTH}`,
  thumb: '6em',
};
/** Pixels of a picture that is as wide as its figure on most windows. */
const MIN_WIDE = 900;
const MIN_FULL = 1600;
/** A picture that is less wide for its height fills no more than the column before it is as tall as the window. */
const MIN_WIDE_RATIO = 1.2;

/** How far a figure reaches beyond the column: where its picture has the pixels and the shape for it, as far as it asks to. */
export function figureSize({
  image: { width, height },
  size = 'column',
}: Figure): 'column' | 'wide' | 'full' {
  if (size === 'column' || width === undefined || height === undefined) return size;
  if (width < MIN_WIDE || width / height < MIN_WIDE_RATIO) return 'column';
  return width < MIN_FULL ? 'wide' : size;
}

export const sizesFor = (placement: PicturePlacement): string => SIZES_ATTRIBUTES[placement];

/** Width of a placement in most windows; wider files are not offered. `full` is unlimited. */
const MAX_WIDTH_EM: Readonly<Record<PicturePlacement, number>> = {
  column: 39,
  wide: 61,
  full: 999,
  lead: 61,
  card: 24,
  related: 24,
  thumb: 6,
};
/** Sharper screens get no file of their own. */
const MAX_PIXELS_PER_EM = 42;

export const renditionAddress = (name: string, width: number, ending: string): string =>
  `/pictures/${name}-${width}.${ending}`;

export const srcSet = (
  { name, widths }: Renditions,
  format: string,
  placement: PicturePlacement,
  href: (url: string) => string,
): string =>
  widths
    .filter((width, at) => at === 0 || width < MAX_WIDTH_EM[placement] * MAX_PIXELS_PER_EM)
    .map((width) => `${href(renditionAddress(name, width, format))} ${width}w`)
    .join();

/** Undefined when there is only one file. */
export function preloadAttributes(
  { renditions }: Image,
  placement: PicturePlacement,
  href: (url: string) => string,
): { type: string; imagesrcset: string; imagesizes: string } | undefined {
  const [format] = renditions?.formats ?? [];
  if (renditions === undefined || format === undefined) return undefined;
  return {
    type: `image/${format}`,
    imagesrcset: srcSet(renditions, format, placement, href),
    imagesizes: sizesFor(placement),
  };
}
