/**
 * Blocks as the plain HTML that feed readers show: no script, no style, no class, every address whole. What needs the site's
 * own script or words (embeds, the labels of the interface) is a link or left out.
 */
import type { Block, BlockOf, BlockType, Body } from '../../article/blocks.ts';
import type { Text } from '../../article/spans.ts';
import { articleAddress } from '../../article/urls.ts';
import { escaped, html, joined, type Markup } from '../../article/markup.ts';
import { figureHtml, mediaHtml } from './figure-html.ts';
import { mathHtml } from './math-html.ts';
import { tableHtml } from './table-html.ts';
import { textHtml, type Place } from './text-html.ts';

type Renderers = { readonly [T in BlockType]: (block: BlockOf<T>, place: Place) => Markup };

const NOTHING = joined([]);

const paragraph = (text: Text | undefined, place: Place): Markup =>
  text === undefined || text.length === 0 ? NOTHING : html('p', {}, textHtml(text, place));

const titled = (title: string | undefined): Markup =>
  title ? html('p', {}, html('strong', {}, escaped(title))) : NOTHING;

const isText = (item: Text | object): item is Text => typeof item === 'string' || Array.isArray(item);

function quotation(body: Markup, attribution: Text | undefined, place: Place, url?: string): Markup {
  const words = attribution === undefined ? NOTHING : textHtml(attribution, place);
  const quote = html('blockquote', { cite: url && place.address(url) }, body);
  return words === '' ? quote : joined([quote, html('p', {}, escaped('— '), html('bdi', {}, words))]);
}

const RENDERERS: Renderers = {
  paragraph: (block, place) => paragraph(block.text, place),
  heading: (block, place) => html(`h${block.level}`, {}, textHtml(block.text, place)),
  list: (block, place) =>
    html(
      block.ordered ? 'ol' : 'ul',
      { start: block.ordered ? block.start : undefined },
      ...block.items.map((item) =>
        html('li', {}, isText(item) ? textHtml(item, place) : bodyHtml(item.body, place)),
      ),
    ),
  blockquote: (block, place) => quotation(bodyHtml(block.body, place), block.attribution, place, block.url),
  // What repeats the article would be read twice.
  pullquote: (block, place) =>
    block.repeats === false ? quotation(paragraph(block.text, place), block.attribution, place) : NOTHING,
  figure: figureHtml,
  gallery: (block, place) =>
    joined([...block.figures.map((figure) => figureHtml(figure, place)), paragraph(block.caption, place)]),
  video: (block, place) => mediaHtml('video', block, place, bodyHtml(block.transcript ?? [], place)),
  audio: (block, place) => mediaHtml('audio', block, place, bodyHtml(block.transcript ?? [], place)),
  embed: (block, place) =>
    joined([
      html('p', {}, html('a', { href: place.address(block.url) }, escaped(block.title))),
      paragraph(block.caption, place),
    ]),
  table: tableHtml,
  code: (block) => html('pre', { dir: 'ltr' }, html('code', {}, escaped(block.text))),
  math: mathHtml,
  aside: (block, place) => html('aside', {}, titled(block.title), bodyHtml(block.body, place)),
  details: (block, place) =>
    html('details', {}, html('summary', {}, textHtml(block.summary, place)), bodyHtml(block.body, place)),
  definitions: (block, place) =>
    html(
      'dl',
      {},
      ...block.items.flatMap(({ term, body }) => [
        html('dt', {}, textHtml(term, place)),
        html('dd', {}, bodyHtml(body, place)),
      ]),
    ),
  keyPoints: (block, place) =>
    joined([
      titled(block.title),
      html('ul', {}, ...block.items.map((item) => html('li', {}, textHtml(item, place)))),
    ]),
  timeline: (block, place) =>
    html(
      'ol',
      {},
      ...block.items.map(({ date, title, body }) =>
        html('li', {}, html('p', {}, escaped(date)), titled(title), bodyHtml(body, place)),
      ),
    ),
  relatedLink: (block, place) => {
    const url = 'article' in block ? articleAddress(block.article) : block.url;
    const link = html('a', { href: place.address(url) }, escaped(block.headline ?? url));
    return html('p', {}, escaped(block.label ? `${block.label} ` : ''), link);
  },
  divider: () => html('hr', {}),
  unknown: (block, place) => joined(block.text.split('\n').map((line) => paragraph(line.trim(), place))),
};

/** The blocks of a body, in order. */
export const bodyHtml = (body: Body, place: Place): Markup =>
  joined(
    body.map((block) => (RENDERERS[block.type] as (block: Block, place: Place) => Markup)(block, place)),
  );
