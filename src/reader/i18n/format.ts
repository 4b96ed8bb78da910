/** Formats numbers, dates and messages through Intl. Falls back to English instead of throwing. */
import { hasRtl, isolated } from '../../article/bidi.ts';
import type { DateStyle } from '../../article/theme.ts';
import type { Plural } from './messages.ts';

type Formatter<T, O> = new (language: string, options?: O) => T;

const made = new Map<string, unknown>();

/** Browsers differ in the digits of Arabic without a country, so they are named. */
const withDigits = (language: string): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

/** A formatter of `Intl`, made once; that of English where the browser does not take the language. */
function formatter<T, O>(Formatter: Formatter<T, O>, language: string, options?: O): T {
  const key = [Formatter.name, language, JSON.stringify(options)].join();
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  let fresh: T;
  try {
    fresh = new Formatter(withDigits(language), options);
  } catch {
    fresh = new Formatter('en', options);
  }
  made.set(key, fresh);
  return fresh;
}

export const formatNumber = (value: number, language: string): string =>
  formatter(Intl.NumberFormat, language).format(value);

/** A share from 0 to 1 as a whole percentage, written as the language does. */
export const formatPercent = (share: number, language: string): string =>
  formatter(Intl.NumberFormat, language, { style: 'percent' }).format(share);

/** The comma of a language's script, with the space after it. */
export const comma = (language: string): string =>
  /^(ar|fa|ur)/.test(language) ? '، ' : /^(ja|zh)/.test(language) ? '，' : ', ';

/** Whether a value joins a right-to-left message as it is: digits alone do. */
const needsIsolation = (value: string): boolean => /[^\p{Nd}]/u.test(value);

/** A message with its `{names}` filled in; each value keeps the direction of its own letters. */
export function fillMessage(message: string, values: Readonly<Record<string, string>>): string {
  const isRtl = hasRtl(message);
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return (isRtl ? needsIsolation(value) : hasRtl(value)) ? isolated(value) : value;
  });
}

export const formatCount = (forms: Plural, count: number, language: string): string =>
  fillMessage(forms[formatter(Intl.PluralRules, language).select(count)] ?? forms.other, {
    count: formatNumber(count, language),
  });

/**
 * In parts, so that elements can be links. One name needs no `Intl.ListFormat`, whose first use takes 80 ms on a
 * phone.
 */
export const listParts = (
  names: readonly string[],
  language: string,
): ReturnType<Intl.ListFormat['formatToParts']> =>
  names.length === 1
    ? names.map((value) => ({ type: 'element', value }))
    : formatter(Intl.ListFormat, language).formatToParts(names);

/** A date with time is shown in the site's time zone. Text that is no date is returned unchanged. */
export function formatDate(
  iso: string,
  language: string,
  timeZone: string,
  withTime = false,
  style: DateStyle = 'long',
): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time) || !/^\d{4}/.test(iso)) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: iso.length > 10 ? timeZone : 'UTC',
    year: 'numeric',
    ...(iso.length > 4 && { month: style }),
    ...(iso.length > 7 && { day: 'numeric' }),
    ...(withTime && iso.length > 10 && { hour: 'numeric', minute: '2-digit' }),
  };
  return formatter(Intl.DateTimeFormat, language, options).format(time);
}
