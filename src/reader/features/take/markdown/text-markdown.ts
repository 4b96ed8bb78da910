/** Running text as Markdown. Marks that Markdown has no signs for are HTML, which it takes as it is. Pure. */
import { escaped } from '../../../../article/markup.ts';
import { isLineBreak } from '../../../../article/plain.ts';
import type { MarkedSpan, Span, Text } from '../../../../article/spans.ts';
import type { Notes } from '../../../blocks/footnotes.ts';
import { destination, inlineCode, literally } from './escape.ts';

/** What the words of an article need to know of the file that they stand in. */
export interface Sheet {
  readonly notes: Notes;
  /** An address whole; nothing where it leads nowhere. */
  readonly link: (url: string) => string | undefined;
}

type Mark = 'superscript' | 'subscript' | 'underline' | 'mark';
const TAGS: readonly (readonly [Mark, string])[] = [
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['mark', 'mark'],
];
const SIGNED = [
  ['strikethrough', '~~', 'del'],
  ['emphasis', '*', 'em'],
  ['strong', '**', 'strong'],
] as const;

const SIGN = /[\p{P}\p{S}]/u;

/** Signs hold only around words that neither begin nor end with a sign, and not beside other such signs; tags hold everywhere. */
function emphasised(span: MarkedSpan, words: string, around: string): string {
  const marks = SIGNED.filter(([mark]) => span[mark]);
  const isPlain = !SIGN.test(words.slice(0, 1)) && !SIGN.test(words.slice(-1));
  const holds = marks.length === 1 && isPlain && !/[*~_]/.test(around);
  return marks.reduce(
    (inner, [, sign, tag]) => (holds ? sign + inner + sign : `<${tag}>${inner}</${tag}>`),
    words,
  );
}

/** White space around the words of a span belongs outside its marks. */
function spanMarkdown(span: MarkedSpan, sheet: Sheet, before: string, after: string): string {
  const [, lead = '', inner = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
  const number = sheet.notes.numbers.get(span.footnote ?? '');
  const note = number === undefined ? '' : `[^${number}]`;
  if (inner === '') return literally(span.text, false) + note;
  let words = span.code ? inlineCode(inner, before) : literally(inner, before.trim() === '');
  if (span.ruby) words = `<ruby>${words}<rp>(</rp><rt>${escaped(oneLine(span.ruby))}</rt><rp>)</rp></ruby>`;
  for (const [mark, tag] of TAGS) if (span[mark]) words = `<${tag}>${words}</${tag}>`;
  if (span.abbreviation !== undefined)
    words = `<abbr title="${escaped(oneLine(span.abbreviation))}">${words}</abbr>`;
  const href = span.link === undefined ? undefined : sheet.link(span.link);
  const around = href === undefined ? (lead || before).slice(-1) + (tail || note || after).slice(0, 1) : '';
  words = emphasised(span, words, around);
  if (href !== undefined) words = `[${words}](${destination(href)})`;
  return lead.replace(/\s+/g, ' ') + words + note + tail.replace(/\s+/g, ' ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const stringMarkdown = (words: string, before: string): string =>
  before.trim() === '' ? literally(words.trimStart()) : literally(words, false);

function partMarkdown(span: Span, sheet: Sheet, line: string, after: string): string {
  if (typeof span === 'string') return stringMarkdown(span, line);
  // A tag, as it breaks lines in headings, lists and tables too.
  return isLineBreak(span) ? '<br>' : spanMarkdown(span, sheet, line, after);
}

/** A text of the article, as one line; `before` stands before it on that line. */
export function textMarkdown(text: Text, sheet: Sheet, before = ''): string {
  const spans = typeof text === 'string' ? [text] : text;
  let line = before;
  spans.forEach((span, at) => {
    const next = spans[at + 1];
    const after = next === undefined ? '' : typeof next === 'string' ? next.slice(0, 1) : '*';
    const words = partMarkdown(span, sheet, line, after);
    // A link after an exclamation mark would be a picture.
    line = (words.startsWith('[') ? line.replace(/!$/, '\\!') : line) + words;
  });
  return line.slice(before.length).trim();
}
