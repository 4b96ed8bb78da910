import { directionOf, hasRtl, type Direction } from '../../article/bidi.ts';
import { isolateMarkup, piecesMarkup } from '../../article/isolate-markup.ts';
import { isLineBreak, toPlainText } from '../../article/plain-text.ts';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';

export interface HtmlContext {
  /** Makes a URL absolute. */
  readonly address: (url: string) => string;
  readonly footnoteNumbers: ReadonlyMap<string, number>;
  readonly direction: Direction;
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

function spanHtml(span: MarkedSpan, { address, footnoteNumbers, direction }: HtmlContext): Markup {
  const own = span.language === undefined ? direction : directionOf(span.language);
  let words = span.code ? escapeMarkup(span.text) : piecesMarkup(span.text, own);
  if (span.ruby) words = htmlElement('ruby', {}, words, ...rubyReading(span.ruby));
  for (const [mark, name] of FEED_MARK_ELEMENTS)
    if (span[mark]) words = htmlElement(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = htmlElement('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined) words = htmlElement('span', { lang: span.language, dir: own }, words);
  if (span.link !== undefined) words = htmlElement('a', { href: address(span.link) }, words);
  const note = footnoteNumbers.get(span.footnote ?? '');
  return note === undefined ? words : joinMarkup([words, htmlElement('sup', {}, escapeMarkup(String(note)))]);
}

/** Isolated as a whole where it has no letter of the direction around it. */
export function textHtml(text: Text, place: HtmlContext): Markup {
  const isForeign = place.direction === 'rtl' && !hasRtl(toPlainText(text));
  const own: HtmlContext = isForeign ? { ...place, direction: 'ltr' } : place;
  const words = joinMarkup((typeof text === 'string' ? [text] : text).map((span) => runHtml(span, own)));
  return isForeign ? isolateMarkup(words) : words;
}

function runHtml(span: Span, place: HtmlContext): Markup {
  if (typeof span === 'string') return piecesMarkup(span, place.direction);
  return isLineBreak(span) ? htmlElement('br', {}) : spanHtml(span, place);
}
