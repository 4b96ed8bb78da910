/** The files that an article brings along: its recordings and films, and its lead picture. Pure. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Body, BlockOf } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import { mediaType } from './media-types.ts';

export interface Enclosure {
  /** As the article names it; from the root of the site where it is a file of it. */
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly title?: string | undefined;
  readonly kind: 'image' | 'audio' | 'video';
  /** Length of the file; undefined where it is not of the site. */
  readonly bytes?: number | undefined;
}

/** Tells how long a file is that an address names from the root of the site. */
export type BytesOf = (url: string) => number | undefined;

function fileOf(block: BlockOf<'audio'> | BlockOf<'video'>): Enclosure[] {
  const first = block.sources?.[0];
  const url = block.src ?? first?.src;
  if (url === undefined) return [];
  const declared = block.src === undefined ? first?.type?.replace(/\s*;[^]*$/, '') : undefined;
  return [{ url, type: declared || mediaType(url, block.type), title: block.title, kind: block.type }];
}

/** Recordings and films first, in their order, each once; then the lead picture. */
export function enclosuresOf({ body, image }: Article, bytesOf: BytesOf): Enclosure[] {
  const found: Enclosure[] = [];
  const look = (blocks: Body): Body => {
    for (const block of blocks) {
      if (block.type === 'audio' || block.type === 'video') found.push(...fileOf(block));
      rebuild(block, into);
    }
    return blocks;
  };
  const into = visitor({ body: look });
  look(body);
  if (image) {
    const { src } = image.image;
    found.push({ url: src, type: mediaType(src, 'image'), kind: 'image' });
  }
  const files = new Map(found.map((one) => [one.url, one])).values();
  return [...files].map((one) => ({ ...one, bytes: bytesOf(one.url) }));
}
