import { blocksIn } from '../../article/visit-blocks.ts';
import type { BlockOf } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';

const ENCLOSURE_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif', gif: 'image/gif', jpeg: 'image/jpeg', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml',
  webp: 'image/webp',
  aac: 'audio/aac', flac: 'audio/flac', m4a: 'audio/mp4', mp3: 'audio/mpeg', oga: 'audio/ogg', ogg: 'audio/ogg',
  opus: 'audio/ogg', wav: 'audio/wav',
  m4v: 'video/mp4', mov: 'video/quicktime', mp4: 'video/mp4', ogv: 'video/ogg', webm: 'video/webm',
}; // prettier-ignore

/** Enclosures need a concrete type, so unknown pictures count as JPEG. */
function enclosureType(url: string, kind: 'image' | 'audio' | 'video'): string {
  const ending = /\.([a-z0-9]+)$/i.exec(url.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
  return (
    (Object.hasOwn(ENCLOSURE_TYPES, ending) && ENCLOSURE_TYPES[ending]) ||
    { image: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4' }[kind]
  );
}

export interface Enclosure {
  /** Root-relative for a file of the site. */
  readonly url: string;
  readonly type: string;
  readonly title?: string | undefined;
  readonly kind: 'image' | 'audio' | 'video';
  /** Undefined for a file that is not of the site. */
  readonly bytes?: number | undefined;
}

export type FileSizeOf = (url: string) => number | undefined;

function mediaFile(block: BlockOf<'audio'> | BlockOf<'video'>): Enclosure[] {
  const first = block.sources?.[0];
  const url = block.src ?? first?.src;
  if (url === undefined) return [];
  const declared = block.src === undefined ? first?.type?.replace(/\s*;[^]*$/, '') : undefined;
  return [{ url, type: declared || enclosureType(url, block.type), title: block.title, kind: block.type }];
}

/** Audio and video first, in order and without duplicates; then the lead picture. */
export function enclosuresOf({ body, image }: Article, bytesOf: FileSizeOf): Enclosure[] {
  const found = blocksIn([body]).flatMap((block) =>
    block.type === 'audio' || block.type === 'video' ? mediaFile(block) : [],
  );
  if (image) {
    const { src } = image.image;
    found.push({ url: src, type: enclosureType(src, 'image'), kind: 'image' });
  }
  const files = new Map(found.map((one) => [one.url, one])).values();
  return [...files].map((one) => ({ ...one, bytes: bytesOf(one.url) }));
}
