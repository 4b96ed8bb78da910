import * as v from 'valibot';
import { isAnimatedPng, detectPictureKind, type PictureKind } from './picture-kind.ts';
import type { Sharp } from './load-sharp.ts';
import { checkSvg } from './check-svg.ts';
import { briefReason } from '../problems/system-errors.ts';

export const PictureInfo = v.object({
  kind: v.optional(v.string()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  /** Average colour; absent for transparent pictures. */
  colour: v.optional(v.string()),
  scales: v.boolean(),
  faults: v.array(v.object({ message: v.string(), severity: v.picklist(['error', 'warning']) })),
});
export type PictureInfo = v.InferOutput<typeof PictureInfo>;

const warning = (message: string) => ({ message, severity: 'warning' as const });

/** Above this, a warning: slow to encode and to download. */
const LARGE_PICTURE_PIXELS = 64e6;
const MAX_PICTURE_PIXELS = 256e6;

const SCALABLE_KINDS: ReadonlySet<string> = new Set<PictureKind>([
  'jpeg',
  'png',
  'gif',
  'webp',
  'avif',
  'tiff',
]);
/** Formats that few browsers show: `check` asks for another one. */
export const UNSUPPORTED_KINDS: ReadonlySet<string> = new Set<PictureKind>(['heic', 'jxl']);

/**
 * Never throws. Active content of an SVG is an error; a broken picture is a warning. Without sharp, only the first
 * bytes count.
 */
export async function inspectPicture(bytes: Uint8Array, sharp: Sharp | undefined): Promise<PictureInfo> {
  const kind = detectPictureKind(bytes);
  if (bytes.length === 0) return unscaled({}, 'is empty; copy the picture again');
  if (kind === undefined)
    return unscaled({}, 'is not a picture, or has an unknown format; replace it with a JPEG or PNG');
  if (kind === 'svg') {
    const { error, ...size } = checkSvg(Buffer.from(bytes).toString('utf8'));
    const faults = error === undefined ? [] : [{ message: error, severity: 'error' as const }];
    return { ...unscaled({ kind, ...size }), faults };
  }
  if (UNSUPPORTED_KINDS.has(kind))
    return unscaled({ kind }, `is ${kind.toUpperCase()}, which few browsers show; save it as JPEG`);
  if (!sharp || !SCALABLE_KINDS.has(kind)) return unscaled({ kind });
  try {
    return await measurePicture(bytes, kind, sharp);
  } catch (failure) {
    return unscaled({ kind }, `is broken or incomplete (${briefReason(failure)}); replace it`);
  }
}

/** A picture that is published in its own size only. */
const unscaled = (
  known: Pick<PictureInfo, 'kind' | 'width' | 'height'>,
  ...warnings: readonly string[]
): PictureInfo => ({ ...known, scales: false, faults: warnings.map(warning) });

async function measurePicture(bytes: Uint8Array, kind: PictureKind, sharp: Sharp): Promise<PictureInfo> {
  const { autoOrient, pages = 1, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const size = { kind, width, height };
  const megapixels = Math.round((width * height) / 1e6);
  const extent = `is ${width} × ${height} pixels (${megapixels} megapixels)`;
  if (width * height > MAX_PICTURE_PIXELS)
    return unscaled(size, `${extent}, too many to decode; save it at most 8000 pixels wide`);
  const warnings: string[] = [];
  if (width * height > LARGE_PICTURE_PIXELS)
    warnings.push(`${extent}, which every full build must decode; save it at most 8000 pixels wide`);
  if ((exif ?? xmp) && kind === 'tiff')
    warnings.push(
      'has metadata about where or how it was made, which is published; save it without metadata',
    );
  const colour = await averageColour(bytes, sharp);
  if ((pages > 1 && kind !== 'tiff') || (kind === 'png' && isAnimatedPng(bytes)))
    return unscaled(
      size,
      ...warnings,
      'is animated, and readers cannot stop it; it is published unchanged: use a video instead',
    );
  return {
    ...size,
    ...(colour !== undefined && { colour }),
    scales: true,
    faults: warnings.map(warning),
  };
}

/** Decodes the whole picture, so that truncated files are found. Throws on broken ones. */
async function averageColour(bytes: Uint8Array, sharp: Sharp): Promise<string | undefined> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PICTURE_PIXELS })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red = 0, green = red, blue = red, alpha = 255] =
    info.channels < 3 ? [data[0], data[0], data[0], info.channels === 2 ? data[1] : 255] : data;
  if (alpha < 255) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
