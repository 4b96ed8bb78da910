import { pageElement } from '../../page-elements.ts';

/** The elements of the article's blocks that stand in no other, without pull-quotes, which repeat. */
export const topBlocks = (): HTMLElement[] => [
  ...(pageElement('body')?.querySelectorAll<HTMLElement>(
    '[data-block]:not([data-block] *, [data-block="pullquote"])',
  ) ?? []),
];
