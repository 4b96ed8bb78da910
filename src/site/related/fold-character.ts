/** Folds characters for comparing words: lower case, without accents and vowel points. */

import { toAsciiDigits } from '../../article/digits.ts';
import { IGNORABLE_CHARACTERS } from '../../article/ignorable-characters.ts';

/** Results of {@link foldCharacter} for characters between words, and for ones to ignore within words. */
export const WORD_SEPARATOR = 1;
export const IGNORED_CHARACTER = 2;

const foldCache = new Uint16Array(65_536);

export function foldCharacter(unit: number): number {
  const known = foldCache[unit] ?? 0;
  return known > 0 ? known : (foldCache[unit] = computeFold(unit));
}

/** Accents and vowel points, ignorable characters, and letters that are written for apostrophes (`Hawaiʻi`). */
const MARK = new RegExp(`^[\\p{M}${IGNORABLE_CHARACTERS}ـ\\u02b9-\\u02bf\\u02c8\\u02ca\\u02cb]$`, 'u');

const SURROGATE = /^\p{Surrogate}$/u;

function computeFold(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (SURROGATE.test(letter)) return unit;
  if (MARK.test(letter)) return IGNORED_CHARACTER;
  if (!/^[\p{L}\p{N}]$/u.test(letter)) return WORD_SEPARATOR;
  const compatible = toAsciiDigits(letter.normalize('NFKC'));
  const plain = (compatible.length === 1 ? compatible : letter).toLowerCase();
  const parts = plain.normalize('NFD');
  // Decomposing Hangul syllables would give letters without meaning of their own.
  return /^.\p{M}+$/u.test(parts) ? parts.charCodeAt(0) : plain.charCodeAt(0);
}

export const isCapital = (unit: number): boolean =>
  unit < 128 ? unit >= 65 && unit <= 90 : foldCharacter(unit) > 2 && lowerCaseUnit(unit) !== unit;

const lowerCaseUnit = (unit: number): number => String.fromCharCode(unit).toLowerCase().charCodeAt(0);
