/** Running text as HTML for feeds. Pure. */
import { isLineBreak } from '../../article/plain.ts';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { escaped, html, joined, type Markup } from '../../article/markup.ts';

/** What the words of an article need to know of the place that they are read at. */
export interface Place {
  /** An address as it goes into `href` or `src`, right away from the page. */
  readonly address: (url: string) => string;
  /** Number of a footnote by its id. */
  readonly notes: ReadonlyMap<string, number>;
}

type Mark =
  'code' | 'superscript' | 'subscript' | 'underline' | 'strikethrough' | 'mark' | 'emphasis' | 'strong';

/** From the innermost element to the outermost. */
const ELEMENTS: readonly (readonly [Mark, string])[] = [
  ['code', 'code'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['mark', 'mark'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
];

/** A ruby reading; the brackets are for readers that do not know ruby. */
const rubyReading = (reading: string): Markup[] => [
  html('rp', {}, escaped('(')),
  html('rt', {}, escaped(reading)),
  html('rp', {}, escaped(')')),
];

function spanHtml(span: MarkedSpan, { address, notes }: Place): Markup {
  let words = escaped(span.text);
  if (span.ruby) words = html('ruby', {}, words, ...rubyReading(span.ruby));
  for (const [mark, name] of ELEMENTS)
    if (span[mark]) words = html(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = html('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined) words = html('span', { lang: span.language, dir: 'auto' }, words);
  if (span.link !== undefined) words = html('a', { href: address(span.link) }, words);
  const note = notes.get(span.footnote ?? '');
  return note === undefined ? words : joined([words, html('sup', {}, escaped(String(note)))]);
}

/** A text of the article. */
export const textHtml = (text: Text, place: Place): Markup =>
  typeof text === 'string' ? escaped(text) : joined(text.map((span) => partHtml(span, place)));

function partHtml(span: Span, place: Place): Markup {
  if (typeof span === 'string') return escaped(span);
  return isLineBreak(span) ? html('br', {}) : spanHtml(span, place);
}
