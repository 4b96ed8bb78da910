/** Letters as words are compared by: lower case, without accents and vowel points. Pure. */

/** What {@link fold} gives for a sign that stands between words, and for one that is passed over within them. */
export const BETWEEN = 1;
export const PASSED_OVER = 2;

const folded = new Uint16Array(65_536);

/** The letter that stands for a UTF-16 code unit; found out once for each. */
export function fold(unit: number): number {
  const known = folded[unit] ?? 0;
  return known > 0 ? known : (folded[unit] = found(unit));
}

const SURROGATE = /^\p{Surrogate}$/u;

function found(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (SURROGATE.test(letter)) return unit;
  if (letter === 'ـ' || /^[\p{M}\p{Cf}]$/u.test(letter)) return PASSED_OVER;
  if (!/^[\p{L}\p{N}]$/u.test(letter)) return BETWEEN;
  const parts = letter.toLowerCase().normalize('NFD');
  // A syllable of Hangul falls apart into letters, which say nothing one by one.
  return /^.\p{M}+$/u.test(parts) ? parts.charCodeAt(0) : letter.toLowerCase().charCodeAt(0);
}

/** Whether a code unit is a capital letter. */
export const isCapital = (unit: number): boolean =>
  unit < 128 ? unit >= 65 && unit <= 90 : fold(unit) > 2 && lowered(unit) !== unit;

const lowered = (unit: number): number => String.fromCharCode(unit).toLowerCase().charCodeAt(0);
