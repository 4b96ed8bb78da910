import { focusElement } from '../navigation/target-element.ts';
import { PASSAGE } from './page-passages.ts';

export const blockAt = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(PASSAGE) ?? null;

export function focusOnBlock(node: Node): void {
  const block = blockAt(node);
  if (block) focusElement(block);
}
