/** Where the published sizes of a picture stand, and which of them fit where. Pure. */
import type { Image, Renditions } from './pictures.ts';

/** Where a picture is shown: as a figure of one of three sizes, on a card of a list, or small beside a headline. */
export type Room = 'column' | 'wide' | 'full' | 'card' | 'thumb';

/** How wide it is there at most, in ems of 16 pixels; `full` has no bounds. Measured in `test/e2e/renditions.test.ts`. */
const WIDTHS: Readonly<Record<Room, number>> = { column: 39, wide: 61, full: 999, card: 24, thumb: 6 };
/** The sharpest screens that are worth a file of their own, in pixels an em. */
const SHARPEST = 42;

/** The `sizes` of a room: on windows that are narrower than 42 em, which have one column, all but their margins. */
export const sizesOf = (room: Room): string =>
  `(min-width:${Math.max(42, WIDTHS[room] + 3)}em) ${WIDTHS[room]}em,94vw`;

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
