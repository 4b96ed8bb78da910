/** Searches while the reader types: the latest query wins, and old results stay until new ones arrive. */
import { useEffect, useState } from 'react';
import type { Card } from '../../article/schema.ts';
import { filterChoices, filterHits, type FilterChoice, type Filter } from '../../search/filters.ts';
import { compareNewestFirst, type Hit } from '../../search/match.ts';
import type { Query } from '../../search/query.ts';
import type { suggestSpelling } from './suggest-spelling.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { loadChunk, loadErrorKind, type PageSource } from '../page-source.ts';
import { toQueryString, type SearchRequest } from './search-request.ts';
import { forgetSearchIndex, loadSearchIndex } from './search-index-loader.ts';
import { searchWithoutIndex } from './fallback-search.ts';

export interface SearchOutcome {
  readonly text: string;
  readonly query: Query;
  readonly count: number;
  readonly cards: readonly Card[];
  readonly choices?: Record<Filter, FilterChoice[]>;
  readonly hasAll: boolean;
  /** The index could not be loaded; only headlines and saved articles were searched. */
  readonly failed: boolean;
  /** The same words without slips, where no article has all of those that were typed. */
  readonly suggestion?: string | undefined;
  /** False while more results may still arrive. */
  readonly isComplete: boolean;
}

export interface SearchContext {
  readonly base: string;
  /** Path of the edition whose index is searched. */
  readonly editionBase: string;
  readonly source: PageSource;
  readonly language: string;
}

/** Results of this visit, shown at once when the reader comes back. */
const cachedOutcomes = new Map<string, SearchOutcome>();
const MAX_CACHED_OUTCOMES = 30;

function cacheOutcome(key: string, outcome: SearchOutcome): void {
  cachedOutcomes.delete(key);
  cachedOutcomes.set(key, outcome);
  const oldest = cachedOutcomes.keys().next();
  if (cachedOutcomes.size > MAX_CACHED_OUTCOMES && !oldest.done) cachedOutcomes.delete(oldest.value);
}

const outcomeKey = (request: SearchRequest, shown: number): string => `${shown} ${toQueryString(request)}`;

/** Searches the index; if one of its files is missing because the site was republished, reopens it and tries once more. */
async function* fromIndex(
  request: SearchRequest,
  maxCards: number,
  context: SearchContext,
): AsyncGenerator<SearchOutcome> {
  const { editionBase } = context;
  for (let attempt = 0; ; attempt++)
    try {
      yield* outcomes(request, maxCards, await loadSearchIndex(editionBase), context);
      return;
    } catch (error) {
      forgetSearchIndex(editionBase);
      if (attempt > 0 || loadErrorKind(error) === 'timeout') throw error;
    }
}

async function* outcomes(
  request: SearchRequest,
  maxCards: number,
  index: SearchIndex,
  { source, language }: SearchContext,
): AsyncGenerator<SearchOutcome> {
  const { text, chosen, byDate } = request;
  const isFiltered = Object.keys(chosen).length > 0;
  for await (const { query, hits, isComplete, hasAll } of index.search(text)) {
    const outcome = async (
      some: readonly Hit[],
      more?: Record<Filter, FilterChoice[]>,
    ): Promise<SearchOutcome> => {
      const sorted = byDate ? some.toSorted(compareNewestFirst) : some;
      const cards = await index.cards(sorted.slice(0, maxCards));
      return {
        text,
        query,
        count: some.length,
        cards,
        hasAll,
        failed: false,
        isComplete,
        ...(more && { choices: more }),
      };
    };
    // The facets file is only loaded when there is something to filter.
    let shown = isFiltered ? undefined : await outcome(hits);
    if (shown) yield shown;
    if (hits.length > 0 || isFiltered) {
      const table = await index.facets();
      shown = await outcome(filterHits(hits, table, chosen), filterChoices(hits, table, chosen));
      yield shown;
    }
    if (!shown || !isComplete || (hasAll && hits.length > 0)) continue;
    const suggestion = await suggest(text, index, source, language);
    if (suggestion !== undefined) yield { ...shown, suggestion };
  }
}

/** A suggestion is an extra: without it the results stay. */
const suggest: typeof suggestSpelling = (...given) =>
  import('./suggest-spelling.ts').then((loaded) => loaded.suggestSpelling(...given)).catch(() => undefined);

async function withoutIndex(
  { text }: SearchRequest,
  maxCards: number,
  { base, source, language }: SearchContext,
): Promise<SearchOutcome> {
  const saved = await loadChunk(() => import('../storage/stores/saved-articles.ts'))
    .then(({ readSavedArticles }) => readSavedArticles(base))
    .catch(() => []);
  const { query, cards, suggestion } = await searchWithoutIndex(text, source, saved, language);
  return {
    text,
    query,
    count: cards.length,
    cards: cards.slice(0, maxCards),
    hasAll: true,
    failed: true,
    isComplete: true,
    suggestion: cards.length === 0 ? suggestion : undefined,
  };
}

/** The outcome for this request, or the previous one while searching; undefined before the first search. */
export function useSearch(
  request: SearchRequest,
  maxCards: number,
  where: SearchContext,
  attempt: number,
): SearchOutcome | undefined {
  const key = outcomeKey(request, maxCards);
  const [outcome, show] = useState(() => cachedOutcomes.get(key));
  const { base, editionBase, source, language } = where;
  useEffect(() => {
    if (request.text.trim() === '') {
      show(undefined);
      return undefined;
    }
    let isAsked = true;
    const tell = (found: SearchOutcome): void => {
      if (!isAsked) return;
      if (!found.failed) cacheOutcome(key, found);
      show((last) => (found.choices || !last?.choices ? found : { ...found, choices: last.choices }));
    };
    const run = async (): Promise<void> => {
      try {
        for await (const found of fromIndex(request, maxCards, where)) tell(found);
      } catch (error) {
        console.warn('Broadsheet searches without its index:', error);
        if (isAsked) tell(await withoutIndex(request, maxCards, where));
      }
    };
    const known = cachedOutcomes.get(key);
    if (known) show(known);
    void run();
    return () => {
      isAsked = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for what is asked
  }, [key, base, editionBase, source, language, attempt]);
  return outcome;
}
