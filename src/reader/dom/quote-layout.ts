/** Fits a quotation into a box: the largest font size that fits, broken into lines. Pure. */

export interface QuoteLayout {
  readonly size: number;
  readonly lines: readonly string[];
}

export type MeasureText = (words: string, size: number) => number;

const LINE_HEIGHT = 1.32;
const MIN_FONT_SIZE_PX = 24;

export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * LINE_HEIGHT);

/** Units between which a line may break: words, or graphemes in scripts without spaces. */
function breakOpportunities(text: string): string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) return words;
  const graphemes = new Intl.Segmenter().segment(text);
  return Array.from(graphemes, ({ segment }) => segment);
}

function breakLines(units: readonly string[], size: number, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const longer = (lines.at(-1) ?? '') + unit;
    if (lines.length > 0 && measure(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(unit);
  }
  return lines.map((line) => line.trimEnd());
}

/** Fits a text into a box; text that does not fit at the smallest size is cut with an ellipsis. */
export function layoutQuote(
  text: string,
  width: number,
  height: number,
  largest: number,
  measure: MeasureText,
): QuoteLayout {
  const units = breakOpportunities(text.replace(/\s+/g, ' ').trim());
  for (let size = largest; ; size -= 4) {
    const lines = breakLines(units, size, width, measure);
    const isWide = lines.some((line) => measure(line, size) > width);
    if (!isWide && linesHeight(lines.length, size) <= height) return { size, lines };
    if (size > MIN_FONT_SIZE_PX) continue;
    const most = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
    return {
      size,
      lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] : lines,
    };
  }
}
