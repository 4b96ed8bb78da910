/** The quotation marks of each language. Source: CLDR 48, delimiters. Pure. */
import { primaryLanguage } from '../../../article/language-tag.ts';

/** Marks and the languages that use them; all others use the English ones. */
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

function quotationMarks(language: string): readonly [open: string, close: string] {
  const [first = '', second = ''] = language.toLowerCase().split('-');
  return marksOf.get(`${first}-${second}`) ?? marksOf.get(primaryLanguage(language)) ?? ['“', '”'];
}

export function inQuotationMarks(words: string, language: string): string {
  const [open, close] = quotationMarks(language);
  return `${open}${words.trim().replace(/\s*\n\s*/g, ' ')}${close}`;
}
