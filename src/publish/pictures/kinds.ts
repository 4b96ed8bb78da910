/** What kind of picture bytes are, by themselves and not by their name. Pure. */

export type Kind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'svg' | 'heic' | 'jxl' | 'bmp' | 'ico';

/** Endings of file names, the usual one first. */
const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png', 'apng'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  tiff: ['tif', 'tiff'],
  svg: ['svg'],
  heic: ['heic', 'heif'],
  jxl: ['jxl'],
  bmp: ['bmp'],
  ico: ['ico'],
};

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** First bytes that tell a kind; the brands of the ISO container stand behind its length. */
const SIGNS: readonly (readonly [RegExp, Kind])[] = [
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^[^]{4}ftyp[^]{0,24}avi[fs]/, 'avif'],
  [/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, 'heic'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'jxl'],
  [/^BM/, 'bmp'],
  [/^\0\0\x01\0/, 'ico'],
  [/^(?:\xef\xbb\xbf)?\s*<[^]*?<?svg[\s/>:]/, 'svg'],
];

/** The kind that bytes begin as; undefined when that is no picture. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = ascii(bytes, 0, 4096);
  return SIGNS.find(([sign]) => sign.test(start))?.[1];
}

const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The kind that a file's name promises. */
export const promisedKind = (path: string): Kind | undefined =>
  (Object.keys(ENDINGS) as Kind[]).find((kind) => ENDINGS[kind].includes(endingOf(path)));

/** The ending that a picture's name should have; undefined when it has one that is right. */
export const rightEnding = (path: string, kind: Kind): string | undefined =>
  ENDINGS[kind].includes(endingOf(path)) ? undefined : ENDINGS[kind][0];

/** Whether a PNG moves: its frames are announced before the first picture. (Of other kinds, the decoder counts frames.) */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const announced = start.indexOf('acTL');
  return announced > 0 && announced < start.indexOf('IDAT');
}
