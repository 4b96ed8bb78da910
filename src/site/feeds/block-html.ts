/**
 * Blocks as plain HTML for feed readers: no script, style or class, and absolute URLs. Embeds become links,
 * and interface labels are left out.
 */
import type { Block, BlockOf, BlockType, Body } from '../../article/blocks.ts';
import type { Text } from '../../article/spans.ts';
import { articleAddress } from '../../article/urls.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';
import { wordsMarkup } from '../../article/isolate-markup.ts';
import { figureHtml, mediaHtml } from './figure-html.ts';
import { mathHtml } from './math-html.ts';
import { tableHtml } from './table-html.ts';
import { textHtml, type HtmlContext } from './text-html.ts';

type HtmlRenderers = { readonly [T in BlockType]: (block: BlockOf<T>, place: HtmlContext) => Markup };

const EMPTY_HTML = joinMarkup([]);

const paragraphHtml = (text: Text | undefined, place: HtmlContext): Markup =>
  text === undefined || text.length === 0 ? EMPTY_HTML : htmlElement('p', {}, textHtml(text, place));

const titleHtml = (title: string | undefined, { direction }: HtmlContext): Markup =>
  title ? htmlElement('p', {}, htmlElement('strong', {}, wordsMarkup(title, direction))) : EMPTY_HTML;

const isRichText = (item: Text | object): item is Text => typeof item === 'string' || Array.isArray(item);

function quotationHtml(
  body: Markup,
  attribution: Text | undefined,
  place: HtmlContext,
  url?: string,
): Markup {
  const words = attribution === undefined ? EMPTY_HTML : textHtml(attribution, place);
  const quote = htmlElement('blockquote', { cite: url && place.address(url) }, body);
  return words === ''
    ? quote
    : joinMarkup([quote, htmlElement('p', {}, escapeMarkup('— '), htmlElement('bdi', {}, words))]);
}

const HTML_RENDERERS: HtmlRenderers = {
  paragraph: (block, place) => paragraphHtml(block.text, place),
  heading: (block, place) => htmlElement(`h${block.level}`, {}, textHtml(block.text, place)),
  list: (block, place) =>
    htmlElement(
      block.ordered ? 'ol' : 'ul',
      { start: block.ordered ? block.start : undefined },
      ...block.items.map((item) =>
        htmlElement('li', {}, isRichText(item) ? textHtml(item, place) : bodyHtml(item.body, place)),
      ),
    ),
  blockquote: (block, place) =>
    quotationHtml(bodyHtml(block.body, place), block.attribution, place, block.url),
  // A repeated quotation would be read twice.
  pullquote: (block, place) =>
    block.repeats === false
      ? quotationHtml(paragraphHtml(block.text, place), block.attribution, place)
      : EMPTY_HTML,
  figure: figureHtml,
  gallery: (block, place) =>
    joinMarkup([
      ...block.figures.map((figure) => figureHtml(figure, place)),
      paragraphHtml(block.caption, place),
    ]),
  video: (block, place) => mediaHtml('video', block, place, bodyHtml(block.transcript ?? [], place)),
  audio: (block, place) => mediaHtml('audio', block, place, bodyHtml(block.transcript ?? [], place)),
  embed: (block, place) =>
    joinMarkup([
      htmlElement(
        'p',
        {},
        htmlElement('a', { href: place.address(block.url) }, wordsMarkup(block.title, place.direction)),
      ),
      paragraphHtml(block.caption, place),
    ]),
  table: tableHtml,
  code: (block) => htmlElement('pre', { dir: 'ltr' }, htmlElement('code', {}, escapeMarkup(block.text))),
  math: mathHtml,
  aside: (block, place) =>
    htmlElement('aside', {}, titleHtml(block.title, place), bodyHtml(block.body, place)),
  details: (block, place) =>
    htmlElement(
      'details',
      {},
      htmlElement('summary', {}, textHtml(block.summary, place)),
      bodyHtml(block.body, place),
    ),
  definitions: (block, place) =>
    htmlElement(
      'dl',
      {},
      ...block.items.flatMap(({ term, body }) => [
        htmlElement('dt', {}, textHtml(term, place)),
        htmlElement('dd', {}, bodyHtml(body, place)),
      ]),
    ),
  keyPoints: (block, place) =>
    joinMarkup([
      titleHtml(block.title, place),
      htmlElement('ul', {}, ...block.items.map((item) => htmlElement('li', {}, textHtml(item, place)))),
    ]),
  timeline: (block, place) =>
    htmlElement(
      'ol',
      {},
      ...block.items.map(({ date, title, body }) =>
        htmlElement(
          'li',
          {},
          htmlElement('p', {}, wordsMarkup(date, place.direction)),
          titleHtml(title, place),
          bodyHtml(body, place),
        ),
      ),
    ),
  relatedLink: (block, place) => {
    const url = 'article' in block ? articleAddress(block.article) : block.url;
    const link = htmlElement(
      'a',
      { href: place.address(url) },
      wordsMarkup(block.headline ?? url, place.direction),
    );
    return htmlElement('p', {}, escapeMarkup(block.label ? `${block.label} ` : ''), link);
  },
  divider: () => htmlElement('hr', {}),
  unknown: (block, place) =>
    joinMarkup(block.text.split('\n').map((line) => paragraphHtml(line.trim(), place))),
};

export const bodyHtml = (body: Body, place: HtmlContext): Markup =>
  joinMarkup(
    body.map((block) =>
      (HTML_RENDERERS[block.type] as (block: Block, place: HtmlContext) => Markup)(block, place),
    ),
  );
