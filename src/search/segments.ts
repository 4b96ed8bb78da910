/** Segments depend only on the number of articles per year, so a new article leaves the others unchanged. */
import { groupBy } from '../article/group-by.ts';
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

function spanOf(year: number, byYear: ReadonlyMap<number | undefined, readonly DatedDocument[]>): YearSpan {
  const fromOf = (width: number): number => year - (year % width);
  const articlesIn = (width: number): number =>
    Array.from({ length: width }, (_, at) => byYear.get(fromOf(width) + at)?.length ?? 0).reduce(
      (sum, count) => sum + count,
    );
  let width = MAX_SPAN_YEARS;
  while (width > 1 && articlesIn(width) > MAX_SPAN_ARTICLES) width /= 2;
  const from = fromOf(width);
  const name = width === 1 ? String(from) : `${from}-${from + width - 1}`;
  return { name, start: startOfYear(from) };
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
  const byYear = groupBy(archive, ({ minute }) => (minute === undefined ? undefined : yearAt(minute)));
  const spans = new Map<string, YearSpan & { readonly documents: DatedDocument[] }>();
  for (const [year, documents] of byYear) {
    const span = year === undefined ? UNDATED_SPAN : spanOf(year, byYear);
    const others = spans.get(span.name)?.documents ?? [];
    spans.set(span.name, { ...span, documents: [...others, ...documents] });
  }
  return new Map(
    [...spans].map(([key, { name, start, documents }]) => [
      key,
      { name, start, numbers: assignNumbers(start, documents) },
    ]),
  );
}
