/** Inline text as XHTML. Pure. */
import { escapeMarkup, joinMarkup, type Markup } from '../../../article/markup.ts';
import { directionOf, hasRtl } from '../../../article/bidi.ts';
import { isolateMarkup, piecesMarkup } from '../../../article/isolate-markup.ts';
import { isLineBreak, toPlainText } from '../../../article/plain-text.ts';
import type { MarkedSpan, Span, Text } from '../../../article/spans.ts';
import { fillMessage, formatNumber } from '../../i18n/format.ts';
import type { ChapterContext } from './chapter-context.ts';
import { element, languageAttributes } from './xhtml.ts';

type Mark =
  'code' | 'superscript' | 'subscript' | 'underline' | 'strikethrough' | 'mark' | 'emphasis' | 'strong';

/** From the innermost element to the outermost. */
const MARK_ELEMENTS: readonly (readonly [Mark, string])[] = [
  ['code', 'code'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['mark', 'mark'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
];

function noteMark(span: MarkedSpan, { notes, messages, language }: ChapterContext): Markup {
  const number = notes.numbers.get(span.footnote ?? '');
  if (number === undefined) return joinMarkup([]);
  const shown = formatNumber(number, language);
  const call = notes.calls.get(span);
  return element(
    'sup',
    {},
    element(
      'a',
      {
        id: call === undefined ? undefined : `mark-${number}-${call}`,
        href: `#note-${number}`,
        'epub:type': 'noteref',
        role: 'doc-noteref',
        'aria-label': fillMessage(messages.footnote, { number: shown }),
      },
      escapeMarkup(shown),
    ),
  );
}

/** A ruby reading, in parentheses where ruby is not supported. */
const rubyReading = (reading: string): Markup[] => [
  element('rp', {}, escapeMarkup('(')),
  element('rt', {}, escapeMarkup(reading)),
  element('rp', {}, escapeMarkup(')')),
];

function spanXhtml(span: MarkedSpan, place: ChapterContext): Markup {
  const direction = span.language === undefined ? place.direction : directionOf(span.language);
  let words = span.code ? escapeMarkup(span.text) : piecesMarkup(span.text, direction);
  if (span.ruby) words = element('ruby', {}, words, ...rubyReading(span.ruby));
  for (const [mark, name] of MARK_ELEMENTS)
    if (span[mark]) words = element(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = element('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined) words = element('span', languageAttributes(span.language), words);
  const href = span.link === undefined ? undefined : place.link(span.link);
  if (href !== undefined) words = element('a', { href }, words);
  return span.footnote === undefined ? words : joinMarkup([words, noteMark(span, place)]);
}

/** Isolated as a whole where it has no letter of the direction around it. */
export function textXhtml(text: Text, place: ChapterContext): Markup {
  const isForeign = place.direction === 'rtl' && !hasRtl(toPlainText(text));
  const own: ChapterContext = isForeign ? { ...place, direction: 'ltr' } : place;
  const words = joinMarkup((typeof text === 'string' ? [text] : text).map((span) => partXhtml(span, own)));
  return isForeign ? isolateMarkup(words) : words;
}

function partXhtml(span: Span, place: ChapterContext): Markup {
  if (typeof span === 'string') return piecesMarkup(span, place.direction);
  return isLineBreak(span) ? element('br', {}) : spanXhtml(span, place);
}
