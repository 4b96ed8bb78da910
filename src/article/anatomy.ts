/**
 * What each block type is made of, once: its texts, its addresses and the blocks within it. Whatever looks at every block
 * (words, ids, links, pictures) goes through here, so that a new type is one entry and nothing is forgotten.
 */
import type { Block, BlockOf, BlockType, Body } from './blocks.ts';
import type { Figure, Image } from './pictures.ts';
import type { Related } from './related.ts';
import type { Text } from './spans.ts';

/** What a text is to its block. Only `body` text counts as words of the article. */
export type Role = 'body' | 'caption' | 'furniture';

/** Gives each part back, changed or as it was. */
export interface Visitor {
  text(text: Text, role: Role): Text;
  url(url: string): string;
  image(image: Image): Image;
  body(body: Body, role: Role): Body;
  related<R extends Related>(related: R): R;
}

type Rebuild = { readonly [T in BlockType]: (block: BlockOf<T>, visit: Visitor) => BlockOf<T> };

const string = (visit: Visitor, text: string, role: Role): string => {
  const next = visit.text(text, role);
  return typeof next === 'string' ? next : text;
};

/** Visits the parts of a figure. */
export const rebuildFigure = (figure: Figure, visit: Visitor): Figure => ({
  ...figure,
  image: visit.image(figure.image),
  ...(figure.caption !== undefined && { caption: visit.text(figure.caption, 'caption') }),
});

function rebuildMedia<B extends BlockOf<'video'> | BlockOf<'audio'>>(block: B, visit: Visitor): B {
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

type Rows = BlockOf<'table'>['body'];
const rebuildRows = (rows: Rows, visit: Visitor): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' || Array.isArray(cell)
        ? visit.text(cell, 'body')
        : { ...cell, text: visit.text(cell.text, 'body') },
    ),
  );

const REBUILD: Rebuild = {
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
  pullquote: (block, visit) => ({ ...block, text: string(visit, block.text, 'furniture') }),
  figure: (block, visit) => ({ ...block, ...rebuildFigure(block, visit) }),
  gallery: (block, visit) => ({
    ...block,
    figures: block.figures.map((figure) => rebuildFigure(figure, visit)),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  video: rebuildMedia,
  audio: rebuildMedia,
  embed: (block, visit) => ({
    ...block,
    url: visit.url(block.url),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  table: (block, visit) => ({
    ...block,
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
    ...(block.head && { head: rebuildRows(block.head, visit) }),
    body: rebuildRows(block.body, visit),
  }),
  code: (block, visit) => ({ ...block, text: string(visit, block.text, 'body') }),
  math: (block) => block,
  aside: (block, visit) => ({
    ...block,
    ...(block.title !== undefined && { title: string(visit, block.title, 'body') }),
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
    ...(block.title !== undefined && { title: string(visit, block.title, 'body') }),
    items: block.items.map((item) => visit.text(item, 'body')),
  }),
  timeline: (block, visit) => ({
    ...block,
    items: block.items.map((item) => ({
      ...item,
      date: string(visit, item.date, 'body'),
      ...(item.title !== undefined && { title: string(visit, item.title, 'body') }),
      body: visit.body(item.body, 'body'),
    })),
  }),
  relatedLink: (block, visit) => visit.related(block),
  divider: (block) => block,
  unknown: (block, visit) => ({ ...block, text: string(visit, block.text, 'body') }),
};

/** A visitor that gives everything back as it was, for who looks at a part only. */
export const visitor = (parts: Partial<Visitor>): Visitor => ({
  text: (text) => text,
  url: (url) => url,
  image: (image) => image,
  body: (body) => body,
  related: (related) => related,
  ...parts,
});

/** The block with each of its parts as the visitor gave it back. */
export const rebuild = <B extends Block>(block: B, visit: Visitor): B =>
  (REBUILD[block.type] as unknown as (block: B, visit: Visitor) => B)(block, visit);
