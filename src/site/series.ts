import { groupBy } from '../article/group-by.ts';
import { namedSeries, type SeriesPlace } from '../article/series.ts';
import { slug } from '../article/urls.ts';
import { toEpochMs } from '../article/zoned-time.ts';
import type { ArticleSummary } from './article-summary.ts';
import { memoize } from '../article/memoize.ts';

export type SeriesEntry = Pick<ArticleSummary, 'id'> & {
  readonly article: Pick<ArticleSummary['article'], 'series' | 'datePublished'>;
};

interface SeriesPart<T> {
  readonly entry: T;
  readonly part: number;
  readonly isNamed: boolean;
}

export interface SeriesGroup<T> {
  readonly name: string;
  readonly parts: readonly SeriesPart<T>[];
  /** The highest number: a part that is not published yet counts. */
  readonly total: number;
}

export function groupSeries<T extends SeriesEntry>(
  entries: readonly T[],
  timeZone: string,
): ReadonlyMap<string, SeriesGroup<T>> {
  const slugOf = memoize(slug);
  const nameOf = ({ article }: T): string => namedSeries(article.series)?.name ?? '';
  const members = groupBy(
    entries.filter((entry) => nameOf(entry) !== ''),
    (entry) => slugOf(nameOf(entry)),
  );
  return new Map([...members].map(([key, group]) => [key, numberParts(oldestFirst(group, timeZone))]));
}

/** Undated articles last; equal dates by path. */
function oldestFirst<T extends SeriesEntry>(entries: readonly T[], timeZone: string): T[] {
  const timed = entries.map((entry) => {
    const time = toEpochMs(entry.article.datePublished, timeZone);
    return { entry, time: Number.isNaN(time) ? Infinity : time };
  });
  timed.sort((a, b) => (a.time !== b.time ? (a.time < b.time ? -1 : 1) : a.entry.id < b.entry.id ? -1 : 1));
  return timed.map(({ entry }) => entry);
}

function numberParts<T extends SeriesEntry>(entries: readonly T[]): SeriesGroup<T> {
  const partOf = ({ article }: T): number | undefined => namedSeries(article.series)?.part;
  const taken = new Set(entries.map(partOf));
  let free = 1;
  const parts = entries.map((entry) => {
    const named = partOf(entry);
    if (named !== undefined) return { entry, part: named, isNamed: true };
    while (taken.has(free)) free++;
    return { entry, part: free++, isNamed: false };
  });
  parts.sort((a, b) => a.part - b.part);
  return {
    name: namedSeries(entries[0]?.article.series)?.name ?? '',
    parts,
    total: parts.at(-1)?.part ?? 0,
  };
}

export interface PlannedSeries extends SeriesPlace {
  readonly previous?: NeighbouringPart | undefined;
  readonly next?: NeighbouringPart | undefined;
}

interface NeighbouringPart {
  readonly id: string;
  readonly part: number;
}

export function seriesPlaces(
  entries: readonly SeriesEntry[],
  timeZone: string,
): ReadonlyMap<string, PlannedSeries> {
  const places = new Map<string, PlannedSeries>();
  for (const { name, parts, total } of groupSeries(entries, timeZone).values()) {
    const neighbour = (at: number): NeighbouringPart | undefined => {
      const found = parts[at];
      return found && { id: found.entry.id, part: found.part };
    };
    parts.forEach(({ entry, part }, at) =>
      places.set(entry.id, { name, part, total, previous: neighbour(at - 1), next: neighbour(at + 1) }),
    );
  }
  return places;
}
