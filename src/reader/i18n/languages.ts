/** The interface's languages, and how to find one for a BCP 47 tag. */
import { primary } from '../../article/language-tag.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** A language's file exports its messages under its code. */
type MessagesModule = Readonly<Record<string, Messages>>;

/** English travels with the app; every other language is its own small file, fetched when a page needs it. */
const LANGUAGES = {
  en: () => Promise.resolve({ en }),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fa: () => import('./fa.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  pt: () => import('./pt.ts'),
  ru: () => import('./ru.ts'),
  tr: () => import('./tr.ts'),
  zh: () => import('./zh.ts'),
} satisfies Readonly<Record<string, () => Promise<MessagesModule>>>;

/** A language of the interface. */
export type LanguageCode = keyof typeof LANGUAGES;

/** Whether the interface has a language. */
export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** Codes of the interface's languages. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES);

const loaded = new Map<string, Messages>([['en', en]]);

/** Makes sure that the messages of these languages are at hand; a language that has none is passed over. */
export async function loadMessages(languages: Iterable<string | undefined>): Promise<void> {
  for (const language of new Set(languages)) {
    const code = primary(language ?? '');
    if (!isLanguage(code) || loaded.has(code)) continue;
    const { [code]: messages }: MessagesModule = await LANGUAGES[code]();
    if (messages) loaded.set(code, messages);
  }
}

/** The messages for the first of these languages that has some, and that language. English when none has. */
export function messagesFor(...languages: readonly (string | undefined)[]): {
  language: string;
  messages: Messages;
} {
  for (const language of languages) {
    const messages = loaded.get(primary(language ?? ''));
    if (language !== undefined && messages) return { language, messages };
  }
  return { language: 'en', messages: en };
}

const RTL =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:arab|hebr|syrc|thaa|nkoo|adlm)\b/i;
const LTR_SCRIPT = /-(?:latn|cyrl)\b/i;

/** Writing direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RTL.test(language) && !LTR_SCRIPT.test(language) ? 'rtl' : 'ltr';
