import { primaryLanguage } from '../../article/language-tag.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** A language's file exports its messages under its code. */
type MessagesModule = Readonly<Record<string, Messages>>;

/** English is bundled; other languages are loaded when a page needs them. */
const MESSAGE_LOADERS = {
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

export type LanguageCode = keyof typeof MESSAGE_LOADERS;

export const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(MESSAGE_LOADERS, code);

export const LANGUAGE_CODES: readonly string[] = Object.keys(MESSAGE_LOADERS);

const loadedMessages = new Map<string, Messages>([['en', en]]);

/** Loads the messages of these languages; unsupported ones are skipped. */
export async function loadMessages(languages: Iterable<string | undefined>): Promise<void> {
  for (const language of new Set(languages)) {
    const code = primaryLanguage(language ?? '');
    if (!isLanguageCode(code) || loadedMessages.has(code)) continue;
    const { [code]: messages }: MessagesModule = await MESSAGE_LOADERS[code]();
    if (messages) loadedMessages.set(code, messages);
  }
}

/** Messages of the first supported language, or English. */
export function messagesFor(...languages: readonly (string | undefined)[]): {
  language: string;
  messages: Messages;
} {
  for (const language of languages) {
    const messages = loadedMessages.get(primaryLanguage(language ?? ''));
    if (language !== undefined && messages) return { language, messages };
  }
  return { language: 'en', messages: en };
}
