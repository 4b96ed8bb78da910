import { toEpochMs } from '../../../article/zoned-time.ts';
import type { SavedArticle } from '../../storage/stores/saved-store.ts';

export type SavedEntry = readonly [id: string, saved: SavedArticle];

export const SAVED_SORTS = ['newest', 'oldest', 'published', 'shortest', 'byHeadline'] as const;
type SavedSort = (typeof SAVED_SORTS)[number];
export const SAVED_SCOPES = ['toRead', 'archive', 'all'] as const;
type SavedScope = (typeof SAVED_SCOPES)[number];

export interface SavedFilter {
  readonly scope: SavedScope;
  readonly tag: string;
  readonly sort: SavedSort;
}

export const DEFAULT_FILTER: SavedFilter = { scope: 'toRead', tag: '', sort: 'newest' };

interface Reader {
  readonly language: string;
  /** The site's: a date without a time is its day. */
  readonly timeZone: string;
}

function published({ card }: SavedArticle, timeZone: string): number {
  const time = toEpochMs(card.datePublished, timeZone);
  return Number.isNaN(time) ? -Infinity : time;
}

const COMPARATORS: Readonly<
  Record<SavedSort, (reader: Reader) => (a: SavedArticle, b: SavedArticle) => number>
> = {
  newest: () => (a, b) => b.savedAt - a.savedAt,
  oldest: () => (a, b) => a.savedAt - b.savedAt,
  published:
    ({ timeZone }) =>
    (a, b) => {
      const [first, second] = [published(a, timeZone), published(b, timeZone)];
      return first === second ? 0 : second > first ? 1 : -1;
    },
  shortest: () => (a, b) => (a.card.minutes ?? 0) - (b.card.minutes ?? 0),
  byHeadline: ({ language }) => {
    const { compare } = new Intl.Collator(language);
    return (a, b) => compare(a.card.headline, b.card.headline);
  },
};

const matchesFilter = ({ archived, tags }: SavedArticle, { scope, tag }: SavedFilter): boolean =>
  (scope === 'all' || archived === (scope === 'archive')) && (tag === '' || tags.includes(tag));

/** With search results (`found`, best first) only those, from every scope. Sorted. */
export function filterSaved(
  all: readonly SavedEntry[],
  choice: SavedFilter,
  reader: Reader,
  found?: readonly string[],
): SavedEntry[] {
  const order = COMPARATORS[choice.sort](reader);
  const sorted = all.toSorted(([, a], [, b]) => order(a, b));
  if (!found) return sorted.filter(([, saved]) => matchesFilter(saved, choice));
  const rank = new Map(found.map((url, at) => [url, at]));
  const hits = sorted.filter(
    ([, saved]) => rank.has(saved.card.url) && matchesFilter(saved, { ...choice, scope: 'all' }),
  );
  const rankOf = ([, { card }]: SavedEntry): number => rank.get(card.url) ?? 0;
  return choice.sort === DEFAULT_FILTER.sort ? hits.toSorted((a, b) => rankOf(a) - rankOf(b)) : hits;
}

export const savedTags = (all: readonly SavedEntry[], language: string): string[] =>
  [...new Set(all.flatMap(([, { tags }]) => tags))].sort(new Intl.Collator(language).compare);
