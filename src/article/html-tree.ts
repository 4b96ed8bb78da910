/** Articles as HTML trees (hast). Feeds, e-books and Markdown are written from them. */
import type { Element, Properties } from 'hast';
import { directionOf, hasRtl, startsRtl, type Direction } from './bidi.ts';
import { BLOCK_TYPES, type Block, type Body } from './blocks.ts';
import { element, type Child } from './html-element.ts';
import { ltrPieces, ltrSpans } from './ltr-pieces.ts';
import type { MathNode } from './math-node.ts';
import type { Figure, Image } from './pictures.ts';
import { isLineBreak, toPlainText } from './plain-text.ts';
import type { MarkedSpan, Span, Text } from './spans.ts';

/** What depends on where the HTML is read. */
export interface HtmlTarget {
  readonly direction: Direction;
  /** Whether media can be played and sections opened; otherwise there are links, and all is shown. */
  readonly isInteractive: boolean;
  /** Whether pull quotes that repeat the article's words are shown. */
  readonly hasPullquotes: boolean;
  /** Words of the interface; without them, nothing is added to the article's own words. */
  readonly labels?: Readonly<Record<LabelName, string>> | undefined;
  /** The address to write for a URL; undefined where there is to be no link. */
  href(url: string): string | undefined;
  /** Address and size of a picture; undefined where its alternative text stands for it. */
  picture(image: Image): Properties | undefined;
  /** A formula that the target can show; its source is shown otherwise. */
  formula(tree: MathNode, tex: string | undefined): Element | undefined;
  footnoteMark(span: MarkedSpan): Child;
  /** A date, or words that say when. */
  date(date: string): string;
  language(language: string): Properties;
  alignment(align: 'start' | 'center' | 'end'): Properties;
  id?(blockId: string | undefined): string | undefined;
}

type LabelName = 'note' | 'background' | 'warning' | 'keyPoints' | 'transcript' | 'read';

export interface HtmlBuilder extends HtmlTarget {
  text(text: Text): Child;
  name(text: string): Child;
  body(body: Body): Element[];
  link(url: string, words: Child): Child;
  image(image: Image): Child;
  figure(figure: Figure): Element;
  caption(caption: Text | undefined, credit?: string): Child;
}

type Mark =
  'code' | 'superscript' | 'subscript' | 'underline' | 'strikethrough' | 'mark' | 'emphasis' | 'strong';

const MARK_ELEMENTS: readonly (readonly [Mark, string])[] = [
  ['code', 'code'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['mark', 'mark'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
];

/** A ruby reading, in parentheses where ruby is not supported. */
const rubyReading = (reading: string): Element[] => [
  element('rp', {}, '('),
  element('rt', {}, reading),
  element('rp', {}, ')'),
];

const pieceNodes = (text: string, direction: Direction): Child =>
  direction === 'rtl'
    ? ltrPieces(text).map((piece, at) => (at % 2 === 1 ? element('bdi', {}, piece) : piece))
    : text;

function spanNodes(span: MarkedSpan, direction: Direction, build: HtmlBuilder): Child {
  const own = span.language === undefined ? direction : directionOf(span.language);
  let words: Child = span.code ? span.text : pieceNodes(span.text, own);
  if (span.ruby) words = element('ruby', {}, words, rubyReading(span.ruby));
  for (const [mark, name] of MARK_ELEMENTS)
    if (span[mark]) words = element(name, { dir: mark === 'code' ? 'ltr' : undefined }, words);
  if (span.abbreviation !== undefined) words = element('abbr', { title: span.abbreviation }, words);
  if (span.language !== undefined)
    words = element('span', { ...build.language(span.language), dir: own }, words);
  if (span.link !== undefined) words = build.link(span.link, words);
  return span.footnote === undefined ? words : [words, build.footnoteMark(span)];
}

const nameElement = (text: string): Element =>
  element('bdi', {}, pieceNodes(text, startsRtl(text) ? 'rtl' : 'ltr'));

/** A text without formatting, isolated as a whole where it has no letter of the direction around it. */
export const stringNodes = (text: string, direction: Direction): Child =>
  direction === 'rtl' && text !== '' && !hasRtl(text) ? nameElement(text) : pieceNodes(text, direction);

const spansNodes = (spans: readonly Span[], direction: Direction, build: HtmlBuilder): Child =>
  spans.map((span) => {
    if (typeof span === 'string') return pieceNodes(span, direction);
    return isLineBreak(span) ? element('br', {}) : spanNodes(span, direction, build);
  });

function textNodes(text: Text, build: HtmlBuilder): Child {
  if (typeof text === 'string') return stringNodes(text, build.direction);
  const isForeign = build.direction === 'rtl' && !hasRtl(toPlainText(text));
  if (isForeign) return text.length > 0 ? element('bdi', {}, spansNodes(text, 'ltr', build)) : [];
  if (build.direction === 'ltr') return spansNodes(text, 'ltr', build);
  return ltrSpans(text).map((spans, at) =>
    at % 2 === 1 ? element('bdi', {}, spansNodes(spans, 'ltr', build)) : spansNodes(spans, 'rtl', build),
  );
}

function imageElement(image: Image, target: HtmlTarget): Child {
  const file = target.picture(image);
  if (file) return element('img', { ...file, alt: image.alt });
  return image.alt.trim() === '' ? undefined : element('p', { className: ['missing'] }, image.alt.trim());
}

function captionElement(caption: Text, credit: string | undefined, build: HtmlBuilder): Child {
  if (caption.length === 0 && !credit) return undefined;
  const space = caption.length > 0 && credit ? ' ' : '';
  return element(
    'figcaption',
    {},
    build.text(caption),
    space,
    credit && element('small', {}, build.name(credit)),
  );
}

type BlockNodes = (block: Block, build: HtmlBuilder) => readonly Element[];

/** A block that shows nothing is still a target of links. */
function blockNodes(block: Block, build: HtmlBuilder): readonly Element[] {
  const nodes = (BLOCK_TYPES[block.type].html as BlockNodes)(block, build);
  const id = build.id?.(block.id);
  if (id === undefined) return nodes;
  const [first = element('div', {}), ...others] = nodes;
  return [{ ...first, properties: { id, ...first.properties } }, ...others];
}

export function createHtmlBuilder(target: HtmlTarget): HtmlBuilder {
  const build: HtmlBuilder = {
    ...target,
    text: (text) => textNodes(text, build),
    name: nameElement,
    body: (body) => body.flatMap((block) => blockNodes(block, build)),
    link: (url, words) => {
      const href = build.href(url);
      return href === undefined ? words : element('a', { href }, words);
    },
    image: (image) => imageElement(image, build),
    figure: ({ image, caption, credit }) =>
      element('figure', {}, build.image(image), build.caption(caption, credit)),
    caption: (caption = '', credit) => captionElement(caption, credit, build),
  };
  return build;
}

const mathNodes = (node: string | MathNode): Child =>
  typeof node === 'string'
    ? node
    : element(node.name, { ...node.attributes }, (node.children ?? []).map(mathNodes));

/** MathML, with the source for programs that do not render it. The schema allows only harmless elements and attributes. */
export const mathElement = ({ attributes, children = [] }: MathNode, tex: string | undefined): Element =>
  element('math', { ...attributes, alttext: tex }, children.map(mathNodes));
