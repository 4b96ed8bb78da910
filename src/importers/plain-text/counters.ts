/** Counters above or below a headline: labelled ones, and plain numbers whose meaning is guessed. */
import { COUNTERS, type CounterName, type ImportNote } from '../importer.ts';
import { parseCount, toWesternDigits } from './numbers.ts';

export interface FoundCount {
  readonly value: number;
  readonly text: string;
  readonly line: number;
  /** The whole line, if it contains other details. */
  readonly within?: string;
  readonly of?: CounterName;
}

const COUNTER_NAMES: readonly (readonly [CounterName, RegExp])[] = [
  [
    'comments',
    /^(?:comments?|replies|تعليق(?:ات)?|תגובות|commentaires?|kommentare?|comentarios?|комментари\p{L}+)$/iu,
  ],
  ['shares', /^(?:shares?|مشارك(?:ة|ات)|שיתופים|partages?|mal geteilt|compartidos?)$/iu],
  ['views', /^(?:views?|reads?|مشاهد(?:ة|ات)|צפיות|vues?|aufrufe?|просмотр\p{L}*)$/iu],
];
const LABELLED_COUNT =
  /^(?<number>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?|no)\s(?<name>\p{L}[\p{L} ]*)$|^(?<first>\p{L}[\p{L} ]*?)(?:\s?[:：]\s?|\s?\(|\s)(?<last>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?)\)?$/iu;

/** Parses `443`, `443 shares`, `Comments: 12` or `No comments`; undefined for anything else. */
export function parseCounter(words: string, line: number): FoundCount | undefined {
  if (words.length > 40) return undefined;
  const bare = parseCount(words);
  if (bare !== undefined) return couldBeCount(words) ? { value: bare, text: words, line } : undefined;
  const parts = LABELLED_COUNT.exec(words)?.groups ?? {};
  const of = COUNTER_NAMES.find(([, name]) => name.test(parts['name'] ?? parts['first'] ?? ''))?.[0];
  const number = parts['number'] ?? parts['last'] ?? '';
  const value = /^no$/i.test(number) ? 0 : parseCount(number);
  return of === undefined || value === undefined || isDateDigits(number)
    ? undefined
    : { value, text: words, line, of };
}

/** Not a telephone number or identifier (leading zero, many digits), minutes (`5m`) or a date (`20161222`). */
function couldBeCount(words: string): boolean {
  const digits = toWesternDigits(words).trim();
  if (/^0\d|\d{7}|m$/.test(digits) || (parseCount(words) ?? 0) >= MAX_PLAUSIBLE_COUNT) return false;
  return !isDateDigits(digits);
}

/** Larger than any real count, and less than a nine-digit telephone number in groups of three. */
const MAX_PLAUSIBLE_COUNT = 1e8;

const isMonthAndDay = (month = '', day = ''): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

function isDateDigits(words: string): boolean {
  const digits = toWesternDigits(words);
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(digits)) return true;
  const [, first, second, third] =
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? /^(\d\d)(\d\d)((?:19|20)?\d\d)$/.exec(digits) ?? [];
  if (first === undefined) return false;
  return isMonthAndDay(second, third) || isMonthAndDay(second, first) || isMonthAndDay(first, second);
}

export interface AssignedCounts {
  readonly counts: { readonly [C in CounterName]?: number };
  readonly unassigned: readonly FoundCount[];
  readonly notes: readonly ImportNote[];
}

/** By label, then by the caller's setting; otherwise the smaller is comments and the larger shares. */
export function assignCounters(
  found: readonly FoundCount[],
  settled?: readonly CounterName[],
): AssignedCounts {
  const labelled = found.filter((count) => count.of !== undefined);
  const bare = found.filter((count) => count.of === undefined);
  const open = COUNTERS.filter((name) => !labelled.some((count) => count.of === name));
  const meanings = settled ? bare.map((_, at) => settled[at]) : guessCounters(bare, open);
  const counts: { [C in CounterName]?: number } = {};
  for (const count of labelled) if (count.of) counts[count.of] = count.value;
  bare.forEach((count, at) => {
    const name = meanings[at];
    if (name) counts[name] = count.value;
  });
  const notes = [
    ...labelled.map((count): ImportNote => counterNote('kept', count, count.of)),
    ...bare.map((count, at) => counterNote(settled ? 'kept' : 'guessed', count, meanings[at])),
  ];
  return { counts, unassigned: bare.filter((_, at) => meanings[at] === undefined), notes };
}

/** By size: few people comment, more share, most only view. A year is no count. */
function guessCounters(
  bare: readonly FoundCount[],
  open: readonly CounterName[],
): (CounterName | undefined)[] {
  const counted = bare.filter(({ text }) => !/^(?:19|20)\d\d$/.test(toWesternDigits(text)));
  if (counted.length === 1 && open.includes('shares'))
    return bare.map((count) => (counted.includes(count) ? 'shares' : undefined));
  const bySize = counted.slice(0, open.length).sort((a, b) => a.value - b.value);
  return bare.map((count) => (bySize.includes(count) ? open[bySize.indexOf(count)] : undefined));
}

function counterNote(kind: ImportNote['kind'], count: FoundCount, name: CounterName | undefined): ImportNote {
  const { line, within } = count;
  const words = within === undefined || within === count.text ? count.text : `${count.text}” in “${within}`;
  if (name === undefined)
    return { kind: 'kept', line, message: `“${words}” is not a known counter; it stays a paragraph` };
  const doubt = kind === 'guessed' ? ' (a guess; --counters sets it)' : '';
  return { kind, line, message: `“${words}” is the number of ${name}${doubt}` };
}
