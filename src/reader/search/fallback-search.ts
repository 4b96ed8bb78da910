/** Search without the index: the headlines of the newest articles, and saved articles. */
import type { Article, Card } from '../../article/schema.ts';
import { toPlainText } from '../../article/plain-text.ts';
import { summaryText } from '../../article/summary-text.ts';
import { collectTexts } from '../../article/text.ts';
import { articleAddress } from '../../article/urls.ts';
import { termImpacts } from '../../search/impact.ts';
import { rank } from '../../search/match.ts';
import { parseQuery, slotImpact, type Query } from '../../search/query.ts';
import { createAnalyser, type Analyser } from '../../search/terms.ts';
import type { PageSource } from '../page-source.ts';

interface SearchableArticle {
  readonly card: Card;
  readonly about: readonly string[];
  readonly body: readonly string[];
  readonly language: string;
}

/** Pages of the front-page list that are searched, about 150 headlines. */
const MAX_LIST_PAGES = 6;

async function newestCards(source: PageSource): Promise<Card[]> {
  const cards: Card[] = [];
  let address: string | undefined = '/';
  for (let page = 0; page < MAX_LIST_PAGES && address !== undefined; page++) {
    const list: Awaited<ReturnType<PageSource['list']>> | undefined = await source
      .list(address)
      .catch(() => undefined);
    cards.push(...(list?.cards ?? []));
    address = list?.older;
  }
  return cards;
}

const searchableCard = (card: Card, language: string): SearchableArticle => ({
  card,
  about: [card.standfirst ?? '', card.kicker ?? '', card.section ?? '', ...(card.authors ?? [])],
  body: [],
  language: card.language ?? language,
});

const searchableArticle = (article: Article, language: string): SearchableArticle => ({
  card: {
    url: articleAddress(article.published?.id ?? ''),
    headline: article.headline,
    standfirst: summaryText(article.standfirst),
    ...(article.authors && { authors: article.authors.map(({ name }) => name) }),
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
  },
  about: [toPlainText(article.standfirst), ...(article.tags ?? [])],
  body: collectTexts(article.body),
  language: article.language ?? language,
});

export interface FallbackResults {
  readonly query: Query;
  readonly cards: readonly Card[];
}

async function searchInMemory(text: string, among: readonly SearchableArticle[]): Promise<FallbackResults> {
  const analysers = new Map<string, Analyser>();
  for (const { language } of among)
    if (!analysers.has(language)) analysers.set(language, await createAnalyser(language));
  const query = parseQuery(text, [...analysers.values()]);
  const slots = query.map(() => new Map<number, number>());
  among.forEach(({ card, about, body, language }, number) => {
    const analyser = analysers.get(language);
    if (!analyser) return;
    const impacts = termImpacts({ headline: card.headline, about, body }, analyser);
    query.forEach((slot, at) => {
      const impact = slotImpact(slot, impacts);
      if (impact > 0) slots[at]?.set(number, impact);
    });
  });
  const found = rank([{ segment: 0, slots }], among.length).hits;
  return { query, cards: found.flatMap(({ number }) => among[number]?.card ?? []) };
}

export const searchArticles = (
  text: string,
  articles: readonly Article[],
  language: string,
): Promise<FallbackResults> =>
  searchInMemory(
    text,
    articles.map((article) => searchableArticle(article, language)),
  );

/** Searches these articles and the headlines of the newest ones, without duplicates. */
export async function searchWithoutIndex(
  text: string,
  source: PageSource,
  saved: readonly Article[],
  language: string,
): Promise<FallbackResults> {
  const known = saved.map((article) => searchableArticle(article, language));
  const urls = new Set(known.map(({ card }) => card.url));
  const cards = (await newestCards(source)).filter(({ url }) => !urls.has(url));
  return searchInMemory(text, [...known, ...cards.map((card) => searchableCard(card, language))]);
}
