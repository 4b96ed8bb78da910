import { monthNumber } from './months.ts';
import { toWesternDigits } from './numbers.ts';

export interface ParsedDate {
  /** ISO 8601 date, or date and time with time zone. */
  readonly moment: string;
  readonly modified: boolean;
  /** A time of day without a time zone, which is dropped. */
  readonly dropped?: string;
}

const DATE_PREFIX =
  /^(?:(?<updated>(?:last )?(?:updated|modified)|تحديث|обновлено|mis à jour(?: le)?|aktualisiert(?: am)?)|(?:first )?published(?: time)?|posted|date(?: published)?|نشر(?: في)?|publié(?: le)?|veröffentlicht(?: am)?|опубликовано)(?: on| at)?\s?[:：]?\s/iu;
const WEEKDAY =
  /^(?:(?:le|el|am|den)\s(?=\p{Nd})|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)/iu;
const TIME_OF_DAY =
  /[,،]?\s(?:at |à |– |- )?(?<hour>\d{1,2})(?:[:.]|\s?h\s?)(?<minute>\d\d)(?::\d\d)?\s?(?<half>[ap]\.?m\.?)?\s?(?<zone>[A-Z]{2,5}|Z|[+-]\d\d:?\d\d)?$/i;

/** Undefined unless the whole line is one unambiguous date. */
export function parseDate(words: string): ParsedDate | undefined {
  if (words.length > 80) return undefined;
  const line = toWesternDigits(words);
  if (ISO_DATE_TIME.test(line)) return parseIsoDate(line, false);
  const lead = DATE_PREFIX.exec(line);
  const rest = line
    .slice(lead?.[0].length ?? 0)
    .replace(WEEKDAY, '')
    .trim();
  const modified = lead?.groups?.['updated'] !== undefined;
  if (ISO_DATE_TIME.test(rest)) return parseIsoDate(rest, modified);
  const time = TIME_OF_DAY.exec(rest);
  const day = parseDay(time ? rest.slice(0, time.index) : rest);
  if (day === undefined) return undefined;
  const clock = time && toIsoTime(time.groups ?? {});
  if (clock) return { moment: `${day}T${clock}`, modified };
  return { moment: day, modified, ...(time && { dropped: time[0].replace(/^[,،]/, '').trim() }) };
}

const ISO_DATE_TIME =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;

function parseIsoDate(words: string, modified: boolean): ParsedDate | undefined {
  const { day = '', clock, zone } = ISO_DATE_TIME.exec(words)?.groups ?? {};
  const [year = '', month = '', date = ''] = day.split('-');
  const valid = toIsoDay(year, Number(month), date);
  if (valid === undefined) return undefined;
  if (clock === undefined) return { moment: valid, modified };
  if (Number(clock.slice(0, 2)) > 23) return undefined;
  return zone
    ? { moment: `${valid}T${clock}${zone}`, modified }
    : { moment: valid, modified, dropped: clock };
}

const DAY_FIRST =
  /^(?<day>\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s(?:de |of |ב)?(?<name>[^\d\s,،]+?(?: [^\d\s,،]+?)??),?\s?[,،]?\s?(?:de )?(?<year>\d{4})(?:\s?(?:г\.?|года))?$/iu;
const MONTH_FIRST = /^(?<name>[^\d\s,]+)\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})$/iu;
const EAST_ASIAN = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;
const YEAR_FIRST = /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/;
const NUMERIC = /^(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})[/.-](?<year>\d{4})$/;

export function parseDay(words: string): string | undefined {
  const named = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
  if (named) return toIsoDay(named['year'], monthNumber(named['name'] ?? ''), named['day']);
  const eastern = (EAST_ASIAN.exec(words) ?? YEAR_FIRST.exec(words))?.groups;
  if (eastern) return toIsoDay(eastern['year'], Number(eastern['month']), eastern['day']);
  const { a, b, year, sign } = NUMERIC.exec(words)?.groups ?? {};
  const dayFirst = toIsoDay(year, Number(b), a);
  const monthFirst = toIsoDay(year, Number(a), b);
  // Dates with full stops write the day first.
  if (dayFirst === undefined || monthFirst === undefined || sign === '.') return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : undefined;
}

export const isAmbiguousDate = (words: string): boolean =>
  NUMERIC.test(toWesternDigits(words)) && parseDay(toWesternDigits(words)) === undefined;

function toIsoDay(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || day === undefined || month === undefined || !(month >= 1)) return undefined;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** Only with an unambiguous time zone: EST, IST and others have several meanings. */
function toIsoTime(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { hour = '', minute = '', half, zone } = parts;
  const late = /^p/i.test(half ?? '') ? 12 : 0;
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + late;
  if (zone === undefined || clock > 23 || Number(minute) > 59) return undefined;
  const offset = /^(?:gmt|utc|z)$/i.test(zone) ? 'Z' : /^[+-]/.test(zone) ? zone : undefined;
  return offset && `${String(clock).padStart(2, '0')}:${minute}${offset}`;
}
