/**
 * Finds left-to-right text in right-to-left text with the signs that belong to it, which would move to its other end:
 * `C++`, `.NET 8`, `-5 %`.
 */

import { isMarkedSpan, toPlainText } from './plain-text.ts';
import type { Span } from './spans.ts';

/** What no piece goes across: right-to-left characters, line ends and explicit directions. */
const BORDER =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\n\r\t]+/gu;

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{M}\p{N}]$/u;

const CLOSERS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '«»', '“”', '„“”', '‹›', '""'].map(([open = '', ...close]) => [open, close.join('')]),
);
const DELIMITER = /[()[\]{}«»“”„‹›"]/g;

/** A full stop that belongs to what precedes it. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|Esq|Dr|Mrs?|Ms|Prof|St|Nos?|Nr|Vol|Art|Fig|ca?|vs|etc|al|pp?|eds?|[A-Za-z](?:\.\p{L})+|(?<=, )[A-Z])\.$/u;

/** Two decimals of four places or more are a position, not a list. */
const COORDINATES = /\d\.\d{4,},\s[+\-−]?\d+\.\d{4,}/;

const SIGNS_BEFORE =
  /^(?:\.{0,2}\/|::|(?:[\p{Sc}\p{Sm}@#§№/\\*_&%°^!?¿¡©®-]|–(?=\d)|\.(?!\.))+)(?=[\p{L}\p{N}([{"'])|^[\p{Sc}\p{Sm}§№]\s(?=[\d+−-])/u;
/** Right after a right-to-left letter the others join: `ב-40`. */
const SIGNS_AFTER_RTL = /^(?:[\p{Sc}\p{Sm}@#§№]|--(?!-))/u;

const SIGNS_AFTER =
  /[^\s][\p{Sc}\p{Sm}#*%‰°™®©′″/\\_&^@]$|\d["']$|\d\s[\p{Sc}%‰°]$|<.*>$|(?<![\p{L}\p{N}])[A-Z]{1,2}[-−]$/u;
/** Right before a right-to-left letter the others join: `NATO/`. */
const SIGNS_BEFORE_RTL = /[\p{Sc}+#*%‰°™®©′″"'>]$/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The position of each bracket's and quotation mark's other half; -1 for one alone. */
function pairDelimiters(text: string, from: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(DELIMITER)) {
    const at = from + index;
    const opener = open.findLastIndex((one) => CLOSERS.get(text[one - from] ?? '')?.includes(sign));
    const first = open[opener];
    if (first !== undefined) {
      pairs.set(first, at).set(at, first);
      open.length = opener;
    } else if (sign !== '"' || !/\d/.test(text[index - 1] ?? '')) {
      // Right after a digit, the sign of inches or seconds.
      pairs.set(at, -1);
      if (CLOSERS.has(sign)) open.push(at);
    }
  }
  return pairs;
}

function joins(piece: string, rest: string): boolean {
  if (LETTER.test(piece)) return LETTER.test(rest) || !/[.!?]$/.test(piece) || ABBREVIATION.test(piece);
  if (/[,;:.!?…]$/.test(piece)) return COORDINATES.test(`${piece} ${rest}`);
  if (/^[-–−]\s/.test(rest)) return /^.\s+[+\d]/.test(rest);
  return !/^(?:[([{"«“„‹]|[—•·|]\s)/.test(rest) || /^\(\d+\)[\s-]?\d/.test(rest);
}

function wordRows(text: string, { start, end }: Range, pairs: ReadonlyMap<number, number>): Range[] {
  const rows: Range[] = [];
  const alone = [...pairs].filter(([, other]) => other === -1).map(([at]) => at);
  let from = start;
  for (const to of [...alone, end]) {
    let row: Range | undefined;
    for (const { 0: word, index } of text.slice(from, to).matchAll(/\S+/g)) {
      const at = from + index;
      const isJoined: boolean =
        row !== undefined && joins(text.slice(row.start, row.end), text.slice(at, to));
      if (row && !isJoined) rows.push(row);
      row = { start: isJoined && row ? row.start : at, end: at + word.length };
    }
    if (row) rows.push(row);
    from = to + 1;
  }
  return rows;
}

/** Whether brackets or quotation marks at the start of a piece go with the rest of it: `(02) 123`, `"Star Wars" (1977)`. */
const keepsPair = (inner: string, rest: string): boolean =>
  LETTER.test(rest) || (/^\d+$/.test(inner) && /^[\s-]?\d/.test(rest));

/** A row without the signs, brackets and punctuation around it that are the sentence's; nothing for a row of these only. */
function trim(text: string, row: Range, pairs: ReadonlyMap<number, number>): Range[] {
  let { start, end } = row;
  const isRtlBefore = start > 0 && ENDS_WITH_WORD.test(text.slice(0, start));
  let isWrapped = false;
  while (start < end && !STARTS_WITH_WORD.test(text.slice(start, end))) {
    const piece = text.slice(start, end);
    const other = pairs.get(start);
    if (other !== undefined && other > start && other < end) {
      const rest = text.slice(other + 1, end);
      if (WORD.test(rest)) {
        if (keepsPair(text.slice(start + 1, other), rest)) break;
        return [
          { start: start + 1, end: other },
          { start: other + 1, end },
        ].flatMap((part) => trim(text, part, pairs));
      }
      start++;
      end = other;
      isWrapped = true;
    } else {
      const isTouching = isRtlBefore && start === row.start;
      if (SIGNS_BEFORE.test(piece) && (!isTouching || SIGNS_AFTER_RTL.test(piece))) break;
      start++;
    }
  }
  while (start < end) {
    const piece = text.slice(start, end);
    if (ENDS_WITH_WORD.test(piece) || ABBREVIATION.test(piece)) break;
    const opener = pairs.get(end - 1) ?? -1;
    if (opener >= start) break;
    if (isWrapped && /^\p{L}(?:.*\s.*[.!?…]|\S*!)$/u.test(piece)) break;
    const rest = text.slice(end);
    const isTouching = STARTS_WITH_WORD.test(rest);
    if (SIGNS_AFTER.test(piece) && (!isTouching || SIGNS_BEFORE_RTL.test(piece))) break;
    // An exclamation mark after a name within a sentence is the name's: `Yahoo!`.
    if (/\p{L}!$/u.test(piece) && /^(?:[.,،]|\s.*[\p{L}\p{N}])/su.test(rest)) break;
    end--;
  }
  return start < end && WORD.test(text.slice(start, end)) ? [{ start, end }] : [];
}

function findPieces(text: string): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (const { 0: border, index } of [...text.matchAll(BORDER), { 0: '', index: text.length }]) {
    const stretch = { start, end: index };
    const words = text.slice(start, index);
    if (WORD.test(words)) {
      const pairs = pairDelimiters(words, start);
      pieces.push(...wordRows(text, stretch, pairs).flatMap((row) => trim(text, row, pairs)));
    }
    start = index + border.length;
  }
  return pieces;
}

/** Words that keep their order without being isolated, unless the next words are isolated by punctuation only. */
const IS_WORDS = /^\p{L}[\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)*$/u;
const IS_NUMBER = /^\d+(?:[.,:/]\d+)*$/;

/** A right-to-left text in turns: what goes with it, and what is to be isolated, which stands at the odd places. */
export function ltrPieces(text: string): string[] {
  const pieces = findPieces(text);
  const turns: string[] = [];
  let from = 0;
  for (const [at, { start, end }] of pieces.entries()) {
    const piece = text.slice(start, end);
    const before = at === 0 || WORD.test(text.slice(pieces[at - 1]?.end, start));
    const after = at === pieces.length - 1 || WORD.test(text.slice(end, pieces[at + 1]?.start));
    if (IS_NUMBER.test(piece) || (IS_WORDS.test(piece) && before && after)) continue;
    turns.push(text.slice(from, start), piece);
    from = end;
  }
  return [...turns, text.slice(from)];
}

const pieceText = (span: Span): string =>
  isMarkedSpan(span) && span.footnote !== undefined ? '\n'.repeat(span.text.length) : toPlainText([span]);

/** The pieces that several spans make together, each of which but a plain text at its ends is wholly in it. */
function findSharedPieces(spans: readonly Span[]): Range[] {
  let length = 0;
  const ranges = spans.map((span) => {
    const start = length;
    length += pieceText(span).length;
    return { start, end: length, isPlain: typeof span === 'string' };
  });
  let end = 0;
  return ltrPieces(spans.map(pieceText).join('')).flatMap((turn, at) => {
    const start = end;
    end += turn.length;
    const parts = ranges.filter((one) => one.start < end && one.end > start);
    const isShared =
      parts.length > 1 && parts.every((one) => one.isPlain || (one.start >= start && one.end <= end));
    return at % 2 === 1 && isShared ? [{ start, end }] : [];
  });
}

/** The spans of a right-to-left text in turns, as {@link ltrPieces}: what several make together stands at the odd places. */
export function ltrSpans(spans: readonly Span[]): Span[][] {
  const borders = findSharedPieces(spans).flatMap(({ start, end }) => [start, end]);
  const turns: Span[][] = Array.from({ length: borders.length + 1 }, () => []);
  let start = 0;
  for (const span of spans) {
    const end = start + pieceText(span).length;
    const cuts = typeof span === 'string' ? borders.filter((border) => border > start && border < end) : [];
    for (const [at, from] of [start, ...cuts].entries()) {
      const part = typeof span === 'string' ? span.slice(from - start, (cuts[at] ?? end) - start) : span;
      turns[borders.filter((border) => border <= from).length]?.push(part);
    }
    start = end;
  }
  return turns;
}
