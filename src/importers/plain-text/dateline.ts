/** The dateline before an article's first words: `GROZNY, Oct 10 (Agency) — `. */
import { parseDay } from './dates.ts';
import { monthNumber } from './months.ts';

export interface ParsedDateline {
  readonly place: string;
  readonly agency?: string;
  /** As written; without a year it is no date. */
  readonly date?: string;
  readonly day?: string;
  readonly length: number;
  readonly words: string;
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’/ -]*\p{Lu})(?<region>, (?!\p{L}{3,9}\.? \d)\p{Lu}[\p{L} .'’-]{1,30}?)?(?:, (?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?))?(?: ?\((?<agency>[^()]{2,30})\))?(?: ?[—–] ?| ?-- ?| - )(?=\S)/u;
/** `Berlin (dpa) – Die`: identified by a known agency. */
const AGENCY_DATELINE =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’/ -]{1,38}?) ?\((?<agency>\p{Lu}{2,5}|dpa|epd|kna|ots|Reuters|Bloomberg)\) ?(?:[—–-]|--) ?(?=["“„«]?\p{Lu})/u;
const CASELESS_DATELINE =
  /^(?<place>\p{Lo}[\p{Lo}\p{M} ]{1,30}?) ?\((?<agency>[^()]{2,30})\) ?[—–-]+ ?(?=\S)/u;
const LOWER_CASE_WORD = /^(?:de|del|la|le|les|sur|of|the|do|da|dos|au|aux|upon|and|y)$/i;

/** Undefined unless the paragraph begins with a dateline. */
export function findDateline(text: string): ParsedDateline | undefined {
  const start = text.slice(0, 140);
  const found = DATELINE.exec(start) ?? AGENCY_DATELINE.exec(start) ?? CASELESS_DATELINE.exec(start);
  const { place = '', region = '', date, agency } = found?.groups ?? {};
  if (!found || place === '' || place.length > 40) return undefined;
  const sure = region !== '' || date !== undefined || agency !== undefined;
  if (!sure && (place.length < 4 || /^\p{Ll}/u.test(text.slice(found[0].length)))) return undefined;
  const day = date === undefined ? undefined : (parseDay(date) ?? false);
  if (day === false && !namesMonth(date ?? '')) return undefined;
  return {
    place: `${place === place.toUpperCase() ? toTitleCase(place) : place}${region}`,
    ...(date && { date }),
    ...(agency && { agency }),
    ...(day && { day }),
    length: found[0].length,
    words: found[0].trim(),
  };
}

const namesMonth = (date: string): boolean =>
  date.split(' ').some((word) => monthNumber(word.replace(',', '')) !== undefined);

/** `NEW YORK` in title case. */
const toTitleCase = (place: string): string =>
  place.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && LOWER_CASE_WORD.test(word)
      ? word.toLowerCase()
      : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
