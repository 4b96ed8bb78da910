/** The picture of an article that is in view. */
import type { Article } from '../../../article/schema.ts';
import { picturesIn, type Shown } from './pictures.ts';

const elementOf = ({ block }: Shown): Element | null =>
  block === undefined ? document.querySelector('.lead') : document.getElementById(block);

/** The key of the first picture that is not above the window, or of the first there is. */
export function pictureInView(article: Article): string | undefined {
  const all = picturesIn(article);
  const inView = all.find((one) => (elementOf(one)?.getBoundingClientRect().bottom ?? 0) > 0);
  return (inView ?? all[0])?.key;
}
