/** The dateline before an article's first words: `GROZNY, Oct 10 (Agency) — `. Pure. */
import { readDay } from './dates.ts';
import { monthNumber } from './months.ts';

export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  /** As written; without a year it tells no day. */
  readonly date?: string;
  readonly day?: string;
  /** How much of the text it takes up. */
  readonly length: number;
  /** As it was written. */
  readonly words: string;
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’/ -]*\p{Lu})(?<region>, (?!\p{L}{3,9}\.? \d)\p{Lu}[\p{L} .'’-]{1,30}?)?(?:, (?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?))?(?: ?\((?<agency>[^()]{2,30})\))?(?: ?[—–] ?| ?-- ?| - )(?=\S)/u;
/** `Berlin (dpa) – Die`, where an agency's short name makes it sure. */
const NAMED =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’/ -]{1,38}?) ?\((?<agency>\p{Lu}{2,5}|dpa|epd|kna|ots|Reuters|Bloomberg)\) ?(?:[—–-]|--) ?(?=["“„«]?\p{Lu})/u;
const CASELESS = /^(?<place>\p{Lo}[\p{Lo}\p{M} ]{1,30}?) ?\((?<agency>[^()]{2,30})\) ?[—–-]+ ?(?=\S)/u;
const SMALL = /^(?:de|del|la|le|les|sur|of|the|do|da|dos|au|aux|upon|and|y)$/i;

/** Finds the dateline that a first paragraph opens with. */
export function findDateline(text: string): Dateline | undefined {
  const start = text.slice(0, 140);
  const found = DATELINE.exec(start) ?? NAMED.exec(start) ?? CASELESS.exec(start);
  const { place = '', region = '', date, agency } = found?.groups ?? {};
  if (!found || place === '' || place.length > 40) return undefined;
  const sure = region !== '' || date !== undefined || agency !== undefined;
  if (!sure && (place.length < 4 || /^\p{Ll}/u.test(text.slice(found[0].length)))) return undefined;
  const day = date === undefined ? undefined : (readDay(date) ?? false);
  if (day === false && !namesMonth(date ?? '')) return undefined;
  return {
    place: `${place === place.toUpperCase() ? asName(place) : place}${region}`,
    ...(date && { date }),
    ...(agency && { agency }),
    ...(day && { day }),
    length: found[0].length,
    words: found[0].trim(),
  };
}

const namesMonth = (date: string): boolean =>
  date.split(' ').some((word) => monthNumber(word.replace(',', '')) !== undefined);

/** `NEW YORK` as a name is written in running text. */
const asName = (place: string): string =>
  place.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && SMALL.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
