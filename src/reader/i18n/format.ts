/** Numbers, dates and messages in a reader's language, through Intl. Falls back instead of throwing. */
import { hasRtl, isolated } from '../../article/bidi.ts';
import type { Plural } from './messages.ts';

type Formatter<T, O> = new (language: string, options?: O) => T;

const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once; that of English where the browser does not take the language. */
function formatter<T, O>(Formatter: Formatter<T, O>, language: string, options?: O): T {
  const key = [Formatter.name, language, JSON.stringify(options)].join();
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  let fresh: T;
  try {
    fresh = new Formatter(language, options);
  } catch {
    fresh = new Formatter('en', options);
  }
  made.set(key, fresh);
  return fresh;
}

/** A number with the language's digits and grouping. */
export const formatNumber = (value: number, language: string): string =>
  formatter(Intl.NumberFormat, language).format(value);

/** A share from 0 to 1 as a whole percentage, written as the language does. */
export const formatPercent = (share: number, language: string): string =>
  formatter(Intl.NumberFormat, language, { style: 'percent' }).format(share);

/** The comma of a language's script, and the space behind it. */
export const comma = (language: string): string =>
  /^(ar|fa|ur)/.test(language) ? '، ' : /^(ja|zh)/.test(language) ? '，' : ', ';

/** Whether a value joins a right-to-left message as it is: digits alone do. */
const needsIsolation = (value: string): boolean => /[^\p{Nd}]/u.test(value);

/** A message with its `{names}` filled in; in a right-to-left one each value keeps the direction of its own letters. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  const isRtl = hasRtl(message);
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return isRtl && needsIsolation(value) ? isolated(value) : value;
  });
}

/** The form of a message that goes with a count, with the count filled in. */
export const formatCount = (forms: Plural, count: number, language: string): string =>
  fill(forms[formatter(Intl.PluralRules, language).select(count)] ?? forms.other, {
    count: formatNumber(count, language),
  });

interface ListPart {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

/** A list as parts, so that its elements can be links. One name needs no list: the first use of one costs a phone 80 ms. */
export const listParts = (names: readonly string[], language: string): readonly ListPart[] =>
  names.length === 1
    ? names.map((value) => ({ type: 'element', value }))
    : formatter(Intl.ListFormat, language).formatToParts(names);

/**
 * A date in words. A year, a month and a day are shown as exactly that; a moment is shown in the site's time zone, with the
 * time of day when asked for. What is no date is given back as it is.
 */
export function formatDate(iso: string, language: string, timeZone: string, withTime = false): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time) || !/^\d{4}/.test(iso)) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: iso.length > 10 ? timeZone : 'UTC',
    year: 'numeric',
    ...(iso.length > 4 && { month: 'long' }),
    ...(iso.length > 7 && { day: 'numeric' }),
    ...(withTime && iso.length > 10 && { hour: 'numeric', minute: '2-digit' }),
  };
  return formatter(Intl.DateTimeFormat, language, options).format(time);
}
