/** Finds out which scripts the available fonts can draw: no share picture is better than one full of boxes. */
import { escapeMarkup, xmlElement } from '../../article/markup.ts';
import { SYSTEM_FONT_SCRIPTS } from '../../site/share/share-picture-address.ts';
import type { Sharp } from './load-sharp.ts';

const LETTER_SIZE_PX = 80;

async function rasterizeLetter(sharp: Sharp, letter: string) {
  const style = { x: LETTER_SIZE_PX / 2, y: LETTER_SIZE_PX * 1.5, 'font-size': LETTER_SIZE_PX, 'font-family': "'Noto Serif', serif" };
  const svg = xmlElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: LETTER_SIZE_PX * 3, height: LETTER_SIZE_PX * 2 },
    xmlElement('text', style, escapeMarkup(letter)),
  );
  const width = LETTER_SIZE_PX * 3;
  const data = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const inked = [...data.keys()].filter((at) => (data[at] ?? 0) > 100);
  const columns = inked.map((at) => at % width);
  const rows = inked.map((at) => Math.floor(at / width));
  return { inked: new Set(inked), width, left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) };
} // prettier-ignore

/** False if the letter is blank or drawn as the box for missing glyphs. */
export async function canDrawLetter(sharp: Sharp, letter: string): Promise<boolean> {
  const { inked, width, left, right, top, bottom } = await rasterizeLetter(sharp, letter);
  if (inked.size === 0) return false;
  const span = (from: number, to: number, at: (step: number) => number): boolean => {
    let count = 0;
    for (let step = from; step <= to; step++) if (inked.has(at(step))) count++;
    return count > (to - from + 1) * 0.9;
  };
  const isBox =
    span(left, right, (x) => top * width + x) &&
    span(left, right, (x) => bottom * width + x) &&
    span(top, bottom, (y) => y * width + left) &&
    span(top, bottom, (y) => y * width + right);
  return !isBox;
}

export async function scriptsWithoutFont(sharp: Sharp): Promise<string[]> {
  const without: string[] = [];
  for (const [script, letter] of Object.entries(SYSTEM_FONT_SCRIPTS))
    if (!(await canDrawLetter(sharp, letter))) without.push(script);
  return without;
}
