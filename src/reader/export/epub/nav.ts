/** The navigation document of an e-book. Pure. */
import { escapeMarkup, joinMarkup, type Markup } from '../../../article/markup.ts';
import { wordsMarkup } from '../../../article/isolate-markup.ts';
import { outline, type OutlineEntry } from '../../../article/outline.ts';
import { directionOf, type Direction } from '../../../article/bidi.ts';
import { chapterFile, type Book } from './book.ts';
import { element, languageAttributes, xhtmlPage } from './xhtml.ts';

const list = (items: readonly Markup[]): Markup =>
  items.length === 0 ? joinMarkup([]) : element('ol', {}, ...items);

const landmark = (type: string, href: string, name: string): Markup =>
  element('li', {}, element('a', { 'epub:type': type, href }, escapeMarkup(name)));

/** Nested list of headings; a heading that skips a level is nested where possible. */
function headings(
  entries: readonly OutlineEntry[],
  file: string,
  ids: ReadonlyMap<string, string>,
  direction: Direction,
): Markup {
  const items: Markup[] = [];
  for (let at = 0; at < entries.length;) {
    const entry = entries[at];
    if (!entry) break;
    let end = at + 1;
    while ((entries[end]?.level ?? 0) > entry.level) end++;
    const link = element(
      'a',
      { href: `${file}#${ids.get(entry.id) ?? ''}` },
      wordsMarkup(entry.text, direction),
    );
    items.push(element('li', {}, link, headings(entries.slice(at + 1, end), file, ids, direction)));
    at = end;
  }
  return list(items);
}

/** `ids` maps the ids of each chapter's blocks to those in the book. */
export function navPage(
  { title, language, chapters, words }: Book,
  ids: readonly ReadonlyMap<string, string>[],
): string {
  const items = chapters.map(({ article, language: own }, at) => {
    const file = chapterFile(at);
    const direction = article.direction ?? directionOf(own);
    const headline = wordsMarkup(article.headline, direction);
    const name = element('span', languageAttributes(own, direction), headline);
    return element(
      'li',
      {},
      element('a', { href: file }, own === language ? headline : name),
      headings(outline(article), file, ids[at] ?? new Map(), direction),
    );
  });
  return xhtmlPage(
    { title, language, direction: directionOf(language) },
    joinMarkup([
      element(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', 'aria-labelledby': 'contents-title' },
        element('h1', { id: 'contents-title' }, escapeMarkup(words.contents)),
        list(items),
      ),
      element(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': title },
        list([
          landmark('cover', 'cover.xhtml', words.cover),
          landmark('toc', 'contents.xhtml#contents', words.contents),
          landmark('bodymatter', chapterFile(0), title),
        ]),
      ),
    ]),
  );
}
