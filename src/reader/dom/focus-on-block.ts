import { focusElement } from '../navigation/target-element.ts';
import { PASSAGE } from './page-passages.ts';

/** The element of the passage that a part of the text stands in. */
export const blockAt = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(PASSAGE) ?? null;

/** Gives the focus to the block that a part of the text stands in. */
export function focusOnBlock(node: Node): void {
  const block = blockAt(node);
  if (block) focusElement(block);
}
