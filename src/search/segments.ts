/** Segments depend only on the number of articles per year, so a new article leaves the others unchanged. */
import { hash } from '../article/urls.ts';

export interface DatedDocument {
  readonly id: string;
  readonly minute: number | undefined;
}

/** A span of years, or all undated articles. */
interface YearSpan {
  readonly name: string;
  readonly start: number;
}

const UNDATED_SPAN: YearSpan = { name: 'undated', start: 0 };

/** Spans are aligned to multiples of their length. */
const MAX_SPAN_YEARS = 128;
/** Spans of several years are halved until they have no more articles than this. */
const MAX_SPAN_ARTICLES = 4000;
const MINUTES_PER_DAY = 1440;

export const yearAt = (minute: number): number => new Date(minute * 60_000).getUTCFullYear();
const startOfYear = (year: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / 60_000;
};

/** Minutes since 1970. Dates without a time are spread over the day, because numbers must be unique. */
export function publicationMinute(id: string, datePublished: string | undefined): number | undefined {
  const time = Date.parse(datePublished ?? '');
  if (Number.isNaN(time)) return undefined;
  const minute = Math.floor(time / 60_000);
  const year = yearAt(minute);
  if (year < 1 || year > 9999) return undefined;
  return minute % MINUTES_PER_DAY === 0 ? minute + hashModulo(id, MINUTES_PER_DAY) : minute;
}

const hashModulo = (id: string, over: number): number => parseInt(hash(id), 36) % over;

function groupYears(years: Iterable<number>): number[][] {
  const found = new Map<number, number[]>();
  for (const year of years) {
    const group = found.get(Math.floor(year / MAX_SPAN_YEARS)) ?? [];
    group.push(year);
    found.set(Math.floor(year / MAX_SPAN_YEARS), group);
  }
  return [...found.values()];
}

function spanByYear(counts: ReadonlyMap<number, number>): Map<number, YearSpan> {
  const found = new Map<number, YearSpan>();
  const divide = (years: readonly number[], width: number): void => {
    const [some] = years;
    if (some === undefined) return;
    const from = some - (some % width);
    const total = years.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
    if (width > 1 && total > MAX_SPAN_ARTICLES) {
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
    const span = { name, start: startOfYear(from) };
    for (const year of years) found.set(year, span);
  };
  for (const years of groupYears(counts.keys())) divide(years, MAX_SPAN_YEARS);
  return found;
}

/** Article id -> number; numbers rise with the date. */
export interface IndexSegment extends YearSpan {
  readonly numbers: ReadonlyMap<string, number>;
}

/** Minutes since the start of the span; if taken, the next free one. */
function assignNumbers(start: number, documents: readonly DatedDocument[]): Map<string, number> {
  const placed = documents.map(({ id, minute }) => ({
    id,
    wish: minute === undefined ? hashModulo(id, 2 ** 20) : minute - start,
  }));
  placed.sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
  let last = -1;
  return new Map(placed.map(({ id, wish }) => [id, (last = Math.max(wish, last + 1))]));
}

export function splitIntoSegments(archive: Iterable<DatedDocument>): Map<string, IndexSegment> {
  const byYear = new Map<number | undefined, DatedDocument[]>();
  for (const document of archive) {
    const year = document.minute === undefined ? undefined : yearAt(document.minute);
    const known = byYear.get(year);
    if (known) known.push(document);
    else byYear.set(year, [document]);
  }
  const counts = new Map(
    [...byYear].flatMap(([year, { length }]) => (year === undefined ? [] : [[year, length]])),
  );
  const known = spanByYear(counts);
  const held = new Map<YearSpan, DatedDocument[]>();
  for (const [year, documents] of byYear) {
    const span = (year === undefined ? undefined : known.get(year)) ?? UNDATED_SPAN;
    held.set(span, [...(held.get(span) ?? []), ...documents]);
  }
  const segments = [...held].map(([span, documents]) => ({
    ...span,
    numbers: assignNumbers(span.start, documents),
  }));
  return new Map(segments.map((segment) => [segment.name, segment]));
}
