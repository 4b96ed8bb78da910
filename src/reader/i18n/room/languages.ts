/** Finds the reading room's words in a language. */
import { primary } from '../../../article/language-tag.ts';
import { isLanguage, type LanguageCode } from '../languages.ts';
import type { RoomWords } from './room-words.ts';

const LANGUAGES: Readonly<Record<LanguageCode, () => Promise<RoomWords>>> = {
  en: () => import('./en.ts').then((m) => m.en),
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

const now = new Map<string, RoomWords>();
const loaded = new Map<string, Promise<RoomWords>>();

/** The words in a language of the interface (BCP 47), the same promise each time; English where there are none. */
export function roomWords(language: string): Promise<RoomWords> {
  const asked = primary(language);
  const code = isLanguage(asked) ? asked : 'en';
  const known = loaded.get(code);
  if (known) return known;
  const words = LANGUAGES[code]();
  loaded.set(code, words);
  words.then(
    (there) => now.set(code, there),
    // What did not arrive is asked for again.
    () => loaded.delete(code),
  );
  return words;
}

/** The words in a language, if they are at hand. */
export const roomWordsNow = (language: string): RoomWords | undefined =>
  now.get(primary(language)) ?? now.get('en');

/** Brings the words of all languages, for who renders in any of them. */
export const allRoomWords = (): Promise<unknown> => Promise.all(Object.keys(LANGUAGES).map(roomWords));
