/** A quotation set into a box: the largest type that fits, broken into lines. Pure. */

export interface Layout {
  /** Pixels. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** Width in pixels of some words in a size. */
export type Measure = (words: string, size: number) => number;

const LEADING = 1.32;
const SMALLEST = 24;

/** Height in pixels of so many lines. */
export const heightOf = (lines: number, size: number): number => Math.ceil(lines * size * LEADING);

/** Where lines may end: after spaces, or where words end in a script without them. */
function breakable(text: string): string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) return words;
  const graphemes = new Intl.Segmenter().segment(text);
  return Array.from(graphemes, ({ segment }) => segment);
}

function linesOf(units: readonly string[], size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const longer = (lines.at(-1) ?? '') + unit;
    if (lines.length > 0 && measure(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(unit);
  }
  return lines.map((line) => line.trimEnd());
}

/** Sets a text into a box; what does not fit in the smallest type is cut, with a sign that says so. */
export function setQuote(
  text: string,
  width: number,
  height: number,
  largest: number,
  measure: Measure,
): Layout {
  const units = breakable(text.replace(/\s+/g, ' ').trim());
  for (let size = largest; ; size -= 4) {
    const lines = linesOf(units, size, width, measure);
    const isWide = lines.some((line) => measure(line, size) > width);
    if (!isWide && heightOf(lines.length, size) <= height) return { size, lines };
    if (size > SMALLEST) continue;
    const most = Math.max(1, Math.floor(height / (size * LEADING)));
    return {
      size,
      lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] : lines,
    };
  }
}
