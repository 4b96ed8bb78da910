/** Skips the prefixes of an Arabic word: its article, and `and`, `with` or `like` before it. */
import { WORD_SEPARATOR, foldCharacter, IGNORED_CHARACTER } from './fold-character.ts';

const [ALEF, LAM] = [0x0627, 0x0644];
const PREFIXED_PARTICLES = new Set([0x0648, 0x0641, 0x0628, 0x0643]);
/** With fewer letters, what looks like the article may be part of the word. */
const MIN_LETTERS_AFTER_ARTICLE = 3;

const isLetter = (text: string, at: number): boolean => {
  const letter = at < text.length ? foldCharacter(text.charCodeAt(at)) : WORD_SEPARATOR;
  return letter !== WORD_SEPARATOR && letter !== IGNORED_CHARACTER;
};

export function skipArabicPrefix(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x0620 || first > 0x064a) return at;
  const from = PREFIXED_PARTICLES.has(first) ? at + 1 : at;
  if (foldCharacter(text.charCodeAt(from)) !== ALEF || text.charCodeAt(from + 1) !== LAM) return at;
  for (let ahead = 2; ahead < 2 + MIN_LETTERS_AFTER_ARTICLE; ahead++)
    if (!isLetter(text, from + ahead)) return at;
  return from + 2;
}
