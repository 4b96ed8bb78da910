/** Which letters come out here: a share picture full of boxes is worse than none. */
import { escaped, xml } from '../../article/markup.ts';
import { OTHER_SCRIPTS } from '../../edition/share/share-address.ts';
import type { Sharp } from './load-sharp.ts';

const LETTER = 80;

/** A letter in black on nothing, as the blackness of its pixels, and its bounds. */
async function inkOf(sharp: Sharp, letter: string) {
  const style = { x: LETTER / 2, y: LETTER * 1.5, 'font-size': LETTER, 'font-family': "'Noto Serif', serif" };
  const svg = xml(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: LETTER * 3, height: LETTER * 2 },
    xml('text', style, escaped(letter)),
  );
  const width = LETTER * 3;
  const data = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const inked = [...data.keys()].filter((at) => (data[at] ?? 0) > 100);
  const columns = inked.map((at) => at % width);
  const rows = inked.map((at) => Math.floor(at / width));
  return { inked: new Set(inked), width, left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) };
} // prettier-ignore

/** Whether a letter comes out as itself: not as nothing, nor as the closed box that stands for a letter no face has. */
export async function isDrawn(sharp: Sharp, letter: string): Promise<boolean> {
  const { inked, width, left, right, top, bottom } = await inkOf(sharp, letter);
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

/** The scripts, of those that no face of ours has, that the machine has none for either. */
export async function scriptsWithout(sharp: Sharp): Promise<string[]> {
  const without: string[] = [];
  for (const [script, letter] of Object.entries(OTHER_SCRIPTS))
    if (!(await isDrawn(sharp, letter))) without.push(script);
  return without;
}
