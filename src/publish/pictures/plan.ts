/** Which files are made of a picture, and what an article's data say of them. Pure. */
import { renditionAddress } from '../../article/renditions.ts';
import type { Image } from '../../article/pictures.ts';
import type { Ending, Rendition } from './encode.ts';
import type { Inspected } from './inspect.ts';
import type { Known } from './picture-cache.ts';
import { fallbackWidth, renditionWidths } from './widths.ts';

/** What a picture is shown as. */
export interface Uses {
  figure: boolean;
  portrait: boolean;
}

const FORMATS = ['avif', 'webp'] as const;

/** The format that every browser takes: the picture's own where that is one, else one that keeps what shines through. */
function fallbackEnding({ kind, colour }: Inspected): Ending {
  if (kind === 'webp') return 'webp';
  if (kind === 'png' || kind === 'gif') return 'png';
  return kind === 'jpeg' || colour !== undefined ? 'jpg' : 'png';
}

const widthsOf = ({ width = 1, height = 1 }: Inspected): number[] => renditionWidths(width, height);

/** A portrait is small and one file. */
const portraitOf = (picture: Inspected): Rendition => ({
  width: widthsOf(picture)[0] ?? 1,
  ending: fallbackEnding(picture),
});

/** The files that a picture needs for its uses, none of them twice. */
export function renditionsOf(picture: Inspected, uses: Uses): Rendition[] {
  const widths = widthsOf(picture);
  const ending = fallbackEnding(picture);
  const all: Rendition[] = uses.portrait ? [portraitOf(picture)] : [];
  if (uses.figure) {
    for (const width of widths) for (const format of FORMATS) all.push({ width, ending: format });
    all.push({ width: fallbackWidth(widths), ending });
  }
  const named = new Map(all.map((one) => [`${one.width}.${one.ending}`, one]));
  return [...named.values()];
}

/** An image with its size filled in, and with its files when they are made. */
export function published(image: Image, { name, picture }: Known, made: boolean): Image {
  const measured = { ...image, ...sizeOf(image, picture) };
  if (!made || !picture.scales) return measured;
  const widths = widthsOf(picture);
  const { colour } = picture;
  return {
    ...measured,
    src: renditionAddress(name, fallbackWidth(widths), fallbackEnding(picture)),
    renditions: { name, widths, formats: [...FORMATS], ...(colour !== undefined && { colour }) },
  };
}

/** Address of a portrait's file. */
export function portraitAddress({ name, picture }: Known): string {
  const { width, ending } = portraitOf(picture);
  return renditionAddress(name, width, ending);
}

/** An author may show a picture smaller than it is, but not out of shape. A drawing has no pixels: its author's word counts. */
function sizeOf(image: Image, { kind, width, height }: Inspected): Pick<Image, 'width' | 'height'> {
  if (width === undefined || height === undefined) return {};
  if (kind === 'svg' && image.width !== undefined && image.height !== undefined) return {};
  const shown = Math.min(image.width ?? width, kind === 'svg' ? Infinity : width);
  return { width: shown, height: Math.max(1, Math.round((shown * height) / width)) };
}
