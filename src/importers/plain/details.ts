/** The lines that stand around a headline: counters, byline, dates, the headline again. Pure. */
import { wordsAlone } from '../same-words.ts';
import { readByline, type Byline } from './byline.ts';
import { readCounter, type Count } from './counters.ts';
import { isTwoDates, readDate, type DateLine } from './dates.ts';
import { skipBlank, type Line } from './lines.ts';

/** One such detail of the article. */
export type Detail =
  | { readonly type: 'repeat' }
  | ({ readonly type: 'count' } & Count)
  | ({ readonly type: 'byline' } & Byline)
  | ({ readonly type: 'date' } & DateLine)
  | { readonly type: 'unclear date' }
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
    const details = readDetails(line.text, line.number, headline);
    if (!details || details.some((detail) => isSecond(detail, [...before, ...standing]))) break;
    for (const detail of details) standing.push({ detail, line });
    at = skipBlank(lines, at + 1);
  }
  return { standing, end: at };
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

const SEPARATORS = [/\s?[|·•]\s?/, /\s[–—-]\s/];
const LONGEST = 300;

/** What a line says, when it says nothing else; several details when it is divided by `|`, `·` or dashes. */
export function readDetails(text: string, line: number, headline: string): Detail[] | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = readDetail(text, line, headline);
  if (whole) return [whole];
  for (const separator of SEPARATORS) {
    const parts = text.split(separator).filter(Boolean);
    const details = parts.flatMap((part) => readDetail(part.trim(), line, headline) ?? []);
    if (parts.length > 1 && details.length === parts.length) return details;
  }
  return undefined;
}

function readDetail(text: string, line: number, headline: string): Detail | undefined {
  if (headline !== '' && wordsAlone(text) === wordsAlone(headline)) return { type: 'repeat' };
  const count = readCounter(text, line);
  if (count) return { type: 'count', ...count };
  const date = readDate(text);
  if (date) return { type: 'date', ...date };
  if (text.length < 30 && isTwoDates(text)) return { type: 'unclear date' };
  if (/^\p{Nd}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu.test(text)) return { type: 'reading time' };
  const byline = readByline(text);
  return byline && { type: 'byline', ...byline };
}
