/** Finds the search page's words in a language. */
import { primary } from '../../../article/language-tag.ts';
import { isLanguage, LANGUAGE_CODES, type LanguageCode } from '../languages.ts';
import { en } from './en.ts';
import type { SearchWords } from './search-words.ts';

const LANGUAGES: Readonly<Record<LanguageCode, () => Promise<SearchWords>>> = {
  en: () => Promise.resolve(en),
  ar: () => import('./ar.ts').then((m) => m.ar),
  de: () => import('./de.ts').then((m) => m.de),
  es: () => import('./es.ts').then((m) => m.es),
  fa: () => import('./fa.ts').then((m) => m.fa),
  fr: () => import('./fr.ts').then((m) => m.fr),
  he: () => import('./he.ts').then((m) => m.he),
  pt: () => import('./pt.ts').then((m) => m.pt),
  ru: () => import('./ru.ts').then((m) => m.ru),
  tr: () => import('./tr.ts').then((m) => m.tr),
  zh: () => import('./zh.ts').then((m) => m.zh),
};

const loaded = new Map<string, SearchWords>([['en', en]]);

/** The words in a language, if they are at hand; English where there are none. */
export function searchWordsNow(language: string): SearchWords | undefined {
  const code = primary(language);
  return isLanguage(code) ? loaded.get(code) : en;
}

/** Brings the words of a language; English ones where they do not come. */
export async function searchWords(language: string): Promise<SearchWords> {
  const code = primary(language);
  if (!isLanguage(code)) return en;
  const words = loaded.get(code) ?? (await LANGUAGES[code]().catch(() => en));
  if (words !== en) loaded.set(code, words);
  return words;
}

/** Brings the words of all languages, for who renders in any of them. */
export const allSearchWords = (): Promise<unknown> => Promise.all(LANGUAGE_CODES.map(searchWords));
