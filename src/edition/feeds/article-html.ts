/** A whole article as HTML for feeds. Pure. */
import type { Article } from '../../article/schema.ts';
import { escaped, html, joined, type Markup } from '../../article/markup.ts';
import { bodyHtml } from './block-html.ts';
import { figureHtml } from './figure-html.ts';
import { textHtml, type Place } from './text-html.ts';

/** What stands under the headline: corrections first, then standfirst, lead picture, body and notes. */
export function articleHtml(article: Article, language: string, address: Place['address']): Markup {
  const { standfirst, image, corrections = [], footnotes = [], body } = article;
  const place: Place = { address, notes: new Map(footnotes.map(({ id }, at) => [id, at + 1])) };
  return html(
    'div',
    { lang: language, dir: article.direction ?? 'auto' },
    ...corrections.map(({ date, text }) =>
      html('p', {}, html('ins', {}, escaped(`${date}: `), textHtml(text, place))),
    ),
    standfirst?.length ? html('p', {}, html('em', {}, textHtml(standfirst, place))) : joined([]),
    image ? figureHtml(image, place) : joined([]),
    bodyHtml(body, place),
    footnotes.length > 0 ? html('hr', {}) : joined([]),
    footnotes.length > 0
      ? html('ol', {}, ...footnotes.map((note) => html('li', {}, bodyHtml(note.body, place))))
      : joined([]),
  );
}
