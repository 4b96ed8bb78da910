/** The pictures of an article that can be looked at by themselves, and the address of each. Pure. */
import { rebuild, visitor } from '../../../article/anatomy.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Figure } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { LEAD_PICTURE, pictureKey } from '../../blocks/story-actions.ts';

/** A picture with its words, under its key. */
export interface Shown extends Pick<Figure, 'image' | 'caption' | 'credit'> {
  readonly key: string;
  /** Id of the block that shows it; none of the lead picture. */
  readonly block?: string | undefined;
}

function shownIn(block: Block): Shown[] {
  const shown = ({ image, caption, credit }: Figure, number?: number): Shown[] => {
    const key = pictureKey(block.id, number);
    return key === undefined ? [] : [{ key, block: block.id, image, caption, credit }];
  };
  if (block.type === 'figure') return shown(block);
  if (block.type === 'gallery') return block.figures.flatMap((figure, at) => shown(figure, at + 1));
  const inner: Shown[] = [];
  const body = (blocks: Body): Body => (inner.push(...blocks.flatMap(shownIn)), blocks);
  rebuild(block, visitor({ body }));
  return inner;
}

/** The pictures of an article in reading order: its lead picture, those of its body and those of its footnotes. */
export const picturesIn = ({ image, body, footnotes = [] }: Article): Shown[] => [
  ...(image ? [{ ...image, key: LEAD_PICTURE }] : []),
  ...body.flatMap(shownIn),
  ...footnotes.flatMap((note) => note.body.flatMap(shownIn)),
];

const VIEW = '#view:';

/** The fragment under which a picture is looked at. */
export const viewHash = (key: string): string => VIEW + encodeURIComponent(key);

/** The key in a fragment that names a picture. */
export function viewedKey(hash: string): string | undefined {
  if (!hash.startsWith(VIEW)) return undefined;
  try {
    return decodeURIComponent(hash.slice(VIEW.length));
  } catch {
    return undefined;
  }
}
