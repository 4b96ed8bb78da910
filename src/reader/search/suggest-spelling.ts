import type { SearchIndex } from '../../search/search-index.ts';
import { searchableText, textsOf } from '../../search/searchable-text.ts';
import type { PageSource } from '../page-source.ts';
import { correctSpelling } from './correct-spelling.ts';

/** Corrects misspelt words from the index; loads the article that has a similar term, for the word as it is written. */
export async function suggestSpelling(
  text: string,
  index: SearchIndex,
  source: PageSource,
  siteLanguage: string,
): Promise<string | undefined> {
  return correctSpelling(text, await index.misspeltWords(text), async ({ hit }) => {
    const [card] = await index.cards([hit]);
    if (!card) return { texts: [], language: siteLanguage };
    const article = await source.article(card.url);
    return { texts: textsOf(searchableText(article)), language: article.language ?? siteLanguage };
  });
}
