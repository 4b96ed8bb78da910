/** Searching where the index does not come: the headlines of the newest articles, and what the reader has saved. */
import type { Article, Card } from '../../../article/schema.ts';
import { plain } from '../../../article/plain.ts';
import { texts } from '../../../article/text.ts';
import { articleAddress } from '../../../article/urls.ts';
import { impactsOf } from '../../../search/impact.ts';
import { rank } from '../../../search/match.ts';
import { hits, queryOf, type Query } from '../../../search/query.ts';
import { analyserFor, type Analyser } from '../../../search/terms.ts';
import type { Source } from '../../source.ts';

/** What can be searched without an index: a card, and the words that it is found by. */
interface Searchable {
  readonly card: Card;
  readonly about: readonly string[];
  readonly body: readonly string[];
  readonly language: string;
}

/** Front pages that are looked through: some hundred and fifty headlines. */
const MOST_PAGES = 6;

/** The cards of the newest articles. Ends early where a page does not come. */
async function newest(source: Source): Promise<Card[]> {
  const cards: Card[] = [];
  let address: string | undefined = '/';
  for (let page = 0; page < MOST_PAGES && address !== undefined; page++) {
    const list: Awaited<ReturnType<Source['list']>> | undefined = await source
      .list(address)
      .catch(() => undefined);
    cards.push(...(list?.cards ?? []));
    address = list?.older;
  }
  return cards;
}

const ofCard = (card: Card, language: string): Searchable => ({
  card,
  about: [card.standfirst ?? '', card.kicker ?? '', card.section ?? '', ...(card.authors ?? [])],
  body: [],
  language: card.language ?? language,
});

const ofArticle = (article: Article, language: string): Searchable => ({
  card: {
    url: articleAddress(article.published?.id ?? ''),
    headline: article.headline,
    standfirst: plain(article.standfirst),
    ...(article.authors && { authors: article.authors.map(({ name }) => name) }),
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
  },
  about: [plain(article.standfirst), ...(article.tags ?? [])],
  body: texts(article.body),
  language: article.language ?? language,
});

export interface Findings {
  readonly query: Query;
  readonly cards: readonly Card[];
}

/** Searches a few articles in memory, best first. */
async function searchAmong(text: string, among: readonly Searchable[]): Promise<Findings> {
  const analysers = new Map<string, Analyser>();
  for (const { language } of among)
    if (!analysers.has(language)) analysers.set(language, await analyserFor(language));
  const query = queryOf(text, [...analysers.values()]);
  const slots = query.map(() => new Map<number, number>());
  among.forEach(({ card, about, body, language }, number) => {
    const analyser = analysers.get(language);
    if (!analyser) return;
    for (const [term, impact] of impactsOf({ headline: card.headline, about, body }, analyser))
      query.forEach((slot, at) => {
        if (hits(slot, term)) slots[at]?.set(number, Math.max(impact, slots[at].get(number) ?? 0));
      });
  });
  const found = rank([{ segment: 0, slots }], among.length).hits;
  return { query, cards: found.flatMap(({ number }) => among[number]?.card ?? []) };
}

/** Searches articles in memory, best first. */
export const searchArticles = (
  text: string,
  articles: readonly Article[],
  language: string,
): Promise<Findings> =>
  searchAmong(
    text,
    articles.map((article) => ofArticle(article, language)),
  );

/** Searches the headlines of the newest articles and the articles given, each of them once. */
export async function searchWithoutIndex(
  text: string,
  source: Source,
  saved: readonly Article[],
  language: string,
): Promise<Findings> {
  const known = saved.map((article) => ofArticle(article, language));
  const urls = new Set(known.map(({ card }) => card.url));
  const cards = (await newest(source)).filter(({ url }) => !urls.has(url));
  return searchAmong(text, [...known, ...cards.map((card) => ofCard(card, language))]);
}
