import { pageElement } from '../../page-elements.ts';

/** The article's outermost block elements, without pull quotes, which repeat. */
export const topBlocks = (): HTMLElement[] => [
  ...(pageElement('body')?.querySelectorAll<HTMLElement>(
    '[data-block]:not([data-block] *, [data-block="pullquote"])',
  ) ?? []),
];
