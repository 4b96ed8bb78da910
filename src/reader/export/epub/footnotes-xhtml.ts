/** Footnotes in the markup that e-book readers open as popups. Pure. */
import { joinMarkup, escapeMarkup, type Markup } from '../../../article/markup.ts';
import type { Article } from '../../../article/schema.ts';
import { formatNumber } from '../../i18n/format.ts';
import { bodyXhtml } from './block-xhtml.ts';
import type { ChapterContext } from './chapter-context.ts';
import { element, textElement } from './xhtml.ts';

type FootnoteList = NonNullable<Article['footnotes']>;

export function footnotesXhtml(footnotes: FootnoteList, place: ChapterContext): Markup {
  if (footnotes.length === 0) return joinMarkup([]);
  const { messages, language, notes } = place;
  const back = (number: number, call: number, count: number): Markup => {
    const shown = count > 1 ? ` ${formatNumber(call, language)}` : '';
    const href = `#mark-${number}-${call}`;
    const label = `${messages.backToText}${shown}`;
    return element('a', { href, role: 'doc-backlink', 'aria-label': label }, escapeMarkup(`↩\uFE0E${shown}`));
  };
  const waysBack = (number: number, count = 0): Markup[] =>
    count === 0
      ? []
      : [element('p', {}, ...Array.from({ length: count }, (_, at) => back(number, at + 1, count)))];
  return element(
    'section',
    { 'epub:type': 'footnotes', class: 'notes' },
    textElement('h2', messages.footnotes),
    ...footnotes.map(({ id, body }, at) =>
      element(
        'aside',
        { id: `note-${at + 1}`, 'epub:type': 'footnote', role: 'doc-footnote' },
        textElement('p', `${formatNumber(at + 1, language)}.`, { class: 'label' }),
        bodyXhtml(body, place),
        ...waysBack(at + 1, notes.counts.get(id)),
      ),
    ),
  );
}
