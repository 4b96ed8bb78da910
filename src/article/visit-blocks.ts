/**
 * The texts, URLs and nested blocks of each block type. Everything that looks at all blocks (words, ids,
 * links, pictures) goes through here, so a new type needs one entry.
 */
import type { Block, BlockOf, BlockType, Body } from './blocks.ts';
import type { Figure, Image } from './pictures.ts';
import type { Related } from './related.ts';
import type { Text } from './spans.ts';

/** What a text is to its block. Only `body` text counts as words of the article. */
export type TextRole = 'body' | 'caption' | 'furniture';

/** Each method returns the part, changed or unchanged. */
export interface BlockVisitor {
  text(text: Text, role: TextRole): Text;
  url(url: string): string;
  image(image: Image): Image;
  body(body: Body, role: TextRole): Body;
  related<R extends Related>(related: R): R;
}

type VisitFunctions = { readonly [T in BlockType]: (block: BlockOf<T>, visit: BlockVisitor) => BlockOf<T> };

const visitString = (visit: BlockVisitor, text: string, role: TextRole): string => {
  const next = visit.text(text, role);
  return typeof next === 'string' ? next : text;
};

export const visitFigure = (figure: Figure, visit: BlockVisitor): Figure => ({
  ...figure,
  image: visit.image(figure.image),
  ...(figure.caption !== undefined && { caption: visit.text(figure.caption, 'caption') }),
});

function visitMedia<B extends BlockOf<'video'> | BlockOf<'audio'>>(block: B, visit: BlockVisitor): B {
  return {
    ...block,
    ...(block.src !== undefined && { src: visit.url(block.src) }),
    ...(block.sources && {
      sources: block.sources.map((source) => ({ ...source, src: visit.url(source.src) })),
    }),
    ...(block.tracks && { tracks: block.tracks.map((track) => ({ ...track, src: visit.url(track.src) })) }),
    ...(block.poster && { poster: visit.image(block.poster) }),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
    ...(block.transcript && { transcript: visit.body(block.transcript, 'caption') }),
  };
}

type CellRows = BlockOf<'table'>['body'];
const visitRows = (rows: CellRows, visit: BlockVisitor): CellRows =>
  rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' || Array.isArray(cell)
        ? visit.text(cell, 'body')
        : { ...cell, text: visit.text(cell.text, 'body') },
    ),
  );

const VISIT_BY_TYPE: VisitFunctions = {
  paragraph: (block, visit) => ({ ...block, text: visit.text(block.text, 'body') }),
  heading: (block, visit) => ({ ...block, text: visit.text(block.text, 'body') }),
  list: (block, visit) => ({
    ...block,
    items: block.items.map((item) =>
      typeof item === 'string' || Array.isArray(item)
        ? visit.text(item, 'body')
        : { ...item, body: visit.body(item.body, 'body') },
    ),
  }),
  blockquote: (block, visit) => ({
    ...block,
    body: visit.body(block.body, 'body'),
    ...(block.attribution !== undefined && { attribution: visit.text(block.attribution, 'body') }),
    ...(block.url !== undefined && { url: visit.url(block.url) }),
  }),
  pullquote: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'furniture') }),
  figure: (block, visit) => ({ ...block, ...visitFigure(block, visit) }),
  gallery: (block, visit) => ({
    ...block,
    figures: block.figures.map((figure) => visitFigure(figure, visit)),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  video: visitMedia,
  audio: visitMedia,
  embed: (block, visit) => ({
    ...block,
    url: visit.url(block.url),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  table: (block, visit) => ({
    ...block,
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
    ...(block.head && { head: visitRows(block.head, visit) }),
    body: visitRows(block.body, visit),
  }),
  code: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'body') }),
  math: (block) => block,
  aside: (block, visit) => ({
    ...block,
    ...(block.title !== undefined && { title: visitString(visit, block.title, 'body') }),
    body: visit.body(block.body, 'body'),
  }),
  details: (block, visit) => ({
    ...block,
    summary: visit.text(block.summary, 'body'),
    body: visit.body(block.body, 'body'),
  }),
  definitions: (block, visit) => ({
    ...block,
    items: block.items.map((item) => ({
      term: visit.text(item.term, 'body'),
      body: visit.body(item.body, 'body'),
    })),
  }),
  keyPoints: (block, visit) => ({
    ...block,
    ...(block.title !== undefined && { title: visitString(visit, block.title, 'body') }),
    items: block.items.map((item) => visit.text(item, 'body')),
  }),
  timeline: (block, visit) => ({
    ...block,
    items: block.items.map((item) => ({
      ...item,
      date: visitString(visit, item.date, 'body'),
      ...(item.title !== undefined && { title: visitString(visit, item.title, 'body') }),
      body: visit.body(item.body, 'body'),
    })),
  }),
  relatedLink: (block, visit) => visit.related(block),
  divider: (block) => block,
  unknown: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'body') }),
};

/** Creates a visitor; parts without a callback are returned unchanged. */
export const createVisitor = (parts: Partial<BlockVisitor>): BlockVisitor => ({
  text: (text) => text,
  url: (url) => url,
  image: (image) => image,
  body: (body) => body,
  related: (related) => related,
  ...parts,
});

export const visitBlock = <B extends Block>(block: B, visit: BlockVisitor): B =>
  (VISIT_BY_TYPE[block.type] as unknown as (block: B, visit: BlockVisitor) => B)(block, visit);
