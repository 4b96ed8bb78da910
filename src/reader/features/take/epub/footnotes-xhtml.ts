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
  // One way back to each call, told apart by numbers where there are several.
  const back = (number: number, call: number, count: number): Markup => {
    const shown = count > 1 ? ` ${formatNumber(call, language)}` : '';
    const href = `#mark-${number}-${call}`;
    const label = `${messages.backToText}${shown}`;
    return element('a', { href, role: 'doc-backlink', 'aria-label': label }, escaped(`↩\uFE0E${shown}`));
  };
  const waysBack = (number: number, count = 0): Markup[] =>
    count === 0
      ? []
      : [element('p', {}, ...Array.from({ length: count }, (_, at) => back(number, at + 1, count)))];
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
        ...waysBack(at + 1, notes.counts.get(id)),
      ),
    ),
  );
}
