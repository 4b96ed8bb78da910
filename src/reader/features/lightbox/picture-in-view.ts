import type { Article } from '../../../article/schema.ts';
import { lightboxPictures, type LightboxPicture } from './lightbox-pictures.ts';

export function pictureElement({ key, block }: LightboxPicture): HTMLElement | null {
  if (block === undefined) return document.querySelector('.lead img');
  const pictures = document.getElementById(block)?.querySelectorAll('img');
  return pictures?.[Number(key.slice(block.length + 1) || 1) - 1] ?? null;
}

const blockElement = ({ block }: LightboxPicture): Element | null =>
  block === undefined ? document.querySelector('.lead') : document.getElementById(block);

/** Key of the first picture that is not above the window, else of the first one. */
export function keyOfPictureInView(article: Article): string | undefined {
  const all = lightboxPictures(article);
  const inView = all.find((one) => (blockElement(one)?.getBoundingClientRect().bottom ?? 0) > 0);
  return (inView ?? all[0])?.key;
}
