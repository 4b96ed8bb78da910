import type { Element } from 'hast';
import { element, type Child } from '../../../article/html-element.ts';
import { outline, type OutlineEntry } from '../../../article/outline.ts';
import { directionOf, type Direction } from '../../../article/bidi.ts';
import { stringNodes } from '../../../article/html-tree.ts';
import { chapterFile, type Book } from './book.ts';
import { languageProperties, xhtmlPage } from './xhtml.ts';

const list = (items: readonly Element[]): Child =>
  items.length === 0 ? undefined : element('ol', {}, items);

const landmark = (type: string, href: string, name: string): Element =>
  element('li', {}, element('a', { 'epub:type': type, href }, name));

/** Nested list of headings; a heading that skips a level is nested where possible. */
function headings(
  entries: readonly OutlineEntry[],
  file: string,
  ids: ReadonlyMap<string, string>,
  direction: Direction,
): Child {
  const items: Element[] = [];
  for (let at = 0; at < entries.length;) {
    const entry = entries[at];
    if (!entry) break;
    let end = at + 1;
    while ((entries[end]?.level ?? 0) > entry.level) end++;
    const link = element(
      'a',
      { href: `${file}#${ids.get(entry.id) ?? ''}` },
      stringNodes(entry.text, direction),
    );
    items.push(element('li', {}, link, headings(entries.slice(at + 1, end), file, ids, direction)));
    at = end;
  }
  return list(items);
}

export function navPage(
  { title, language, chapters, words }: Book,
  ids: readonly ReadonlyMap<string, string>[],
): string {
  const items = chapters.map(({ article, language: own }, at) => {
    const file = chapterFile(at);
    const direction = article.direction ?? directionOf(own);
    const headline = stringNodes(article.headline, direction);
    const name = element('span', languageProperties(own, direction), headline);
    return element(
      'li',
      {},
      element('a', { href: file }, own === language ? headline : name),
      headings(outline(article), file, ids[at] ?? new Map(), direction),
    );
  });
  return xhtmlPage(
    { title, language, direction: directionOf(language) },
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', ariaLabelledBy: ['contents-title'] },
      element('h1', { id: 'contents-title' }, words.contents),
      list(items),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: true, ariaLabel: title },
      list([
        landmark('cover', 'cover.xhtml', words.cover),
        landmark('toc', 'contents.xhtml#contents', words.contents),
        landmark('bodymatter', chapterFile(0), title),
      ]),
    ),
  );
}
