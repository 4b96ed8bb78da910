import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Figure } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { LIGHTBOX_HASH } from './index.ts';
import { LEAD_PICTURE_KEY, pictureKey } from '../../blocks/article-actions.ts';

export interface LightboxPicture extends Pick<Figure, 'image' | 'caption' | 'credit'> {
  readonly key: string;
  /** Id of its block; undefined for the lead picture. */
  readonly block?: string | undefined;
}

function picturesOfBlock(block: Block): LightboxPicture[] {
  const shown = ({ image, caption, credit }: Figure, number?: number): LightboxPicture[] => {
    const key = pictureKey(block.id, number);
    return key === undefined ? [] : [{ key, block: block.id, image, caption, credit }];
  };
  if (block.type === 'figure') return shown(block);
  if (block.type === 'gallery') return block.figures.flatMap((figure, at) => shown(figure, at + 1));
  const inner: LightboxPicture[] = [];
  const body = (blocks: Body): Body => (inner.push(...blocks.flatMap(picturesOfBlock)), blocks);
  visitBlock(block, createVisitor({ body }));
  return inner;
}

export const lightboxPictures = ({ image, body, footnotes = [] }: Article): LightboxPicture[] => [
  ...(image ? [{ ...image, key: LEAD_PICTURE_KEY }] : []),
  ...body.flatMap(picturesOfBlock),
  ...footnotes.flatMap((note) => note.body.flatMap(picturesOfBlock)),
];

export const lightboxHash = (key: string): string => LIGHTBOX_HASH + encodeURIComponent(key);

export function pictureKeyInHash(hash: string): string | undefined {
  if (!hash.startsWith(LIGHTBOX_HASH)) return undefined;
  try {
    return decodeURIComponent(hash.slice(LIGHTBOX_HASH.length));
  } catch {
    return undefined;
  }
}
