/** Footnotes in the markup that e-book readers open as popups. Pure. */
import type { Element } from 'hast';
import { element, labelElement, type Child } from '../../../article/html-element.ts';
import type { HtmlBuilder } from '../../../article/html-tree.ts';
import type { Article } from '../../../article/schema.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ChapterContext } from './chapter-target.ts';

type FootnoteList = NonNullable<Article['footnotes']>;

function backLink(
  number: number,
  call: number,
  count: number,
  { messages, language }: ChapterContext,
): Element {
  const shown = count > 1 ? ` ${formatNumber(call, language)}` : '';
  const properties = {
    href: `#mark-${number}-${call}`,
    role: 'doc-backlink',
    ariaLabel: `${messages.backToText}${shown}`,
  };
  return element('a', properties, `↩\uFE0E${shown}`);
}

function footnoteElement(
  { id, body }: FootnoteList[number],
  number: number,
  chapter: ChapterContext,
  build: HtmlBuilder,
): Element {
  const count = chapter.notes.counts.get(id) ?? 0;
  const links = Array.from({ length: count }, (_, at) => backLink(number, at + 1, count, chapter));
  return element(
    'aside',
    { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
    labelElement(`${formatNumber(number, chapter.language)}.`),
    build.body(body),
    count > 0 ? element('p', {}, links) : undefined,
  );
}

export const footnotesSection = (
  footnotes: FootnoteList,
  chapter: ChapterContext,
  build: HtmlBuilder,
): Child =>
  footnotes.length === 0
    ? undefined
    : element(
        'section',
        { 'epub:type': 'footnotes', className: ['notes'] },
        element('h2', {}, chapter.messages.footnotes),
        footnotes.map((note, at) => footnoteElement(note, at + 1, chapter, build)),
      );
