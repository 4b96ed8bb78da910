/** Where the published sizes of a picture stand, and which of them fit where. Pure. */
import type { Figure, Image, Renditions } from './pictures.ts';

/** Where a picture is shown: as a figure of one of three sizes, on a card of a list, or small beside a headline. */
export type Room = 'column' | 'wide' | 'full' | 'lead' | 'card' | 'related' | 'thumb';

/** One column, and its margins. */
const NARROW = '90vw';

/**
 * The `sizes` of a room: how wide it is on windows of a width, as the style sheets lay it out. An em is 16 pixels. Measured in
 * `test/browser/renditions.spec.ts`.
 */
const SIZES: Readonly<Record<Room, string>> = {
  column: `(min-width:42em) 39em,${NARROW}`,
  wide: `(min-width:64em) 61em,${NARROW}`,
  full: '100vw',
  lead: `(min-width:81em) 45em,(min-width:48em) 56vw,(min-width:42em) 45vw,${NARROW}`,
  card: `(min-width:81em) 24em,(min-width:62em) 30vw,(min-width:42em) 45vw,${NARROW}`,
  related: `(min-width:68em) 17em,(min-width:53em) 25vw,(min-width:32em) 41vw,${NARROW}`,
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

export const sizesOf = (room: Room): string => SIZES[room];

/** How wide a room is on most windows, in ems: files for more are not offered. `full` has no bounds. */
const WIDTHS: Readonly<Record<Room, number>> = {
  column: 39,
  wide: 61,
  full: 999,
  lead: 61,
  card: 24,
  related: 24,
  thumb: 6,
};
/** The sharpest screens that are worth a file of their own, in pixels an em. */
const SHARPEST = 42;

/** Address of one file of a picture on the site. */
export const renditionAddress = (name: string, width: number, ending: string): string =>
  `/pictures/${name}-${width}.${ending}`;

/** The `srcset` of a picture in one format; `href` puts an address under the site's base. */
export const srcSet = (
  { name, widths }: Renditions,
  format: string,
  room: Room,
  href: (url: string) => string,
): string =>
  widths
    .filter((width, at) => at === 0 || width < WIDTHS[room] * SHARPEST)
    .map((width) => `${href(renditionAddress(name, width, format))} ${width}w`)
    .join();

/** What the first of a picture's formats asks of a preload link: type and candidates; undefined when there is one file only. */
export function preloadOf(
  { renditions }: Image,
  room: Room,
  href: (url: string) => string,
): { type: string; imagesrcset: string; imagesizes: string } | undefined {
  const [format] = renditions?.formats ?? [];
  if (renditions === undefined || format === undefined) return undefined;
  return {
    type: `image/${format}`,
    imagesrcset: srcSet(renditions, format, room, href),
    imagesizes: sizesOf(room),
  };
}
