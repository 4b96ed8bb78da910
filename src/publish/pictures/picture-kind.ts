/** Detects picture formats by content, not by file name. Pure. */

export type PictureKind =
  'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'svg' | 'heic' | 'jxl' | 'bmp' | 'ico';

const EXTENSIONS: Readonly<Record<PictureKind, readonly string[]>> = {
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

/** File signatures; ISO container brands follow a length field. */
const SIGNATURES: readonly (readonly [RegExp, PictureKind])[] = [
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

export function detectPictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return SIGNATURES.find(([sign]) => sign.test(start))?.[1];
}

const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const kindFromFileName = (path: string): PictureKind | undefined =>
  (Object.keys(EXTENSIONS) as PictureKind[]).find((kind) => EXTENSIONS[kind].includes(extensionOf(path)));

export const correctExtension = (path: string, kind: PictureKind): string | undefined =>
  EXTENSIONS[kind].includes(extensionOf(path)) ? undefined : EXTENSIONS[kind][0];

/** APNGs have an `acTL` chunk before the image data. (For other formats, sharp counts frames.) */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const announced = start.indexOf('acTL');
  return announced > 0 && announced < start.indexOf('IDAT');
}
