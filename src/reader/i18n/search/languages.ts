import { primaryLanguage } from '../../../article/language-tag.ts';
import { isLanguageCode, type LanguageCode } from '../languages.ts';
import { en } from './en.ts';
import type { SearchMessages } from './search-messages.ts';

const SEARCH_MESSAGE_LOADERS: Readonly<Record<LanguageCode, () => Promise<SearchMessages>>> = {
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

const searchMessages = new Map<string, SearchMessages>([['en', en]]);

/** Undefined until they are loaded; English if unsupported. */
export function loadedSearchMessages(language: string): SearchMessages | undefined {
  const code = primaryLanguage(language);
  return isLanguageCode(code) ? searchMessages.get(code) : en;
}

/** Falls back to English on failure. */
export async function loadSearchMessages(language: string): Promise<SearchMessages> {
  const code = primaryLanguage(language);
  if (!isLanguageCode(code)) return en;
  const words = searchMessages.get(code) ?? (await SEARCH_MESSAGE_LOADERS[code]().catch(() => en));
  if (words !== en) searchMessages.set(code, words);
  return words;
}
