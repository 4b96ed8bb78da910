import { primaryLanguage } from '../../article/language-tag.ts';
import { byLanguage } from '../i18n/languages.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import { loadChunk } from '../page-source.ts';

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

/** Rejects when they cannot be loaded. */
export async function loadSearchMessages(language: string): Promise<SearchMessages> {
  const code = primaryLanguage(language);
  const load = searchMessageLoaders.get(code);
  if (load && !searchMessages.has(code)) searchMessages.set(code, await load());
  return loadedSearchMessages(language) ?? en;
}

/** English if those of the language cannot be loaded. */
export const loadSearchMessagesOrEnglish = (language: string): Promise<SearchMessages> =>
  loadChunk(() => loadSearchMessages(language)).catch(() => en);
