import type { Article } from '../../article/schema.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';
import { directionOf } from '../../article/bidi.ts';
import { bodyHtml } from './block-html.ts';
import { figureHtml } from './figure-html.ts';
import { textHtml, type HtmlContext } from './text-html.ts';

/** Order: corrections, standfirst, lead picture, body, footnotes. */
export function articleHtml(article: Article, language: string, address: HtmlContext['address']): Markup {
  const { standfirst, image, corrections = [], footnotes = [], body } = article;
  const direction = article.direction ?? directionOf(language);
  const place: HtmlContext = {
    direction,
    address,
    footnoteNumbers: new Map(footnotes.map(({ id }, at) => [id, at + 1])),
  };
  return htmlElement(
    'div',
    { lang: language, dir: direction },
    ...corrections.map(({ date, text }) =>
      htmlElement('p', {}, htmlElement('ins', {}, escapeMarkup(`${date}: `), textHtml(text, place))),
    ),
    standfirst?.length
      ? htmlElement('p', {}, htmlElement('em', {}, textHtml(standfirst, place)))
      : joinMarkup([]),
    image ? figureHtml(image, place) : joinMarkup([]),
    bodyHtml(body, place),
    footnotes.length > 0 ? htmlElement('hr', {}) : joinMarkup([]),
    footnotes.length > 0
      ? htmlElement('ol', {}, ...footnotes.map((note) => htmlElement('li', {}, bodyHtml(note.body, place))))
      : joinMarkup([]),
  );
}
