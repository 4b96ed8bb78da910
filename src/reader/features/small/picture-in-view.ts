/** The picture of an article that is in view. */
import type { Article } from '../../../article/schema.ts';
import { picturesIn, type Shown } from './pictures.ts';

/** The element that shows a picture in the article. */
export function pictureElement({ key, block }: Shown): HTMLElement | null {
  if (block === undefined) return document.querySelector('.lead img');
  const pictures = document.getElementById(block)?.querySelectorAll('img');
  return pictures?.[Number(key.slice(block.length + 1) || 1) - 1] ?? null;
}

const elementOf = ({ block }: Shown): Element | null =>
  block === undefined ? document.querySelector('.lead') : document.getElementById(block);

/** The key of the first picture that is not above the window, or of the first there is. */
export function pictureInView(article: Article): string | undefined {
  const all = picturesIn(article);
  const inView = all.find((one) => (elementOf(one)?.getBoundingClientRect().bottom ?? 0) > 0);
  return (inView ?? all[0])?.key;
}
