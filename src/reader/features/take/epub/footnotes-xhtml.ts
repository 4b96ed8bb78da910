/** Footnotes as e-book readers open them: beside the text, or at its end. Pure. */
import { joined, escaped, type Markup } from '../../../../article/markup.ts';
import type { Article } from '../../../../article/schema.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { bodyXhtml } from './block-xhtml.ts';
import type { Place } from './place.ts';
import { element, words } from './xhtml.ts';

type Footnotes = NonNullable<Article['footnotes']>;

/** The notes under their heading; nothing when there are none. */
export function footnotesXhtml(footnotes: Footnotes, place: Place): Markup {
  if (footnotes.length === 0) return joined([]);
  const { messages, language, notes } = place;
  const back = (number: number): Markup =>
    element(
      'p',
      {},
      element(
        'a',
        { href: `#mark-${number}`, role: 'doc-backlink', 'aria-label': messages.backToText },
        escaped('↩\uFE0E'),
      ),
    );
  return element(
    'section',
    { 'epub:type': 'footnotes', class: 'notes' },
    words('h2', messages.footnotes),
    ...footnotes.map(({ id, body }, at) =>
      element(
        'aside',
        { id: `note-${at + 1}`, 'epub:type': 'footnote', role: 'doc-footnote' },
        words('p', `${formatNumber(at + 1, language)}.`, { class: 'label' }),
        bodyXhtml(body, place),
        notes.named.has(id) ? back(at + 1) : joined([]),
      ),
    ),
  );
}
