import { primaryLanguage } from '../../article/language-tag.ts';
import { byLanguage } from '../i18n/languages.ts';
import type { SearchMessages } from '../i18n/messages.ts';

/** English comes with the search page. */
const en = import.meta.glob<SearchMessages>('../i18n/catalogues/en.ts', {
  query: '?search',
  import: 'search',
  eager: true,
})['../i18n/catalogues/en.ts']!;

const searchMessageLoaders = byLanguage(
  import.meta.glob<SearchMessages>(['../i18n/catalogues/*.ts', '!../i18n/catalogues/en.ts'], {
    query: '?search',
    import: 'search',
  }),
);

const searchMessages = new Map<string, SearchMessages>();

export function loadedSearchMessages(language: string): SearchMessages | undefined {
  const code = primaryLanguage(language);
  return searchMessageLoaders.has(code) ? searchMessages.get(code) : en;
}

/** Falls back to English on failure. */
export async function loadSearchMessages(language: string): Promise<SearchMessages> {
  const code = primaryLanguage(language);
  const load = searchMessageLoaders.get(code);
  if (!load) return en;
  const messages = searchMessages.get(code) ?? (await load().catch(() => en));
  if (messages !== en) searchMessages.set(code, messages);
  return messages;
}
