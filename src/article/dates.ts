import type { Article } from './schema.ts';
import { isDay, toEpochMs, wallTime } from './zoned-time.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * To RFC 3339 with the offset of `timeZone`; undefined for an impossible date. Without a time, the start of that day.
 */
export function toTimestamp(moment: string | undefined, timeZone = 'UTC'): string | undefined {
  const time = toEpochMs(moment, timeZone);
  if (moment === undefined || Number.isNaN(time)) return undefined;
  // RFC 3339 has no seconds in offsets, as local mean time had: rounded up, the start of a day stays in it.
  let offset = Math.ceil((wallTime(time, timeZone) - time) / MINUTE_MS);
  const day = Date.parse(moment);
  // A day that a time zone left out, as Samoa did, has the offset before.
  if (isDay(moment) && time + offset * MINUTE_MS - day >= DAY_MS)
    offset = Math.ceil((day - time) / MINUTE_MS);
  const wall = new Date(time + offset * MINUTE_MS).toISOString().replace(/\.\d+Z$/, '');
  if (offset === 0) return `${wall}Z`;
  const minutes = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

export const dayIn = (moment: string | undefined, timeZone: string): string | undefined =>
  moment === undefined || isDay(moment) ? moment : toTimestamp(moment, timeZone)?.replace(/T.*/, '');

export const latestTimestamp = (timestamps: readonly (string | undefined)[]): string | undefined =>
  timestamps.reduce(
    (a, b) => (a === undefined || (b !== undefined && Date.parse(b) > Date.parse(a)) ? b : a),
    undefined,
  );

type ArticleWithDates = Pick<Article, 'datePublished' | 'dateModified' | 'corrections'>;

/** Date of the last change, corrections included, as the article writes it. */
export function lastModifiedDate(
  { datePublished, dateModified, corrections = [] }: ArticleWithDates,
  timeZone = 'UTC',
): string | undefined {
  const all = [datePublished, dateModified, ...corrections.map(({ date }) => date)];
  const instants = all.map((moment) => toTimestamp(moment, timeZone));
  const last = latestTimestamp(instants);
  return last === undefined ? undefined : all[instants.indexOf(last)];
}

export const lastModified = (article: ArticleWithDates, timeZone = 'UTC'): string | undefined =>
  toTimestamp(lastModifiedDate(article, timeZone), timeZone);
