/** The lines that stand around a headline: counters, byline, dates, the headline again. Pure. */
import { wordsAlone } from '../same-words.ts';
import { isFullName, readByline, readSigned, withRole, type Byline } from './byline.ts';
import { readCounter, type Count } from './counters.ts';
import { isTwoDates, readDate, type DateLine } from './dates.ts';
import { skipBlank, type Line } from './lines.ts';
import { monthNumber } from './months.ts';

/** One such detail of the article. */
export type Detail =
  | { readonly type: 'repeat' }
  | ({ readonly type: 'count' } & Count)
  | ({ readonly type: 'byline'; readonly bare?: boolean } & Byline)
  | ({ readonly type: 'date' } & DateLine)
  | { readonly type: 'unclear date' }
  /** Digits that run on from a date, of which nobody knows where one number ends and the next begins. */
  | { readonly type: 'unclear number'; readonly words: string }
  | { readonly type: 'reading time' };

/** A detail and the line it stands in. */
export interface Standing {
  readonly detail: Detail;
  readonly line: Line;
}

export interface Run {
  readonly standing: readonly Standing[];
  /** Index of the first line behind it, blank lines aside. */
  readonly end: number;
}

/** Reads details from line to line, blank ones aside, until one says something else or something a second time. */
export function readRun(
  lines: readonly Line[],
  start: number,
  headline: string,
  before: readonly Standing[],
): Run {
  const standing: Standing[] = [];
  let at = skipBlank(lines, start);
  for (let line = lines[at]; line; line = lines[at]) {
    const signed = at > 0 ? roleUnder(standing.at(-1), line, lines[at - 1]) : undefined;
    if (signed) {
      standing[standing.length - 1] = signed;
      at = skipBlank(lines, at + 1);
      continue;
    }
    const details = readDetails(line.text, line.number, headline);
    if (!details || details.some((detail) => isSecond(detail, [...before, ...standing]))) break;
    const next = skipBlank(lines, at + 1);
    if (details.every(isBareCount) && namesMonth(lines[next]?.text)) break;
    for (const detail of details) standing.push({ detail, line });
    at = next;
  }
  return { standing, end: at };
}

/** Whether a line opens with a month: the number above it is its day. */
const namesMonth = (text = ''): boolean => monthNumber(text.split(/[\s,]/)[0] ?? '') !== undefined;

/** The byline again, with the office that stands on the line right under it. */
function roleUnder(last: Standing | undefined, line: Line, above: Line | undefined): Standing | undefined {
  if (last?.detail.type !== 'byline' || last.line.number !== above?.number) return undefined;
  const authors = withRole(last.detail.authors, line.text);
  return (
    authors && {
      detail: { ...last.detail, authors },
      line: { ...last.line, text: `${last.line.text}, ${line.text}` },
    }
  );
}

/** A page's title and its headline may both be repeated; more often, the words are the text's. */
const MOST_REPEATS = 2;

const isSecond = (detail: Detail, before: readonly Standing[]): boolean =>
  (detail.type === 'repeat' && before.filter((one) => one.detail.type === 'repeat').length >= MOST_REPEATS) ||
  before.some(
    ({ detail: first }) =>
      (detail.type === 'byline' && first.type === 'byline') ||
      (detail.type === 'date' && first.type === 'date' && detail.modified === first.modified) ||
      (detail.type === 'count' &&
        first.type === 'count' &&
        detail.of !== undefined &&
        detail.of === first.of),
  );

/** What divides the details of a line. Only marks make a number without a label a counter: between dashes it may be a range. */
const MARKS = /\s?[|·•]\s?/;
const DASHES = /\s[–—-]\s/;
/** Where words and numbers meet, also without a space: `0 comments 443 shares`, `Jane Doe22 Dec 2016`, `Comments (0)Shares (443)`. */
const BORDERS =
  /(?<=\p{L})\s?(?=\p{Nd})|(?<=\p{Nd}\)?)\s?(?=\p{L})|(?<=\p{L}\s(?:19|20)\p{Nd}{2})\s?(?=\p{Nd})/gu;
const LONGEST = 300;

/** What a line says, when it says nothing else; several details when marks, dashes, or words beside numbers divide it. */
export function readDetails(text: string, line: number, headline: string): Detail[] | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = readDetail(text, line, headline);
  if (whole) return [whole];
  return divided(text, MARKS, line, headline) ?? divided(text, DASHES, line, headline) ?? joined(text, line);
}

/** The details between marks, each of which may be several again. */
function divided(text: string, mark: RegExp, line: number, headline: string): Detail[] | undefined {
  const parts = text.split(mark).filter(Boolean);
  if (parts.length < 2) return undefined;
  const details: Detail[] = [];
  for (const part of parts) {
    const words = part.trim();
    const read = readDetail(words, line, headline);
    const found = read ? [read] : (joined(words, line) ?? bareName(words));
    if (found.length === 0 || (mark === DASHES && found.some(isBareCount))) return undefined;
    details.push(...found);
  }
  const sure = details.some(({ type }) => type === 'date') || !details.some(isBareName);
  return sure ? details : undefined;
}

/** Details that follow each other without a mark. */
function joined(text: string, line: number): Detail[] | undefined {
  for (const { index } of text.matchAll(BORDERS)) {
    const first = readDetail(text.slice(0, index), line, '');
    if (!first || isBareCount(first)) continue;
    const rest = text.slice(index).trim();
    const behind = readDetail(rest, line, '');
    if (behind && !isBareCount(behind)) return [first, behind];
    if (first.type === 'date' && /^\p{Nd}+$/u.test(rest))
      return [first, { type: 'unclear number', words: rest }];
    const others = joined(rest, line);
    if (others) return [first, ...others];
  }
  return undefined;
}

const isBareCount = (detail: Detail): boolean => detail.type === 'count' && detail.of === undefined;

/** A name beside a date is whose text it is. */
const bareName = (words: string): Detail[] =>
  isFullName(words) ? [{ type: 'byline', authors: [{ name: words }], bare: true }] : [];
const isBareName = (detail: Detail): boolean => detail.type === 'byline' && detail.bare === true;

function readDetail(text: string, line: number, headline: string): Detail | undefined {
  if (headline !== '' && wordsAlone(text) === wordsAlone(headline)) return { type: 'repeat' };
  const count = readCounter(text, line);
  if (count) return { type: 'count', ...count };
  const date = readDate(text);
  if (date) return { type: 'date', ...date };
  if (text.length < 30 && isTwoDates(text)) return { type: 'unclear date' };
  if (/^\p{Nd}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu.test(text)) return { type: 'reading time' };
  const byline = readByline(text) ?? readSigned(text);
  return byline && { type: 'byline', ...byline };
}
