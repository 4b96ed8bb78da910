/** Searching while the reader types: the newest question wins, and what was found stays until something else is. */
import { useEffect, useState } from 'react';
import type { Card } from '../../../article/schema.ts';
import { choices, filtered, type Choice, type Filter } from '../../../search/filters.ts';
import { newestFirst, type Hit } from '../../../search/match.ts';
import type { Query } from '../../../search/query.ts';
import type { SearchIndex } from '../../../search/search-index.ts';
import type { Source } from '../../source.ts';
import { searchOf, type Asked } from './asked.ts';
import { forgetIndex, searchIndex } from './index-files.ts';
import { savedArticles } from './saved.ts';
import { searchWithoutIndex } from './without-index.ts';

export interface Outcome {
  readonly text: string;
  readonly query: Query;
  /** How many articles were found, and the cards of the first of them. */
  readonly count: number;
  readonly cards: readonly Card[];
  readonly choices?: Record<Filter, Choice[]>;
  /** Whether all words are in each article. */
  readonly hasAll: boolean;
  /** The index did not come: only headlines and saved articles were searched. */
  readonly failed: boolean;
  /** Whether more may follow without the reader's doing. */
  readonly whole: boolean;
}

export interface Where {
  readonly base: string;
  readonly source: Source;
  readonly language: string;
}

/** Outcomes of this visit, so that a reader who comes back finds the page as it was left, at once. */
const remembered = new Map<string, Outcome>();
const KEPT = 30;

function remember(key: string, outcome: Outcome): void {
  remembered.delete(key);
  remembered.set(key, outcome);
  const oldest = remembered.keys().next();
  if (remembered.size > KEPT && !oldest.done) remembered.delete(oldest.value);
}

const keyOf = (asked: Asked, shown: number): string => `${shown} ${searchOf(asked)}`;

/** Searches the index, and again from its root where a file of it is gone: the site was published anew meanwhile. */
async function* fromIndex(asked: Asked, shown: number, { base }: Where): AsyncGenerator<Outcome> {
  for (let trial = 0; ; trial++)
    try {
      yield* outcomes(asked, shown, await searchIndex(base));
      return;
    } catch (error) {
      forgetIndex(base);
      if (trial > 0) throw error;
    }
}

async function* outcomes(asked: Asked, shown: number, index: SearchIndex): AsyncGenerator<Outcome> {
  const { text, chosen, byDate } = asked;
  const isFiltered = Object.keys(chosen).length > 0;
  for await (const { query, hits, whole, hasAll } of index.search(text)) {
    const outcome = async (some: readonly Hit[], more?: Record<Filter, Choice[]>): Promise<Outcome> => {
      const sorted = byDate ? some.toSorted(newestFirst) : some;
      const cards = await index.cards(sorted.slice(0, shown));
      return {
        text,
        query,
        count: some.length,
        cards,
        hasAll,
        failed: false,
        whole,
        ...(more && { choices: more }),
      };
    };
    // Filters are worth a file of their own only once there is something to filter.
    if (!isFiltered) yield outcome(hits);
    if (hits.length === 0 && !isFiltered) continue;
    const table = await index.facets();
    yield outcome(filtered(hits, table, chosen), choices(hits, table, chosen));
  }
}

async function withoutIndex(
  { text }: Asked,
  shown: number,
  { base, source, language }: Where,
): Promise<Outcome> {
  const { query, cards } = await searchWithoutIndex(text, source, await savedArticles(base), language);
  return {
    text,
    query,
    count: cards.length,
    cards: cards.slice(0, shown),
    hasAll: true,
    failed: true,
    whole: true,
  };
}

/** What was found for what is asked, or last; nothing before the first search. */
export function useSearch(asked: Asked, shown: number, where: Where, trial: number): Outcome | undefined {
  const key = keyOf(asked, shown);
  const [outcome, show] = useState(() => remembered.get(key));
  const { base, source, language } = where;
  useEffect(() => {
    if (asked.text.trim() === '') {
      show(undefined);
      return undefined;
    }
    let isAsked = true;
    const tell = (found: Outcome): void => {
      if (!isAsked) return;
      if (!found.failed) remember(key, found);
      show((last) => (found.choices || !last?.choices ? found : { ...found, choices: last.choices }));
    };
    const run = async (): Promise<void> => {
      try {
        for await (const found of fromIndex(asked, shown, { base, source, language })) tell(found);
      } catch (error) {
        console.warn('Broadsheet searches without its index:', error);
        if (isAsked) tell(await withoutIndex(asked, shown, { base, source, language }));
      }
    };
    const known = remembered.get(key);
    if (known) show(known);
    void run();
    return () => {
      isAsked = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for what is asked
  }, [key, base, source, language, trial]);
  return outcome;
}
