/** The moments of articles as other programs want them. Pure. */
import type { Article } from '../article/schema.ts';

/** Where a format asks for a date and the article has none. The day of publishing would change a file that says the same. */
export const NO_DATE = '1970-01-01T00:00:00Z';

/**
 * A date or moment of an article as RFC 3339 in UTC, in whole seconds, so that two are in the order of their letters;
 * undefined for one that no calendar has.
 */
export function instant(moment: string | undefined): string | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** When an article was last changed, corrections included. */
export function lastChange({ datePublished, dateModified, corrections = [] }: Article): string | undefined {
  const all = [datePublished, dateModified, ...corrections.map(({ date }) => date)];
  return latest(all.map(instant));
}

/** The latest of several instants. */
export const latest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

/** An instant as RFC 822 wants it: `Tue, 10 Oct 2023 12:00:00 GMT`. */
export const rfc822 = (moment: string): string => new Date(moment).toUTCString();
