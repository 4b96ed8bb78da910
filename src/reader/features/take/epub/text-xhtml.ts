/** Running text as XHTML. Pure. */
import { escaped, joined, type Markup } from '../../../../article/markup.ts';
import { isLineBreak } from '../../../../article/plain.ts';
import type { MarkedSpan, Span, Text } from '../../../../article/spans.ts';
import { fill, formatNumber } from '../../../i18n/format.ts';
import type { Place } from './place.ts';
import { element, inLanguage } from './xhtml.ts';

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

/** The mark of a footnote, which e-book readers open beside the text. */
function noteMark(span: MarkedSpan, { notes, messages, language }: Place): Markup {
  const number = notes.numbers.get(span.footnote ?? '');
  if (number === undefined) return joined([]);
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
        'aria-label': fill(messages.footnote, { number: shown }),
      },
      escaped(shown),
    ),
  );
}

/** The reading of words, in brackets where it cannot stand above them. */
const around = (reading: string): Markup[] => [
  element('rp', {}, escaped('(')),
  element('rt', {}, escaped(reading)),
  element('rp', {}, escaped(')')),
];

function spanXhtml(span: MarkedSpan, place: Place): Markup {
  let words = escaped(span.text);
  if (span.ruby) words = element('ruby', {}, words, ...around(span.ruby));
  for (const [mark, name] of ELEMENTS)
    if (span[mark]) words = element(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = element('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined) words = element('span', inLanguage(span.language), words);
  const href = span.link === undefined ? undefined : place.link(span.link);
  if (href !== undefined) words = element('a', { href }, words);
  return span.footnote === undefined ? words : joined([words, noteMark(span, place)]);
}

/** A text of the article. */
export const textXhtml = (text: Text, place: Place): Markup =>
  typeof text === 'string' ? escaped(text) : joined(text.map((span) => partXhtml(span, place)));

function partXhtml(span: Span, place: Place): Markup {
  if (typeof span === 'string') return escaped(span);
  return isLineBreak(span) ? element('br', {}) : spanXhtml(span, place);
}
