import { toPlainText } from '../../article/plain-text.ts';
import type { Article } from '../../article/schema.ts';
import { collectTexts } from '../../article/text.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { PageSource } from '../page-source.ts';
import { correctSpelling } from './correct-spelling.ts';

const writtenTexts = (article: Article): string[] => [
  article.headline,
  article.alternativeHeadline ?? '',
  toPlainText(article.standfirst),
  article.kicker ?? '',
  article.dateline ?? '',
  ...(article.tags ?? []),
  ...(article.authors ?? []).map(({ name }) => name),
  ...collectTexts(article.body),
  ...(article.footnotes ?? []).flatMap(({ body }) => collectTexts(body)),
];

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
    return { texts: writtenTexts(article), language: article.language ?? siteLanguage };
  });
}
