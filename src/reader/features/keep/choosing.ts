/** Which of the saved articles are shown, and in what order. Pure. */
import type { Saved } from './saved.ts';

export type Entry = readonly [id: string, saved: Saved];

export const SORTS = ['newest', 'oldest', 'published', 'shortest', 'byHeadline'] as const;
export type Sort = (typeof SORTS)[number];
export const SCOPES = ['toRead', 'archive', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Choice {
  readonly scope: Scope;
  /** Empty for any. */
  readonly tag: string;
  readonly sort: Sort;
}

export const FIRST_CHOICE: Choice = { scope: 'toRead', tag: '', sort: 'newest' };

const timeOf = ({ card }: Saved): number => {
  const time = Date.parse(card.datePublished ?? '');
  return Number.isNaN(time) ? -Infinity : time;
};

const ORDERS: Readonly<Record<Sort, (language: string) => (a: Saved, b: Saved) => number>> = {
  newest: () => (a, b) => b.savedAt - a.savedAt,
  oldest: () => (a, b) => a.savedAt - b.savedAt,
  published: () => (a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(b) > timeOf(a) ? 1 : -1),
  shortest: () => (a, b) => (a.card.minutes ?? 0) - (b.card.minutes ?? 0),
  byHeadline: (language) => {
    const { compare } = new Intl.Collator(language);
    return (a, b) => compare(a.card.headline, b.card.headline);
  },
};

const fits = ({ archived, tags }: Saved, { scope, tag }: Choice): boolean =>
  (scope === 'all' || archived === (scope === 'archive')) && (tag === '' || tags.includes(tag));

/**
 * What fits a choice, in its order. `found` are the addresses of what a search found, the best first: then these alone, in
 * that order as long as no other was chosen, wherever they were put.
 */
export function chosen(
  all: readonly Entry[],
  choice: Choice,
  language: string,
  found?: readonly string[],
): Entry[] {
  const order = ORDERS[choice.sort](language);
  const sorted = all.toSorted(([, a], [, b]) => order(a, b));
  if (!found) return sorted.filter(([, saved]) => fits(saved, choice));
  const rank = new Map(found.map((url, at) => [url, at]));
  const hits = sorted.filter(
    ([, saved]) => rank.has(saved.card.url) && fits(saved, { ...choice, scope: 'all' }),
  );
  const rankOf = ([, { card }]: Entry): number => rank.get(card.url) ?? 0;
  return choice.sort === FIRST_CHOICE.sort ? hits.toSorted((a, b) => rankOf(a) - rankOf(b)) : hits;
}

/** All tags, each once, as a language sorts them. */
export const tagsOf = (all: readonly Entry[], language: string): string[] =>
  [...new Set(all.flatMap(([, { tags }]) => tags))].sort(new Intl.Collator(language).compare);
