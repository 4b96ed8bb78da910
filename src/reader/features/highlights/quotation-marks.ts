/** Words in the quotation marks of their language. Source: CLDR 48, delimiters. Pure. */
import { primary } from '../../../article/language-tag.ts';

/** Marks, and the languages that use them; what is not named uses those of English. */
const MARKS: readonly (readonly [open: string, close: string, languages: string])[] = [
  ['„', '“', 'de cs sk sl bg sr hr is et lt lb mk ka'],
  ['„', '”', 'pl hu ro bs'],
  ['«', '»', 'es it ca el fa ru uk be hy nb nn no sq az uz kk pt-pt de-ch de-li it-ch'],
  ['«\u00a0', '\u00a0»', 'fr'],
  ['”', '”', 'fi sv he'],
  ['”', '“', 'ar ku'],
  ['‘', '’', 'nl ko'],
  ['「', '」', 'ja zh-hant zh-tw zh-hk yue'],
  ['“', '”', 'es-mx es-419 es-us'],
];

const marksOf = new Map(
  MARKS.flatMap(([open, close, languages]) =>
    languages.split(' ').map((language) => [language, [open, close]] as const),
  ),
);

/** The marks of a language (BCP 47), opening and closing, with the spaces that belong within them. */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  const [first = '', second = ''] = language.toLowerCase().split('-');
  return marksOf.get(`${first}-${second}`) ?? marksOf.get(primary(language)) ?? ['“', '”'];
}

/** Words in quotation marks, in one line. */
export function inQuotationMarks(words: string, language: string): string {
  const [open, close] = quotationMarks(language);
  return `${open}${words.trim().replace(/\s*\n\s*/g, ' ')}${close}`;
}
