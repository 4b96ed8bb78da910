/** Articles as plain HTML for feed readers: no script, style or class, and absolute URLs. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../article/bidi.ts';
import { element } from '../../article/html-element.ts';
import { createHtmlBuilder, mathElement, type HtmlBuilder } from '../../article/html-tree.ts';
import { replaceInvalidXml } from '../../article/markup.ts';
import type { Article } from '../../article/schema.ts';

function feedBuilder(
  { footnotes = [], direction }: Article,
  language: string,
  href: (url: string) => string,
): HtmlBuilder {
  const numbers = new Map(footnotes.map(({ id }, at) => [id, String(at + 1)]));
  return createHtmlBuilder({
    direction: direction ?? directionOf(language),
    isInteractive: true,
    hasPullquotes: false,
    href,
    picture: ({ src, width, height }) => ({ src: href(src), width, height }),
    formula: mathElement,
    footnoteMark: ({ footnote = '' }) =>
      numbers.has(footnote) ? element('sup', {}, numbers.get(footnote)) : undefined,
    date: (date) => date,
    language: (lang) => ({ lang }),
    // Feed readers drop styles but keep this; `start` and `end` depend on the writing direction.
    alignment: (align) => (align === 'center' ? { align } : {}),
  });
}

/** A feed reader's own style sheet may know the classes. */
function removeClasses(node: ElementContent): void {
  if (node.type !== 'element') return;
  if (node.properties.className !== undefined) delete node.properties.className;
  node.children.forEach(removeClasses);
}

function articleElement(article: Article, language: string, build: HtmlBuilder): Element {
  const { standfirst, image, corrections = [], footnotes = [], body } = article;
  return element(
    'div',
    { lang: language, dir: build.direction },
    corrections.map(({ date, text }) => element('p', {}, element('ins', {}, `${date}: `, build.text(text)))),
    standfirst?.length ? element('p', {}, element('em', {}, build.text(standfirst))) : undefined,
    image && build.figure(image),
    build.body(body),
    footnotes.length > 0
      ? [
          element('hr', {}),
          element(
            'ol',
            {},
            footnotes.map((note) => element('li', {}, build.body(note.body))),
          ),
        ]
      : undefined,
  );
}

export function articleHtml(article: Article, language: string, href: (url: string) => string): string {
  const tree = articleElement(article, language, feedBuilder(article, language, href));
  removeClasses(tree);
  return replaceInvalidXml(toHtml(tree));
}
