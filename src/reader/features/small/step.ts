/** Steps from paragraph to paragraph of an article, or from headline to headline of a list. */

export type Step = 1 | -1;

/** Pixels between the top of the window and a paragraph that was gone to. */
const MARGIN = 16;
const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Gives the focus to the headline after the one that has it, or to the first in view. */
export function stepInList(by: Step): void {
  const links = [...document.querySelectorAll<HTMLElement>('.cards a, .search-results a, .saved-items a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const at = here >= 0 ? here + by : links.findIndex((link) => topOf(link) > 0);
  links[Math.max(0, at)]?.focus();
}

/** Scrolls to the paragraph after the one at the top of the window. */
export function stepInStory(by: Step): void {
  const blocks = [
    ...document.querySelectorAll('.story h1, :is(.story-body, .stretch) > [data-block]:not(.pullquote)'),
  ];
  const to =
    by === 1
      ? blocks.find((block) => topOf(block) > MARGIN + 4)
      : blocks.findLast((block) => topOf(block) < MARGIN - 4);
  if (to) scrollBy({ top: topOf(to) - MARGIN, behavior: 'instant' });
}
