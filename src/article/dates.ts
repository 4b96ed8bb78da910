import type { Article } from './schema.ts';
import { toEpochMs } from './zoned-time.ts';

/**
 * Converts an article's date to RFC 3339 in UTC with whole seconds, so that string order is time order;
 * undefined for an impossible date. A date without a time is the start of that day in `timeZone`.
 */
export function toUtcTimestamp(moment: string | undefined, timeZone = 'UTC'): string | undefined {
  const time = toEpochMs(moment, timeZone);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

export const latestTimestamp = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

type ArticleWithDates = Pick<Article, 'datePublished' | 'dateModified' | 'corrections'>;

/** Date of the last change, corrections included, as the article writes it. */
export function lastModifiedDate(
  { datePublished, dateModified, corrections = [] }: ArticleWithDates,
  timeZone = 'UTC',
): string | undefined {
  const all = [datePublished, dateModified, ...corrections.map(({ date }) => date)];
  const instants = all.map((moment) => toUtcTimestamp(moment, timeZone));
  const last = latestTimestamp(instants);
  return last === undefined ? undefined : all[instants.indexOf(last)];
}

/** Date of the last change, corrections included, as a UTC timestamp. */
export const lastModifiedUtc = (article: ArticleWithDates, timeZone = 'UTC'): string | undefined =>
  toUtcTimestamp(lastModifiedDate(article, timeZone), timeZone);
