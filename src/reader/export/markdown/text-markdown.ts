/** Inline text as Markdown, with HTML for marks that Markdown lacks. Pure. */
import { escapeMarkup } from '../../../article/markup.ts';
import { isLineBreak } from '../../../article/plain-text.ts';
import type { MarkedSpan, Span, Text } from '../../../article/spans.ts';
import type { FootnoteIndex } from '../../blocks/footnote-index.ts';
import { linkDestination, inlineCode, escapeMarkdown } from './escape.ts';

export interface MarkdownContext {
  readonly notes: FootnoteIndex;
  readonly link: (url: string) => string | undefined;
}

type Mark = 'superscript' | 'subscript' | 'underline' | 'mark';
const TAGS: readonly (readonly [Mark, string])[] = [
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['mark', 'mark'],
];
const DELIMITED_MARKS = [
  ['strikethrough', '~~', 'del'],
  ['emphasis', '*', 'em'],
  ['strong', '**', 'strong'],
] as const;

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Delimiters work only around text that neither begins nor ends with punctuation and is not next to other delimiters;
 * otherwise HTML tags are used.
 */
function emphasize(span: MarkedSpan, words: string, around: string): string {
  const marks = DELIMITED_MARKS.filter(([mark]) => span[mark]);
  const isPlain = !PUNCTUATION.test(words.slice(0, 1)) && !PUNCTUATION.test(words.slice(-1));
  const holds = marks.length === 1 && isPlain && !/[*~_]/.test(around);
  return marks.reduce(
    (inner, [, sign, tag]) => (holds ? sign + inner + sign : `<${tag}>${inner}</${tag}>`),
    words,
  );
}

/** White space at the edges of a span goes outside its delimiters. */
function spanMarkdown(span: MarkedSpan, sheet: MarkdownContext, before: string, after: string): string {
  const [, lead = '', inner = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
  const number = sheet.notes.numbers.get(span.footnote ?? '');
  const note = number === undefined ? '' : `[^${number}]`;
  if (inner === '') return escapeMarkdown(span.text, false) + note;
  let words = span.code ? inlineCode(inner, before) : escapeMarkdown(inner, before.trim() === '');
  if (span.ruby)
    words = `<ruby>${words}<rp>(</rp><rt>${escapeMarkup(oneLine(span.ruby))}</rt><rp>)</rp></ruby>`;
  for (const [mark, tag] of TAGS) if (span[mark]) words = `<${tag}>${words}</${tag}>`;
  if (span.abbreviation !== undefined)
    words = `<abbr title="${escapeMarkup(oneLine(span.abbreviation))}">${words}</abbr>`;
  const href = span.link === undefined ? undefined : sheet.link(span.link);
  const around = href === undefined ? (lead || before).slice(-1) + (tail || note || after).slice(0, 1) : '';
  words = emphasize(span, words, around);
  if (href !== undefined) words = `[${words}](${linkDestination(href)})`;
  return lead.replace(/\s+/g, ' ') + words + note + tail.replace(/\s+/g, ' ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const stringMarkdown = (words: string, before: string): string =>
  before.trim() === '' ? escapeMarkdown(words.trimStart()) : escapeMarkdown(words, false);

function partMarkdown(span: Span, sheet: MarkdownContext, line: string, after: string): string {
  if (typeof span === 'string') return stringMarkdown(span, line);
  // HTML, because it also works in headings, lists and tables.
  return isLineBreak(span) ? '<br>' : spanMarkdown(span, sheet, line, after);
}

/** Inline text on one line; `before` is the preceding text on that line. */
export function textMarkdown(text: Text, sheet: MarkdownContext, before = ''): string {
  const spans = typeof text === 'string' ? [text] : text;
  let line = before;
  spans.forEach((span, at) => {
    const next = spans[at + 1];
    const after = next === undefined ? '' : typeof next === 'string' ? next.slice(0, 1) : '*';
    const words = partMarkdown(span, sheet, line, after);
    // Escaped, because `!` before a link would make it an image.
    line = (words.startsWith('[') ? line.replace(/!$/, '\\!') : line) + words;
  });
  return line.slice(before.length).trim();
}
