import { renditionAddress } from '../../article/renditions.ts';
import type { Image } from '../../article/pictures.ts';
import type { ImageExtension, Rendition } from './encode-renditions.ts';
import type { PictureInfo } from './inspect-picture.ts';
import type { CachedPicture } from './picture-cache.ts';
import { fallbackWidth, renditionWidths } from './rendition-widths.ts';

export interface PictureUses {
  figure: boolean;
  portrait: boolean;
}

const MODERN_FORMATS = ['avif', 'webp'] as const;

/** A format every browser supports: the picture's own if possible, otherwise one that keeps transparency. */
function fallbackExtension({ kind, colour }: PictureInfo): ImageExtension {
  if (kind === 'webp') return 'webp';
  if (kind === 'png' || kind === 'gif') return 'png';
  return kind === 'jpeg' || colour !== undefined ? 'jpg' : 'png';
}

const widthsOf = ({ width = 1, height = 1 }: PictureInfo): number[] => renditionWidths(width, height);

const portraitRendition = (picture: PictureInfo): Rendition => ({
  width: widthsOf(picture)[0] ?? 1,
  extension: fallbackExtension(picture),
});

export function planRenditions(picture: PictureInfo, uses: PictureUses): Rendition[] {
  const widths = widthsOf(picture);
  const extension = fallbackExtension(picture);
  const all: Rendition[] = uses.portrait ? [portraitRendition(picture)] : [];
  if (uses.figure) {
    for (const width of widths) for (const format of MODERN_FORMATS) all.push({ width, extension: format });
    all.push({ width: fallbackWidth(widths), extension });
  }
  const named = new Map(all.map((one) => [`${one.width}.${one.extension}`, one]));
  return [...named.values()];
}

export function publishedImage(image: Image, { name, info }: CachedPicture, hasFiles: boolean): Image {
  const measured = { ...image, ...publishedSize(image, info) };
  if (!hasFiles || !info.scales) return measured;
  const widths = widthsOf(info);
  const { colour } = info;
  return {
    ...measured,
    src: renditionAddress(name, fallbackWidth(widths), fallbackExtension(info)),
    renditions: { name, widths, formats: [...MODERN_FORMATS], ...(colour !== undefined && { colour }) },
  };
}

export function portraitAddress({ name, info }: CachedPicture): string {
  const { width, extension } = portraitRendition(info);
  return renditionAddress(name, width, extension);
}

/** A declared size may shrink a picture but not distort it. SVGs have no pixel size, so a declared size is kept. */
function publishedSize(image: Image, { kind, width, height }: PictureInfo): Pick<Image, 'width' | 'height'> {
  if (width === undefined || height === undefined) return {};
  if (kind === 'svg' && image.width !== undefined && image.height !== undefined) return {};
  const shown = Math.min(image.width ?? width, kind === 'svg' ? Infinity : width);
  return { width: shown, height: Math.max(1, Math.round((shown * height) / width)) };
}
