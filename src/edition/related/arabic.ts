/** Where an Arabic word begins behind what is written as part of it: its article, and `and`, `with` or `like` before that. Pure. */
import { BETWEEN, fold, PASSED_OVER } from './fold.ts';

const [ALEF, LAM] = [0x0627, 0x0644];
const BEFORE = new Set([0x0648, 0x0641, 0x0628, 0x0643]);
/** Letters that must follow, or else what looks like the article may be the word. */
const REST = 3;

const isLetter = (text: string, at: number): boolean => {
  const letter = at < text.length ? fold(text.charCodeAt(at)) : BETWEEN;
  return letter !== BETWEEN && letter !== PASSED_OVER;
};

/** The place in a text where the word that begins at a place goes on behind its article. */
export function arabicStart(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x0620 || first > 0x064a) return at;
  const from = BEFORE.has(first) ? at + 1 : at;
  if (fold(text.charCodeAt(from)) !== ALEF || text.charCodeAt(from + 1) !== LAM) return at;
  for (let ahead = 2; ahead < 2 + REST; ahead++) if (!isLetter(text, from + ahead)) return at;
  return from + 2;
}
