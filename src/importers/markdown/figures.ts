import type { Image, ImageReference } from 'mdast';
import type { Block } from '../../article/blocks.ts';
import type { Figure } from '../../article/pictures.ts';
import type { InlineReading } from './inline.ts';
import { placed, warn } from './position.ts';
import { siteUrl } from './site-url.ts';

const VIDEO = /\.(?:mp4|webm|m4v|mov|ogv)(?:[?#]|$)/i;
const AUDIO = /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)(?:[?#]|$)/i;

/** `{Jane Doe}`, `{credit="Jane Doe" size=wide}` behind an image. */
export interface FigureDetails {
  readonly credit?: string;
  readonly size?: string;
  readonly caption?: string;
}

const DETAILS = /^\s*\{([^{}\n]*)\}/;
const PAIR = /([a-z]+)\s*=\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\s"']+))/gi;
const KNOWN = ['credit', 'size', 'caption'] as const;

export function splitDetails(text: string): { details: FigureDetails; rest: string } | undefined {
  const [all, inner = ''] = DETAILS.exec(text) ?? [];
  if (all === undefined) return undefined;
  const pairs = new Map(
    [...inner.matchAll(PAIR)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      values.find((one) => one !== undefined) ?? '',
    ]),
  );
  const details = Object.fromEntries(KNOWN.flatMap((key) => (pairs.has(key) ? [[key, pairs.get(key)]] : [])));
  const isCredit = pairs.size === 0 && inner.trim() !== '';
  return { details: isCredit ? { credit: inner.trim() } : details, rest: text.slice(all.length) };
}

interface ImageFile {
  readonly url: string;
  readonly title?: string | null | undefined;
  readonly alt?: string | null | undefined;
}

function imageFile({ definitions }: InlineReading, node: Image | ImageReference): ImageFile {
  if (node.type === 'image') return node;
  const { url = '', title } = definitions.get(node.identifier) ?? {};
  return { url, title, alt: node.alt };
}

/** Undefined for a picture. */
export function recordingType(
  reading: InlineReading,
  node: Image | ImageReference,
): 'video' | 'audio' | undefined {
  const { url } = imageFile(reading, node);
  return VIDEO.test(url) ? 'video' : AUDIO.test(url) ? 'audio' : undefined;
}

export function toFigure(
  reading: InlineReading,
  node: Image | ImageReference,
  { credit, size, caption }: FigureDetails = {},
): Figure {
  const { url, title, alt } = imageFile(reading, node);
  const words = caption ?? title ?? undefined;
  if (!alt && !words)
    warn(
      reading,
      node,
      'is a picture without a description for those who do not see it; write what it shows between [ and ]',
    );
  return placed(reading, node, {
    image: placed(reading, node, { src: siteUrl(url), alt: alt ?? '' }),
    ...(words && { caption: words }),
    ...(credit && { credit }),
    ...(size !== undefined && { size: size as 'wide' }),
  });
}

export function figureBlock(
  reading: InlineReading,
  node: Image | ImageReference,
  details: FigureDetails = {},
): Block {
  const { url, title, alt } = imageFile(reading, node);
  const type = recordingType(reading, node);
  if (type === undefined)
    return placed(reading, node, { type: 'figure', ...toFigure(reading, node, details) });
  const caption = details.caption ?? title;
  const fields = {
    src: siteUrl(url),
    ...(alt && { title: alt }),
    ...(caption && { caption }),
    ...(details.credit && { credit: details.credit }),
  };
  return placed(reading, node, type === 'video' ? { type, ...fields } : { type, ...fields });
}
