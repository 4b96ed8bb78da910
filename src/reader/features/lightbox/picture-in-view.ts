import { LEAD } from '../../../article/passage-ids.ts';
import type { Article } from '../../../article/schema.ts';
import { lightboxPictures, type LightboxPicture } from './lightbox-pictures.ts';

const blockElement = ({ block = LEAD }: Pick<LightboxPicture, 'block'>): HTMLElement | null =>
  document.getElementById(block);

export function pictureElement({ key, block }: LightboxPicture): HTMLElement | null {
  const pictures = blockElement({ block })?.querySelectorAll('img');
  return pictures?.[Number(key.slice((block?.length ?? key.length) + 1) || 1) - 1] ?? null;
}

/** Key of the first picture that is not above the window, else of the first one. */
export function keyOfPictureInView(article: Article): string | undefined {
  const all = lightboxPictures(article);
  const inView = all.find((one) => (blockElement(one)?.getBoundingClientRect().bottom ?? 0) > 0);
  return (inView ?? all[0])?.key;
}
