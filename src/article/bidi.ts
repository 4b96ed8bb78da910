/** Directions of text: what is read from right to left, and how words of the other direction are isolated in it. Pure. */

export type Direction = 'ltr' | 'rtl';

const RTL_LANGUAGE =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:arab|hebr|syrc|thaa|nkoo|adlm)\b/i;
const LTR_SCRIPT = /-(?:latn|cyrl)\b/i;

export const directionOf = (language: string): Direction =>
  RTL_LANGUAGE.test(language) && !LTR_SCRIPT.test(language) ? 'rtl' : 'ltr';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

export const hasRtl = (text: string): boolean => RTL_LETTER.test(text);

const LETTER = /\p{L}/u;

/** Whether a text's first letter is read from right to left, as `dir="auto"` decides. */
export const startsRtl = (text: string): boolean => hasRtl(LETTER.exec(text)?.[0] ?? '');

/** Whether most words of a text are read from right to left, as in an Arabic quotation in an English article. */
export function isMostlyRtl(text: string): boolean {
  if (!hasRtl(text)) return false;
  const words = text.split(/\s+/).filter((word) => LETTER.test(word));
  return words.filter(hasRtl).length > words.length / 2;
}

/** The text between signs that isolate it, in the direction of its first letter; for places that take no elements. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
