import { isMarkedSpan } from './plain-text.ts';
import type { MarkedSpan, Span, Text } from './spans.ts';

/** Each sign of one text, and the sign at its place in another. */
const signMap = (signs: string, others: string): ReadonlyMap<string, string> =>
  new Map(Array.from(signs, (sign, at) => [sign, others[at] ?? sign]));

const RAISED = signMap('0123456789+-−()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ');
const LOWERED = signMap('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎');

/** In characters of that kind, if there are such for all: `10⁶` must not become `106`. */
const convertAll = (text: string, signs: ReadonlyMap<string, string>): string =>
  Array.from(text).every((sign) => signs.has(sign))
    ? Array.from(text, (sign) => signs.get(sign)).join('')
    : text;

const LEFT_OUT = '\0';

/** A number or sign that leads to a note, as `1`, `[2]` or `*`. */
const isNoteMark = ({ superscript, footnote, link, text }: MarkedSpan): boolean =>
  superscript === true &&
  (footnote !== undefined || (link?.startsWith('#') === true && !/\p{L}{2}/u.test(text)));

function summarySpan(span: Span): string {
  if (typeof span === 'string') return span;
  if (!isMarkedSpan(span)) return ' ';
  if (span.strikethrough === true || isNoteMark(span)) return LEFT_OUT;
  if (span.superscript === true) return convertAll(span.text, RAISED);
  return span.subscript === true ? convertAll(span.text, LOWERED) : span.text;
}

/** The text as others quote it: without what is struck out and without the marks of notes, on one line. */
export const summaryText = (text: Text | undefined): string =>
  text === undefined
    ? ''
    : (typeof text === 'string' ? [text] : text)
        .map(summarySpan)
        .join('')
        .replace(/\s*\0[\s\0]*(?=[\p{Pe}\p{Pf},.;:!?…،؛؟。、，]|$)/gu, '')
        .replace(/(^|\s)\0[\s\0]*/g, '$1')
        .replaceAll(LEFT_OUT, '')
        .replace(/\s+/g, ' ')
        .trim();
