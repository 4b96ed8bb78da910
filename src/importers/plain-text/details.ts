import { normalizeHeadline } from '../normalize-headline.ts';
import { isFullName, parseByline, parseNameAndRole, withRoleOfLast, type ParsedByline } from './byline.ts';
import { parseCounter, type FoundCount } from './counters.ts';
import { isAmbiguousDate, parseDate, type ParsedDate } from './dates.ts';
import { skipBlank, type SourceLine } from './lines.ts';
import { monthNumber } from './months.ts';

export type Detail =
  | { readonly type: 'repeat' }
  | ({ readonly type: 'count' } & FoundCount)
  | ({ readonly type: 'byline'; readonly bare?: boolean } & ParsedByline)
  | ({ readonly type: 'date' } & ParsedDate)
  | { readonly type: 'unclear date' }
  /** Digits after a date whose boundaries are unclear. */
  | { readonly type: 'unclear number'; readonly words: string }
  | { readonly type: 'reading time' };

export interface LocatedDetail {
  readonly detail: Detail;
  readonly line: SourceLine;
}

export interface DetailRun {
  readonly standing: readonly LocatedDetail[];
  readonly end: number;
}

/** Reads details line by line, skipping blank lines, until a line is something else or repeats a detail. */
export function readDetailRun(
  lines: readonly SourceLine[],
  start: number,
  headline: string,
  before: readonly LocatedDetail[],
): DetailRun {
  const found: LocatedDetail[] = [];
  let at = skipBlank(lines, start);
  for (let line = lines[at]; line; line = lines[at]) {
    const signed = at > 0 ? roleUnder(found.at(-1), line, lines[at - 1]) : undefined;
    if (signed) {
      found[found.length - 1] = signed;
      at = skipBlank(lines, at + 1);
      continue;
    }
    const details = readDetails(line.text, line.number, headline);
    if (!details || details.some((detail) => isDuplicate(detail, [...before, ...found]))) break;
    const next = skipBlank(lines, at + 1);
    if (details.every(isBareCount) && startsWithMonth(lines[next]?.text)) break;
    for (const detail of details) found.push({ detail, line });
    at = next;
  }
  return { standing: found, end: at };
}

const startsWithMonth = (text = ''): boolean => monthNumber(text.split(/[\s,]/)[0] ?? '') !== undefined;

function roleUnder(
  last: LocatedDetail | undefined,
  line: SourceLine,
  above: SourceLine | undefined,
): LocatedDetail | undefined {
  if (last?.detail.type !== 'byline' || last.line.number !== above?.number) return undefined;
  const authors = withRoleOfLast(last.detail.authors, line.text);
  return (
    authors && {
      detail: { ...last.detail, authors },
      line: { ...last.line, text: `${last.line.text}, ${line.text}` },
    }
  );
}

/** The page title and the headline may both be repeated; further repeats are part of the text. */
const MAX_REPEATS = 2;

const isDuplicate = (detail: Detail, before: readonly LocatedDetail[]): boolean =>
  (detail.type === 'repeat' && before.filter((one) => one.detail.type === 'repeat').length >= MAX_REPEATS) ||
  before.some(
    ({ detail: first }) =>
      (detail.type === 'byline' && first.type === 'byline') ||
      (detail.type === 'date' && first.type === 'date' && detail.modified === first.modified) ||
      (detail.type === 'count' &&
        first.type === 'count' &&
        detail.of !== undefined &&
        detail.of === first.of),
  );

/** Separators within a line. Between dashes an unlabelled number may be a range, so only these make it a counter. */
const SEPARATORS = /\s?[|·•]\s?/;
const DASHES = /\s[–—-]\s/;
/** Also without a space: `0 comments 443 shares`, `Jane Doe22 Dec 2016`, `Comments (0)Shares (443)`. */
const WORD_NUMBER_BOUNDARY =
  /(?<=\p{L})\s?(?=\p{Nd})|(?<=\p{Nd}\)?)\s?(?=\p{L})|(?<=\p{L}\s(?:19|20)\p{Nd}{2})\s?(?=\p{Nd})/gu;
const MAX_DETAIL_LINE_LENGTH = 300;

/** Undefined unless the whole line consists of details. */
export function readDetails(text: string, line: number, headline: string): Detail[] | undefined {
  if (text.length > MAX_DETAIL_LINE_LENGTH) return undefined;
  const whole = readDetail(text, line, headline);
  if (whole) return [whole];
  return (
    splitDetails(text, SEPARATORS, line, headline) ??
    splitDetails(text, DASHES, line, headline) ??
    splitUnmarkedDetails(text, line)
  );
}

function splitDetails(text: string, mark: RegExp, line: number, headline: string): Detail[] | undefined {
  const parts = text.split(mark).filter(Boolean);
  if (parts.length < 2) return undefined;
  const details: Detail[] = [];
  for (const part of parts) {
    const words = part.trim();
    const read = readDetail(words, line, headline);
    const found = read ? [read] : (splitUnmarkedDetails(words, line) ?? nameAsByline(words));
    if (found.length === 0 || (mark === DASHES && found.some(isBareCount))) return undefined;
    details.push(...found);
  }
  const sure = details.some(({ type }) => type === 'date') || !details.some(isBareName);
  return sure ? details : undefined;
}

function splitUnmarkedDetails(text: string, line: number): Detail[] | undefined {
  for (const { index } of text.matchAll(WORD_NUMBER_BOUNDARY)) {
    const first = readDetail(text.slice(0, index), line, '');
    if (!first || isBareCount(first)) continue;
    const rest = text.slice(index).trim();
    const behind = readDetail(rest, line, '');
    if (behind && !isBareCount(behind)) return [first, behind];
    if (first.type === 'date' && /^\p{Nd}+$/u.test(rest))
      return [first, { type: 'unclear number', words: rest }];
    const others = splitUnmarkedDetails(rest, line);
    if (others) return [first, ...others];
  }
  return undefined;
}

const isBareCount = (detail: Detail): boolean => detail.type === 'count' && detail.of === undefined;

/** A name next to a date is the author's. */
const nameAsByline = (words: string): Detail[] =>
  isFullName(words) ? [{ type: 'byline', authors: [{ name: words }], bare: true }] : [];
const isBareName = (detail: Detail): boolean => detail.type === 'byline' && detail.bare === true;

function readDetail(text: string, line: number, headline: string): Detail | undefined {
  if (headline !== '' && normalizeHeadline(text) === normalizeHeadline(headline)) return { type: 'repeat' };
  const count = parseCounter(text, line);
  if (count) return { type: 'count', ...count };
  const date = parseDate(text);
  if (date) return { type: 'date', ...date };
  if (text.length < 30 && isAmbiguousDate(text)) return { type: 'unclear date' };
  if (/^\p{Nd}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu.test(text)) return { type: 'reading time' };
  const byline = parseByline(text) ?? parseNameAndRole(text);
  return byline && { type: 'byline', ...byline };
}
