/** The bytes of a picture -> what they are, and what is wrong with them. */
import * as v from 'valibot';
import { isAnimatedPng, kindOf, type Kind } from './kinds.ts';
import type { Sharp } from './load-sharp.ts';
import { readSvg } from './svg.ts';

/** What a cache remembers of a picture. */
export const Inspected = v.object({
  kind: v.optional(v.string()),
  /** As it is shown, turned upright, in pixels. */
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  /** The colour that it is on average, unless something shines through. */
  colour: v.optional(v.string()),
  /** Whether smaller sizes can be made of it. */
  scales: v.boolean(),
  faults: v.array(v.object({ message: v.string(), severity: v.picklist(['error', 'warning']) })),
});
export type Inspected = v.InferOutput<typeof Inspected>;

const warning = (message: string) => ({ message, severity: 'warning' as const });
const error = (message: string) => ({ message, severity: 'error' as const });

/** More than a good camera takes: slow to make smaller, and to fetch whole. */
const LARGE = 64e6;
/** Beyond this a picture is not unpacked at all. */
const LARGEST = 256e6;

/** Kinds that smaller sizes are made of. */
const SCALES: ReadonlySet<string> = new Set<Kind>(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff']);
const NOT_SHOWN: ReadonlySet<string> = new Set<Kind>(['heic', 'jxl']);

/**
 * Looks at a picture; without an encoder, only as far as its first bytes tell. Never throws. A drawing that would
 * run something is an error; a broken picture is a warning, for the words of an article can be published without it.
 */
export async function inspect(bytes: Uint8Array, sharp: Sharp | undefined): Promise<Inspected> {
  const kind = kindOf(bytes);
  if (kind === undefined)
    return { scales: false, faults: [warning('is not a picture, in spite of its name; replace it')] };
  if (kind === 'svg') {
    const { fault, ...size } = readSvg(Buffer.from(bytes).toString('utf8'));
    return { kind, ...size, scales: false, faults: fault === undefined ? [] : [error(fault)] };
  }
  if (NOT_SHOWN.has(kind))
    return { kind, scales: false, faults: [warning('has a format that few browsers show; save it as JPEG')] };
  if (!sharp || !SCALES.has(kind)) return { kind, scales: false, faults: [] };
  try {
    return await measure(bytes, kind, sharp);
  } catch (thrown) {
    const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    return { kind, scales: false, faults: [warning(`is broken or incomplete (${reason}); replace it`)] };
  }
}

async function measure(bytes: Uint8Array, kind: Kind, sharp: Sharp): Promise<Inspected> {
  const { autoOrient, pages = 1, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const size = { kind, width, height };
  const millions = Math.round((width * height) / 1e6);
  const extent = `is ${width} × ${height} pixels (${millions} megapixels)`;
  if (width * height > LARGEST)
    return {
      ...size,
      scales: false,
      faults: [warning(`${extent}, too many to decode; save it at most 8000 pixels wide`)],
    };
  const faults =
    width * height > LARGE
      ? [warning(`${extent}, which every full build must decode; save it at most 8000 pixels wide`)]
      : [];
  if ((exif ?? xmp) && kind === 'tiff')
    faults.push(
      warning('has metadata about where or how it was made, which is published; save it without metadata'),
    );
  if ((pages > 1 && kind !== 'tiff') || (kind === 'png' && isAnimatedPng(bytes))) {
    faults.push(
      warning('is animated, and readers cannot stop it; it is published unchanged: use a video instead'),
    );
    await colourOf(bytes, sharp);
    return { ...size, scales: false, faults };
  }
  const colour = await colourOf(bytes, sharp);
  return { ...size, ...(colour !== undefined && { colour }), scales: true, faults };
}

/** Unpacks the whole picture on the way, so that one that is cut short is found. Throws what is wrong with it. */
async function colourOf(bytes: Uint8Array, sharp: Sharp): Promise<string | undefined> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: LARGEST })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red = 0, green = red, blue = red, alpha = 255] =
    info.channels < 3 ? [data[0], data[0], data[0], info.channels === 2 ? data[1] : 255] : data;
  if (alpha < 255) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
