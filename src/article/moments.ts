/** The moments of an article, for programs. Pure. */
import type { Article } from './schema.ts';
import { timeOf } from './zoned-time.ts';

/**
 * A date or moment of an article as RFC 3339 in UTC, in whole seconds, so that two are in the order of their letters;
 * undefined for one that no calendar has. A date without a time is the start of that day in `timeZone`.
 */
export function instant(moment: string | undefined, timeZone = 'UTC'): string | undefined {
  const time = timeOf(moment, timeZone);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The latest of several instants. */
export const latest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

type Dated = Pick<Article, 'datePublished' | 'dateModified' | 'corrections'>;

/** When an article was last changed, corrections included, as the article writes it. */
export function lastMoment(
  { datePublished, dateModified, corrections = [] }: Dated,
  timeZone = 'UTC',
): string | undefined {
  const all = [datePublished, dateModified, ...corrections.map(({ date }) => date)];
  const instants = all.map((moment) => instant(moment, timeZone));
  const last = latest(instants);
  return last === undefined ? undefined : all[instants.indexOf(last)];
}

/** When an article was last changed, corrections included, as an instant. */
export const lastChange = (article: Dated, timeZone = 'UTC'): string | undefined =>
  instant(lastMoment(article, timeZone), timeZone);
