/** Counter lines at the head of an article: labelled ones, and bare numbers whose meaning is a guess. Pure. */
import { COUNTERS, type Counter, type Note } from '../importer.ts';
import { readCount, westernDigits } from './numbers.ts';

/** One number of a counter line. */
export interface Count {
  readonly value: number;
  /** As it was written. */
  readonly words: string;
  readonly line: number;
  /** All of its line, when other details stand in it. */
  readonly within?: string;
  /** What it counts, when the line says so. */
  readonly of?: Counter;
}

const NAMES: readonly (readonly [Counter, RegExp])[] = [
  [
    'comments',
    /^(?:comments?|replies|تعليق(?:ات)?|תגובות|commentaires?|kommentare?|comentarios?|комментари\p{L}+)$/iu,
  ],
  ['shares', /^(?:shares?|مشارك(?:ة|ات)|שיתופים|partages?|mal geteilt|compartidos?)$/iu],
  ['views', /^(?:views?|reads?|مشاهد(?:ة|ات)|צפיות|vues?|aufrufe?|просмотр\p{L}*)$/iu],
];
const LABELLED =
  /^(?<number>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?|no)\s(?<name>\p{L}[\p{L} ]*)$|^(?<first>\p{L}[\p{L} ]*?)(?:\s?[:：]\s?|\s?\(|\s)(?<last>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?)\)?$/iu;

/** Reads `443`, `443 shares`, `Comments: 12` or `No comments`; nothing for any other words. */
export function readCounter(words: string, line: number): Count | undefined {
  if (words.length > 40) return undefined;
  const bare = readCount(words);
  if (bare !== undefined) return couldBeCount(words) ? { value: bare, words, line } : undefined;
  const parts = LABELLED.exec(words)?.groups ?? {};
  const of = NAMES.find(([, name]) => name.test(parts['name'] ?? parts['first'] ?? ''))?.[0];
  const number = parts['number'] ?? parts['last'] ?? '';
  const value = /^no$/i.test(number) ? 0 : readCount(number);
  return of === undefined || value === undefined || isDay(number) ? undefined : { value, words, line, of };
}

/**
 * Whether a number without a label looks like a count: not like a telephone number or the key of something (a zero in front,
 * many digits in a row), not like five minutes (`5m`), nor like a day (`20161222`, `221216`).
 */
function couldBeCount(words: string): boolean {
  const digits = westernDigits(words).trim();
  if (/^0\d|\d{7}|m$/.test(digits) || (readCount(words) ?? 0) >= TOO_MANY) return false;
  return !isDay(digits);
}

/** So many are counted nowhere, but a telephone number written in groups of three digits has nine. */
const TOO_MANY = 1e8;

const isMonthAndDay = (month = '', day = ''): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Six or eight digits that are a day, with the year first or last. */
function isDay(words: string): boolean {
  const digits = westernDigits(words);
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(digits)) return true;
  const [, first, second, third] =
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? /^(\d\d)(\d\d)((?:19|20)?\d\d)$/.exec(digits) ?? [];
  if (first === undefined) return false;
  return isMonthAndDay(second, third) || isMonthAndDay(second, first) || isMonthAndDay(first, second);
}

export interface Assigned {
  readonly counts: { readonly [C in Counter]?: number };
  /** The bare numbers that nothing is known of; they stay words of the article. */
  readonly unassigned: readonly Count[];
  readonly notes: readonly Note[];
}

/** Gives each number its meaning: its label's, else the caller's, else the smaller is comments and the larger shares. */
export function assignCounters(found: readonly Count[], settled?: readonly Counter[]): Assigned {
  const labelled = found.filter((count) => count.of !== undefined);
  const bare = found.filter((count) => count.of === undefined);
  const open = COUNTERS.filter((name) => !labelled.some((count) => count.of === name));
  const meanings = settled ? bare.map((_, at) => settled[at]) : guess(bare, open);
  const counts: { [C in Counter]?: number } = {};
  for (const count of labelled) if (count.of) counts[count.of] = count.value;
  bare.forEach((count, at) => {
    const name = meanings[at];
    if (name) counts[name] = count.value;
  });
  const notes = [
    ...labelled.map((count): Note => note('kept', count, count.of)),
    ...bare.map((count, at) => note(settled ? 'kept' : 'guessed', count, meanings[at])),
  ];
  return { counts, unassigned: bare.filter((_, at) => meanings[at] === undefined), notes };
}

/** By size: few people comment, more share, most only look. A year is no count. */
function guess(bare: readonly Count[], open: readonly Counter[]): (Counter | undefined)[] {
  const counted = bare.filter(({ words }) => !/^(?:19|20)\d\d$/.test(westernDigits(words)));
  if (counted.length === 1 && open.includes('shares'))
    return bare.map((count) => (counted.includes(count) ? 'shares' : undefined));
  const bySize = counted.slice(0, open.length).sort((a, b) => a.value - b.value);
  return bare.map((count) => (bySize.includes(count) ? open[bySize.indexOf(count)] : undefined));
}

function note(kind: Note['kind'], count: Count, name: Counter | undefined): Note {
  const { line, within } = count;
  const words =
    within === undefined || within === count.words ? count.words : `${count.words}” in “${within}`;
  if (name === undefined)
    return { kind: 'kept', line, message: `“${words}” is not a known counter; it stays a paragraph` };
  const doubt = kind === 'guessed' ? ' (a guess; --counters sets it)' : '';
  return { kind, line, message: `“${words}” is the number of ${name}${doubt}` };
}
