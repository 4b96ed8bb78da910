/** Search without the index: the headlines of the newest articles, and saved articles. */
import type { Article, Card } from '../../article/schema.ts';
import { summaryText } from '../../article/summary-text.ts';
import { articleAddress } from '../../article/urls.ts';
import { termImpacts, type SearchableText } from '../../search/impact.ts';
import { rank } from '../../search/match.ts';
import { searchableText, textsOf } from '../../search/searchable-text.ts';
import { formsOf, parseQueryWords, slotImpact, type Query, type QueryWord } from '../../search/query.ts';
import { maxSlips, mostSimilar, type MisspeltWord } from '../../search/similar-terms.ts';
import { createAnalyser, type Analyser } from '../../search/terms.ts';
import { loadChunk, type PageSource } from '../page-source.ts';
import { correctSpelling, type WrittenWords } from './correct-spelling.ts';

interface SearchableArticle {
  readonly card: Card;
  readonly text: SearchableText;
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
  text: {
    headline: card.headline,
    about: [card.standfirst ?? '', card.kicker ?? '', card.section ?? '', ...(card.authors ?? [])],
    body: [],
  },
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
  text: searchableText(article),
  language: article.language ?? language,
});

export interface FallbackResults {
  readonly query: Query;
  readonly cards: readonly Card[];
  /** The same text with words corrected that no article has. */
  readonly suggestion?: string | undefined;
}

interface TermEntry {
  readonly term: string;
  readonly count: number;
  readonly article: SearchableArticle;
}

function misspeltWords(
  text: string,
  words: readonly QueryWord[],
  found: readonly ReadonlyMap<number, number>[],
  entries: ReadonlyMap<string, TermEntry>,
): MisspeltWord<TermEntry>[] {
  return words.flatMap((word, at) => {
    const forms = formsOf(text, word);
    const [typed = ''] = forms;
    if (found[at]?.size !== 0 || maxSlips(typed) === 0) return [];
    return [{ from: word.from, to: word.to, word: typed, terms: mostSimilar(entries.values(), forms) }];
  });
}

/** Rejects with a `LoadError` when a stemmer does not arrive. */
const loadAnalyser = (language: string): Promise<Analyser> => loadChunk(() => createAnalyser(language));

/** Without its stemmer, a language's words are compared as they are written. */
const loadAnalyserIfPossible = (language: string): Promise<Analyser> =>
  loadAnalyser(language).catch(() => createAnalyser('und'));

async function searchInMemory(
  text: string,
  among: readonly SearchableArticle[],
  analyserOf: (language: string) => Promise<Analyser>,
): Promise<FallbackResults> {
  const analysers = new Map<string, Analyser>();
  for (const { language } of among)
    if (!analysers.has(language)) analysers.set(language, await analyserOf(language));
  const words = parseQueryWords(text, [...analysers.values()]);
  const query = words.map(({ slot }) => slot);
  const slots = query.map(() => new Map<number, number>());
  const entries = new Map<string, TermEntry>();
  among.forEach((article, number) => {
    const analyser = analysers.get(article.language);
    if (!analyser) return;
    const impacts = termImpacts(article.text, analyser);
    for (const term of impacts.keys())
      entries.set(term, { article, ...entries.get(term), term, count: (entries.get(term)?.count ?? 0) + 1 });
    query.forEach((slot, at) => {
      const impact = slotImpact(slot, impacts);
      if (impact > 0) slots[at]?.set(number, impact);
    });
  });
  const found = rank([{ segment: 0, slots }], among.length).hits;
  const suggestion = await correctSpelling(
    text,
    misspeltWords(text, words, slots, entries),
    async ({ article }): Promise<WrittenWords> => ({
      texts: textsOf(article.text),
      language: article.language,
    }),
  ).catch(() => undefined); // What was found is shown all the same.
  return { query, cards: found.flatMap(({ number }) => among[number]?.card ?? []), suggestion };
}

/** Rejects with a `LoadError` when a stemmer does not arrive. */
export const searchArticles = (
  text: string,
  articles: readonly Article[],
  language: string,
): Promise<FallbackResults> =>
  searchInMemory(
    text,
    articles.map((article) => searchableArticle(article, language)),
    loadAnalyser,
  );

/** Searches these articles and the headlines of the newest ones, without duplicates. Never rejects. */
export async function searchWithoutIndex(
  text: string,
  source: PageSource,
  saved: readonly Article[],
  language: string,
): Promise<FallbackResults> {
  const known = saved.map((article) => searchableArticle(article, language));
  const urls = new Set(known.map(({ card }) => card.url));
  const cards = (await newestCards(source)).filter(({ url }) => !urls.has(url));
  const among = [...known, ...cards.map((card) => searchableCard(card, language))];
  return searchInMemory(text, among, loadAnalyserIfPossible);
}
