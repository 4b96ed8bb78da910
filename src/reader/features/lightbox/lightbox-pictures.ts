import { allBlocks } from '../../../article/visit-blocks.ts';
import type { Block } from '../../../article/blocks.ts';
import type { Figure } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { decodeFragment } from '../../navigation/target-element.ts';
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
  return block.type === 'gallery' ? block.figures.flatMap((figure, at) => shown(figure, at + 1)) : [];
}

export const lightboxPictures = (article: Article): LightboxPicture[] => [
  ...(article.image ? [{ ...article.image, key: LEAD_PICTURE_KEY }] : []),
  ...allBlocks(article).flatMap(picturesOfBlock),
];

export const lightboxHash = (key: string): string => LIGHTBOX_HASH + encodeURIComponent(key);

export const pictureKeyInHash = (hash: string): string | undefined => decodeFragment(hash, LIGHTBOX_HASH);
