/** Draws a share design as PNG. Only text strips are rasterised, and repeated strips are cached. */
import { endianness } from 'node:os';
import { stripSvg, type Bar, type ShareDesign, type TextStrip } from '../../site/share/share-svg.ts';
import { indexedPng, rowBytes, type Colour } from './indexed-png.ts';
import type { Sharp } from './load-sharp.ts';

/** Shades between paper and each of the two colours; with paper (index 0) they fill 16 palette entries. */
const SHADES_PER_COLOUR = [8, 7] as const;

const MAX_CACHED_STRIPS = 64;

/** The alpha of each pixel is its coverage by letters. */
type CoverageMask = Promise<Uint32Array>;

/** Bit position of alpha, the last byte of a pixel, in a 32-bit number. */
const ALPHA_SHIFT = endianness() === 'LE' ? 24 : 0;

const colourOf = (hex: string): Colour => {
  const number = parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};

const mixColours = (from: Colour, to: Colour, share: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

interface Palette {
  readonly colours: readonly Colour[];
  /** Colour -> palette index by coverage (0 to 255). */
  readonly indexes: ReadonlyMap<string, Uint8Array>;
}

function paletteOf({ background, bars, strips }: ShareDesign): Palette {
  const fills = [...new Set([...strips, ...bars].map(({ fill }) => fill))];
  const [ground, colours] = [colourOf(background), [colourOf(background)]];
  const numbers = new Map<string, Uint8Array>();
  SHADES_PER_COLOUR.forEach((steps, at) => {
    const fill = fills[at];
    if (fill === undefined) return;
    const first = colours.length;
    for (let step = 1; step <= steps; step++) colours.push(mixColours(ground, colourOf(fill), step / steps));
    numbers.set(
      fill,
      Uint8Array.from({ length: 256 }, (_, covered) => {
        const step = Math.round((covered / 255) * steps);
        return step === 0 ? 0 : first + step - 1;
      }),
    );
  });
  return { colours, indexes: numbers };
}

function drawBar(rows: Uint8Array, length: number, { x, y, width, height }: Bar, number: number): void {
  for (let row = y; row < y + height; row++)
    rows.fill(number * 17, row * length + 1 + x / 2, row * length + 1 + (x + width) / 2);
}

function drawStrip(
  rows: Uint8Array,
  width: number,
  { top, height }: TextStrip,
  coverage: Uint32Array,
  numbers: Uint8Array,
): void {
  for (let row = 0; row < height; row++) {
    const start = (top + row) * rowBytes(width) + 1;
    for (let x = 0, at = row * width; x < width; x++, at++) {
      const pixel = coverage[at] ?? 0;
      if (pixel === 0) continue;
      const number = numbers[pixel >>> ALPHA_SHIFT] ?? 0;
      const byte = start + (x >> 1);
      const pair = rows[byte] ?? 0;
      if (number !== 0) rows[byte] = x % 2 === 0 ? (pair & 0x0f) | (number << 4) : (pair & 0xf0) | number;
    }
  }
}

export function createSharePictureDrawer(sharp: Sharp): (design: ShareDesign) => Promise<Uint8Array> {
  const cache = new Map<string, CoverageMask>();
  async function rasterize(strip: TextStrip): CoverageMask {
    const bytes = await sharp(Buffer.from(stripSvg(strip)))
      .ensureAlpha()
      .raw()
      .toBuffer();
    const whole = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    return new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
  }
  const rasterizeCached = (strip: TextStrip): CoverageMask => {
    const key = stripSvg(strip);
    const known = cache.get(key) ?? rasterize(strip);
    if (cache.size >= MAX_CACHED_STRIPS) cache.clear();
    cache.set(key, known);
    return known;
  };
  return async (design) => {
    const { width, height, bars, strips } = design;
    const { colours, indexes } = paletteOf(design);
    const rows = new Uint8Array(height * rowBytes(width));
    for (const bar of bars) drawBar(rows, rowBytes(width), bar, indexes.get(bar.fill)?.[255] ?? 0);
    for (const [at, strip] of strips.entries()) {
      const covered = await (at === strips.length - 1 ? rasterize(strip) : rasterizeCached(strip));
      const table = indexes.get(strip.fill);
      if (table) drawStrip(rows, width, strip, covered, table);
    }
    return indexedPng(design, colours, rows);
  };
}
