import { openDetailsAround } from '../navigation/target-element.ts';
import { markTarget } from '../navigation/target.ts';
import { focusOnBlock } from './focus-on-block.ts';
import { passageElement } from './page-passages.ts';

/** Scrolls to a passage, focuses and highlights it like the target of a link. Returns whether the page has it. */
export function goToPassage(id: string, block: ScrollLogicalPosition = 'start'): boolean {
  const element = passageElement(id);
  openDetailsAround(element);
  markTarget(element?.id);
  element?.scrollIntoView({ block, behavior: 'instant' });
  if (element) focusOnBlock(element);
  return element !== null;
}
