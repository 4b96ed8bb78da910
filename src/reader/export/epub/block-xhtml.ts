/** XHTML of every block type. Pure. */
import { linesOf } from '../../../article/plain-text.ts';
import { escapeMarkup, joinMarkup, type Markup } from '../../../article/markup.ts';
import type { Block, BlockOf, BlockType, Body } from '../../../article/blocks.ts';
import type { Text } from '../../../article/spans.ts';
import { articleAddress } from '../../../article/urls.ts';
import { longestNumber } from '../../blocks/longest-number.ts';
import { formatDate } from '../../i18n/format.ts';
import { nameMarkup, wordsMarkup } from '../../../article/isolate-markup.ts';
import { captionXhtml, embedXhtml, figureXhtml, mediaXhtml } from './figure-xhtml.ts';
import { mathXhtml } from './math-xhtml.ts';
import type { ChapterContext } from './chapter-context.ts';
import { tableXhtml } from './table-xhtml.ts';
import { textXhtml } from './text-xhtml.ts';
import { element, wordsElement, textElement } from './xhtml.ts';

type XhtmlRenderers = { readonly [T in BlockType]: (block: BlockOf<T>, place: ChapterContext) => Markup };

const EMPTY = joinMarkup([]);
const isText = (item: Text | object): item is Text => typeof item === 'string' || Array.isArray(item);
const label = (text: string, { direction }: ChapterContext): Markup =>
  wordsElement('p', text, direction, { class: 'label' });

const attributionXhtml = (attribution: Markup): Markup =>
  attribution === '' ? EMPTY : element('p', { class: 'said' }, escapeMarkup('— '), attribution);

const itemsXhtml = (items: BlockOf<'list'>['items'], place: ChapterContext): Markup[] =>
  items.map((item) => element('li', {}, isText(item) ? textXhtml(item, place) : bodyXhtml(item.body, place)));

function relatedXhtml(block: BlockOf<'relatedLink'>, place: ChapterContext): Markup {
  const url = 'article' in block ? articleAddress(block.article) : block.url;
  const href = place.link(url);
  const name = wordsMarkup(block.headline ?? url, place.direction);
  return element(
    'p',
    { id: place.takeId(block.id), class: 'elsewhere' },
    textElement('small', block.label ?? place.messages.read),
    escapeMarkup(' '),
    href === undefined ? name : element('a', { href }, name),
  );
}

/** E-book readers reserve space for three digits beside a list. */
const hasLongNumbers = ({ ordered, start = 1, items }: BlockOf<'list'>): boolean =>
  ordered === true && longestNumber(start, items.length).length > 3;

const XHTML_RENDERERS: XhtmlRenderers = {
  paragraph: ({ id, text, verse }, place) =>
    verse
      ? element(
          'p',
          { id: place.takeId(id), class: 'verse' },
          ...linesOf(text).map((line) => element('span', {}, textXhtml(line, place))),
        )
      : element('p', { id: place.takeId(id) }, textXhtml(text, place)),
  heading: (block, place) =>
    element(`h${block.level}`, { id: place.takeId(block.id) }, textXhtml(block.text, place)),
  list: (block, place) =>
    element(
      block.ordered ? 'ol' : 'ul',
      {
        id: place.takeId(block.id),
        start: block.ordered ? block.start : undefined,
        class: hasLongNumbers(block) ? 'long-numbers' : undefined,
      },
      ...itemsXhtml(block.items, place),
    ),
  blockquote: (block, place) =>
    element(
      'blockquote',
      { id: place.takeId(block.id) },
      bodyXhtml(block.body, place),
      attributionXhtml(
        block.attribution === undefined ? EMPTY : element('bdi', {}, textXhtml(block.attribution, place)),
      ),
    ),
  pullquote: (block, place) =>
    element(
      'aside',
      { id: place.takeId(block.id), class: 'pullquote', role: 'doc-pullquote' },
      wordsElement('p', block.text, place.direction),
      attributionXhtml(nameMarkup(block.attribution ?? '')),
    ),
  figure: (block, place) => figureXhtml(block, place, block.id),
  gallery: (block, place) =>
    element(
      'figure',
      { id: place.takeId(block.id) },
      ...block.figures.map((figure) => figureXhtml(figure, place)),
      captionXhtml(block.caption, undefined, place),
    ),
  video: (block, place) => mediaXhtml(block, place, bodyXhtml(block.transcript ?? [], place)),
  audio: (block, place) => mediaXhtml(block, place, bodyXhtml(block.transcript ?? [], place)),
  embed: embedXhtml,
  table: tableXhtml,
  code: (block, place) =>
    element(
      'figure',
      { id: place.takeId(block.id) },
      textElement('figcaption', block.filename),
      element('pre', { dir: 'ltr' }, element('code', {}, escapeMarkup(block.text))),
    ),
  math: mathXhtml,
  aside: (block, place) =>
    element(
      'aside',
      { id: place.takeId(block.id), class: 'box' },
      label(block.title || place.messages[block.tone ?? 'note'], place),
      bodyXhtml(block.body, place),
    ),
  // Shown open, because e-book readers may not support `<details>`.
  details: (block, place) =>
    element(
      'section',
      { id: place.takeId(block.id), class: 'box' },
      element('p', { class: 'label' }, textXhtml(block.summary, place)),
      bodyXhtml(block.body, place),
    ),
  definitions: (block, place) =>
    element(
      'dl',
      { id: place.takeId(block.id) },
      ...block.items.flatMap(({ term, body }) => [
        element('dt', {}, textXhtml(term, place)),
        element('dd', {}, bodyXhtml(body, place)),
      ]),
    ),
  keyPoints: (block, place) =>
    element(
      'section',
      { id: place.takeId(block.id), class: 'box' },
      label(block.title || place.messages.keyPoints, place),
      element('ul', {}, ...itemsXhtml(block.items, place)),
    ),
  timeline: (block, place) =>
    element(
      'ol',
      { id: place.takeId(block.id), class: 'timeline' },
      ...block.items.map(({ date, title, body }) =>
        element(
          'li',
          {},
          label(formatDate(date, place.language, place.timeZone), place),
          title ? element('p', {}, wordsElement('strong', title, place.direction)) : EMPTY,
          bodyXhtml(body, place),
        ),
      ),
    ),
  relatedLink: relatedXhtml,
  divider: (block, place) => element('hr', { id: place.takeId(block.id) }),
  unknown: (block, place) =>
    element(
      'div',
      { id: place.takeId(block.id) },
      ...block.text.split('\n').map((line) => textElement('p', line.trim())),
    ),
};

export const bodyXhtml = (body: Body, place: ChapterContext): Markup =>
  joinMarkup(
    body.map((block) =>
      (XHTML_RENDERERS[block.type] as (block: Block, place: ChapterContext) => Markup)(block, place),
    ),
  );
