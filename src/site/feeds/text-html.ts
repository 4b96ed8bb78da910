import { isLineBreak } from '../../article/plain-text.ts';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';

export interface HtmlContext {
  /** Makes a URL absolute. */
  readonly address: (url: string) => string;
  readonly footnoteNumbers: ReadonlyMap<string, number>;
}

type MarkName =
  'code' | 'superscript' | 'subscript' | 'underline' | 'strikethrough' | 'mark' | 'emphasis' | 'strong';

/** From the innermost element to the outermost. */
const FEED_MARK_ELEMENTS: readonly (readonly [MarkName, string])[] = [
  ['code', 'code'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['mark', 'mark'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
];

/** The brackets are for feed readers without ruby support. */
const rubyReading = (reading: string): Markup[] => [
  htmlElement('rp', {}, escapeMarkup('(')),
  htmlElement('rt', {}, escapeMarkup(reading)),
  htmlElement('rp', {}, escapeMarkup(')')),
];

function spanHtml(span: MarkedSpan, { address, footnoteNumbers }: HtmlContext): Markup {
  let words = escapeMarkup(span.text);
  if (span.ruby) words = htmlElement('ruby', {}, words, ...rubyReading(span.ruby));
  for (const [mark, name] of FEED_MARK_ELEMENTS)
    if (span[mark]) words = htmlElement(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = htmlElement('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined) words = htmlElement('span', { lang: span.language, dir: 'auto' }, words);
  if (span.link !== undefined) words = htmlElement('a', { href: address(span.link) }, words);
  const note = footnoteNumbers.get(span.footnote ?? '');
  return note === undefined ? words : joinMarkup([words, htmlElement('sup', {}, escapeMarkup(String(note)))]);
}

export const textHtml = (text: Text, place: HtmlContext): Markup =>
  typeof text === 'string' ? escapeMarkup(text) : joinMarkup(text.map((span) => runHtml(span, place)));

function runHtml(span: Span, place: HtmlContext): Markup {
  if (typeof span === 'string') return escapeMarkup(span);
  return isLineBreak(span) ? htmlElement('br', {}) : spanHtml(span, place);
}
