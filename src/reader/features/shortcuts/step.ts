/** Steps from paragraph to paragraph of an article, or from headline to headline of a list. */
import { HEADLINE } from '../../../article/passage-ids.ts';
import { topBlocks } from './top-blocks.ts';

export type StepDirection = 1 | -1;

const SCROLL_MARGIN_PX = 16;
const topOf = (element: Element): number => element.getBoundingClientRect().top;

export function focusNextHeadline(by: StepDirection): void {
  const links = [...document.querySelectorAll<HTMLElement>('.cards a, .search-results a, .saved-items a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const at = here >= 0 ? here + by : links.findIndex((link) => topOf(link) > 0);
  links[Math.max(0, at)]?.focus();
}

export function scrollToNextParagraph(by: StepDirection): void {
  const blocks = [document.getElementById(HEADLINE), ...topBlocks()].filter((block) => block !== null);
  const to =
    by === 1
      ? blocks.find((block) => topOf(block) > SCROLL_MARGIN_PX + 4)
      : blocks.findLast((block) => topOf(block) < SCROLL_MARGIN_PX - 4);
  if (to) scrollBy({ top: topOf(to) - SCROLL_MARGIN_PX, behavior: 'instant' });
}
