/** Dates as they stand at the head of an article. Pure. */
import { monthNumber } from './months.ts';
import { westernDigits } from './numbers.ts';

/** A date, and what of its words it does not say. */
export interface DateLine {
  /** ISO 8601: a day, or a moment with its time zone. */
  readonly moment: string;
  readonly modified: boolean;
  /** The time of day, where no zone makes it a moment. */
  readonly dropped?: string;
}

const LEAD =
  /^(?:(?<updated>(?:last )?(?:updated|modified)|تحديث|обновлено|mis à jour(?: le)?|aktualisiert(?: am)?)|(?:first )?published(?: time)?|posted|date(?: published)?|نشر(?: في)?|publié(?: le)?|veröffentlicht(?: am)?|опубликовано)(?: on| at)?\s?[:：]?\s/iu;
const WEEKDAY =
  /^(?:(?:le|el|am|den)\s(?=\p{Nd})|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)/iu;
const TIME =
  /[,،]?\s(?:at |à |– |- )?(?<hour>\d{1,2})(?:[:.]|\s?h\s?)(?<minute>\d\d)(?::\d\d)?\s?(?<half>[ap]\.?m\.?)?\s?(?<zone>[A-Z]{2,5}|Z|[+-]\d\d:?\d\d)?$/i;

/** Reads a line that is a date and nothing else; nothing when it could be two dates, or is none. */
export function readDate(words: string): DateLine | undefined {
  if (words.length > 80) return undefined;
  const line = westernDigits(words);
  if (ISO.test(line)) return isoMoment(line, false);
  const lead = LEAD.exec(line);
  const rest = line
    .slice(lead?.[0].length ?? 0)
    .replace(WEEKDAY, '')
    .trim();
  const modified = lead?.groups?.['updated'] !== undefined;
  if (ISO.test(rest)) return isoMoment(rest, modified);
  const time = TIME.exec(rest);
  const day = readDay(time ? rest.slice(0, time.index) : rest);
  if (day === undefined) return undefined;
  const clock = time && isoTime(time.groups ?? {});
  if (clock) return { moment: `${day}T${clock}`, modified };
  return { moment: day, modified, ...(time && { dropped: time[0].replace(/^[,،]/, '').trim() }) };
}

const ISO =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;

function isoMoment(words: string, modified: boolean): DateLine | undefined {
  const { day = '', clock, zone } = ISO.exec(words)?.groups ?? {};
  const [year = '', month = '', date = ''] = day.split('-');
  const valid = isoDay(year, Number(month), date);
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

/** A day without time, as `2023-10-10`. */
export function readDay(words: string): string | undefined {
  const named = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
  if (named) return isoDay(named['year'], monthNumber(named['name'] ?? ''), named['day']);
  const eastern = (EAST_ASIAN.exec(words) ?? YEAR_FIRST.exec(words))?.groups;
  if (eastern) return isoDay(eastern['year'], Number(eastern['month']), eastern['day']);
  const { a, b, year, sign } = NUMERIC.exec(words)?.groups ?? {};
  const dayFirst = isoDay(year, Number(b), a);
  const monthFirst = isoDay(year, Number(a), b);
  // Who writes stops between the numbers writes the day first.
  if (dayFirst === undefined || monthFirst === undefined || sign === '.') return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : undefined;
}

/** Whether words are a date that may be read with the day or with the month first, and means two days. */
export const isTwoDates = (words: string): boolean =>
  NUMERIC.test(westernDigits(words)) && readDay(westernDigits(words)) === undefined;

/** The ISO day, when the calendar has it. */
function isoDay(
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

/** Only a time whose zone is sure makes a moment: EST, IST and the like name several. */
function isoTime(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { hour = '', minute = '', half, zone } = parts;
  const late = /^p/i.test(half ?? '') ? 12 : 0;
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + late;
  if (zone === undefined || clock > 23 || Number(minute) > 59) return undefined;
  const offset = /^(?:gmt|utc|z)$/i.test(zone) ? 'Z' : /^[+-]/.test(zone) ? zone : undefined;
  return offset && `${String(clock).padStart(2, '0')}:${minute}${offset}`;
}
