/** A design becomes a picture: only its letters are drawn, each strip by itself, and what stands in many pictures once. */
import { endianness } from 'node:os';
import { stripSvg, type Bar, type ShareDesign, type Strip } from '../../edition/share/share-svg.ts';
import { indexedPng, rowLength, type Colour } from './indexed-png.ts';
import type { Sharp } from './load-sharp.ts';

/** Steps from paper to the colour of letters, which number nought is the paper for both. */
const STEPS = [8, 7] as const;

/** Strips that are kept: of a site's name and its sections. */
const KEPT = 64;

/** The pixels of a strip; how much of each is covered by letters is its alpha. */
type Covered = Promise<Uint32Array>;

/** Where alpha, the last of a pixel's four bytes, is in it as a number. */
const ALPHA = endianness() === 'LE' ? 24 : 0;

const colourOf = (hex: string): Colour => {
  const number = parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};

const between = (from: Colour, to: Colour, share: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

interface Palette {
  readonly colours: readonly Colour[];
  /** The number of a colour's pixel that is covered so far, 0 to 255. */
  readonly numbers: ReadonlyMap<string, Uint8Array>;
}

/** Paper, and steps from it to each of at most two other colours. */
function paletteOf({ paper, bars, strips }: ShareDesign): Palette {
  const fills = [...new Set([...strips, ...bars].map(({ fill }) => fill))];
  const [ground, colours] = [colourOf(paper), [colourOf(paper)]];
  const numbers = new Map<string, Uint8Array>();
  STEPS.forEach((steps, at) => {
    const fill = fills[at];
    if (fill === undefined) return;
    const first = colours.length;
    for (let step = 1; step <= steps; step++) colours.push(between(ground, colourOf(fill), step / steps));
    numbers.set(
      fill,
      Uint8Array.from({ length: 256 }, (_, covered) => {
        const step = Math.round((covered / 255) * steps);
        return step === 0 ? 0 : first + step - 1;
      }),
    );
  });
  return { colours, numbers };
}

function stripe(rows: Uint8Array, length: number, { x, y, width, height }: Bar, number: number): void {
  for (let row = y; row < y + height; row++)
    rows.fill(number * 17, row * length + 1 + x / 2, row * length + 1 + (x + width) / 2);
}

function letters(
  rows: Uint8Array,
  width: number,
  { top, height }: Strip,
  covered: Uint32Array,
  numbers: Uint8Array,
): void {
  for (let row = 0; row < height; row++) {
    const start = (top + row) * rowLength(width) + 1;
    for (let x = 0, at = row * width; x < width; x++, at++) {
      const pixel = covered[at] ?? 0;
      if (pixel === 0) continue;
      const number = numbers[pixel >>> ALPHA] ?? 0;
      const byte = start + (x >> 1);
      const pair = rows[byte] ?? 0;
      if (number !== 0) rows[byte] = x % 2 === 0 ? (pair & 0x0f) | (number << 4) : (pair & 0xf0) | number;
    }
  }
}

/** Makes who draws designs as PNG. The same design gives the same bytes. */
export function shareDrawer(sharp: Sharp): (design: ShareDesign) => Promise<Uint8Array> {
  const kept = new Map<string, Covered>();
  async function drawn(strip: Strip): Covered {
    const bytes = await sharp(Buffer.from(stripSvg(strip)))
      .ensureAlpha()
      .raw()
      .toBuffer();
    const whole = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    return new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
  }
  const keep = (strip: Strip): Covered => {
    const key = stripSvg(strip);
    const known = kept.get(key) ?? drawn(strip);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, known);
    return known;
  };
  return async (design) => {
    const { width, height, bars, strips } = design;
    const { colours, numbers } = paletteOf(design);
    const rows = new Uint8Array(height * rowLength(width));
    for (const bar of bars) stripe(rows, rowLength(width), bar, numbers.get(bar.fill)?.[255] ?? 0);
    for (const [at, strip] of strips.entries()) {
      const covered = await (at === strips.length - 1 ? drawn(strip) : keep(strip));
      const table = numbers.get(strip.fill);
      if (table) letters(rows, width, strip, covered, table);
    }
    return indexedPng(design, colours, rows);
  };
}
