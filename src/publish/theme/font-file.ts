/** What a font file says about itself. */
import { create } from 'fontkitten';
import type { FontFile } from '../../site/theme/face-css.ts';

/** Letters about as often as in running text. */
const SAMPLE =
  'etaoin shrdlu etaoin etaoin the of and in to a that is was he for it with as his on be at by i'.split('');

const FIRST_SANS_SERIF_STYLE = 11;
/** Of `sFamilyClass` in the table OS/2. */
const SANS_CLASS = 8;

export type FontMeasures = Omit<FontFile, 'src'>;

/** Undefined where the bytes are not a font that browsers read. */
export function measureFont(bytes: Uint8Array): FontMeasures | undefined {
  try {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) return undefined;
    const { unitsPerEm: em, variationAxes: axes, 'OS/2': os2 } = font;
    const widthOf = (letter: string): number =>
      font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / em;
    const letterWidth = SAMPLE.reduce((sum, letter) => sum + widthOf(letter), 0) / SAMPLE.length;
    const { wght } = axes;
    return {
      weight: wght ? `${wght.min} ${wght.max}` : String(os2.usWeightClass || 400),
      style: os2.fsSelection.italic || font.italicAngle !== 0 ? 'italic' : 'normal',
      isSans: isSans(font.familyName ?? '', os2),
      ascent: font.ascent / em,
      descent: Math.abs(font.descent) / em,
      lineGap: font.lineGap / em,
      letterWidth,
      digitWidth: widthOf('0'),
    };
  } catch {
    return undefined;
  }
}

interface FontClass {
  readonly sFamilyClass: number;
  readonly panose: readonly number[];
}

function isSans(name: string, { sFamilyClass, panose }: FontClass): boolean {
  const [family = 0, serifStyle = 0] = panose;
  if (family === 2 && serifStyle > 1) return serifStyle >= FIRST_SANS_SERIF_STYLE;
  const familyClass = sFamilyClass >> 8;
  return familyClass === 0 ? /sans|grotes|gothic/i.test(name) : familyClass === SANS_CLASS;
}
