/**
 * An archive is indexed in segments, each a span of years. Which spans depends on how many articles each year has, and on
 * nothing else; an article's number in its segment on when it was published, so that a new one leaves the others theirs.
 */
import { hash } from '../article/urls.ts';

/** An article as segments see it: the path of its file, and when it was published. */
export interface Dated {
  readonly id: string;
  /** Minutes since 1970, or none. */
  readonly minute: number | undefined;
}

/** A span of years, or the articles without a date. */
export interface Span {
  readonly name: string;
  /** Minute at which it begins. */
  readonly start: number;
}

const UNDATED: Span = { name: 'undated', start: 0 };

/** Years of the widest span, which begins at a multiple of them. */
const WIDEST = 128;
/** A span of several years has at most so many articles. */
const MOST = 4000;
const DAY = 1440;

/** The year (UTC) of a minute. */
export const yearAt = (minute: number): number => new Date(minute * 60_000).getUTCFullYear();
const startOf = (year: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / 60_000;
};

/**
 * Minutes since 1970 of an article's date. A day without a time would put all of its articles on one minute, each in the way
 * of the others: they are spread over the day by their paths.
 */
export function minuteOf(id: string, datePublished: string | undefined): number | undefined {
  const time = Date.parse(datePublished ?? '');
  if (Number.isNaN(time)) return undefined;
  const minute = Math.floor(time / 60_000);
  const year = yearAt(minute);
  if (year < 1 || year > 9999) return undefined;
  return minute % DAY === 0 ? minute + spread(id, DAY) : minute;
}

const spread = (id: string, over: number): number => parseInt(hash(id), 36) % over;

/** Years in aligned groups of the widest span. */
function groups(years: Iterable<number>): number[][] {
  const found = new Map<number, number[]>();
  for (const year of years) {
    const group = found.get(Math.floor(year / WIDEST)) ?? [];
    group.push(year);
    found.set(Math.floor(year / WIDEST), group);
  }
  return [...found.values()];
}

/** The span of each year: an aligned group of 128 years, or a half of it where that has too many articles, and so on. */
function spans(counts: ReadonlyMap<number, number>): Map<number, Span> {
  const found = new Map<number, Span>();
  const divide = (years: readonly number[], width: number): void => {
    const [some] = years;
    if (some === undefined) return;
    const from = some - (some % width);
    const total = years.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
    if (width > 1 && total > MOST) {
      const half = from + width / 2;
      divide(
        years.filter((year) => year < half),
        width / 2,
      );
      divide(
        years.filter((year) => year >= half),
        width / 2,
      );
      return;
    }
    const name = width === 1 ? String(from) : `${from}-${from + width - 1}`;
    const span = { name, start: startOf(from) };
    for (const year of years) found.set(year, span);
  };
  for (const years of groups(counts.keys())) divide(years, WIDEST);
  return found;
}

/** A segment and its articles: the path of each, and its number. Numbers rise with the date. */
export interface Segment extends Span {
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers are minutes since the span's start; who comes to a minute that is taken stands on the next. */
function numbered(start: number, documents: readonly Dated[]): Map<string, number> {
  const placed = documents.map(({ id, minute }) => ({
    id,
    wish: minute === undefined ? spread(id, 2 ** 20) : minute - start,
  }));
  placed.sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
  let last = -1;
  return new Map(placed.map(({ id, wish }) => [id, (last = Math.max(wish, last + 1))]));
}

/** Sorts an archive into its segments, by name. */
export function segmentsOf(archive: Iterable<Dated>): Map<string, Segment> {
  const byYear = new Map<number | undefined, Dated[]>();
  for (const document of archive) {
    const year = document.minute === undefined ? undefined : yearAt(document.minute);
    const known = byYear.get(year);
    if (known) known.push(document);
    else byYear.set(year, [document]);
  }
  const counts = new Map(
    [...byYear].flatMap(([year, { length }]) => (year === undefined ? [] : [[year, length]])),
  );
  const known = spans(counts);
  const held = new Map<Span, Dated[]>();
  for (const [year, documents] of byYear) {
    const span = (year === undefined ? undefined : known.get(year)) ?? UNDATED;
    held.set(span, [...(held.get(span) ?? []), ...documents]);
  }
  const segments = [...held].map(([span, documents]) => ({
    ...span,
    numbers: numbered(span.start, documents),
  }));
  return new Map(segments.map((segment) => [segment.name, segment]));
}
