import { primaryLanguage } from '../../article/language-tag.ts';
import { page as en } from './catalogues/en.ts';
import type { Messages } from './messages.ts';

/** The glob's query makes each group a module of its own, from which the bundler leaves out the other groups. */
export const byLanguage = <T>(
  catalogues: Readonly<Record<string, () => Promise<T>>>,
): ReadonlyMap<string, () => Promise<T>> =>
  new Map(Object.entries(catalogues).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ''), load]));

/** English is bundled; other languages are loaded when a page needs them. */
const messageLoaders = byLanguage(
  import.meta.glob<Messages>(['./catalogues/*.ts', '!./catalogues/en.ts'], {
    query: '?page',
    import: 'page',
  }),
);

export const LANGUAGE_CODES: readonly string[] = ['en', ...messageLoaders.keys()];

const loadedMessages = new Map<string, Messages>([['en', en]]);

export async function loadMessages(languages: Iterable<string | undefined>): Promise<void> {
  for (const language of new Set(languages)) {
    const code = primaryLanguage(language ?? '');
    const load = messageLoaders.get(code);
    if (load && !loadedMessages.has(code)) loadedMessages.set(code, await load());
  }
}

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
