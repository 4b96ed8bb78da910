/** Where the published sizes of a picture stand, and which of them fit where. Pure. */
import type { Image, Renditions } from './schema.ts';

/** Where a picture is shown: as a figure of one of three sizes, on a card of a list, or small beside a headline. */
export type Room = 'column' | 'wide' | 'full' | 'card' | 'thumb';

/** As `sizes` has it, and the widest file that is ever worth offering, in pixels. */
const ROOMS: Readonly<Record<Room, readonly [sizes: string, widest: number]>> = {
  column: ['(min-width:42em) 39em,94vw', 1600],
  wide: ['(min-width:68em) 61em,94vw', 2400],
  full: ['100vw', 2400],
  card: ['(min-width:42em) 24em,94vw', 800],
  thumb: ['6em', 480],
};

/** The `sizes` of a room. */
export const sizesOf = (room: Room): string => ROOMS[room][0];

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
    .filter((width, at) => at === 0 || width <= ROOMS[room][1])
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
