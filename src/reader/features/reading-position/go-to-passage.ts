import { openDetailsAround } from '../../navigation/target-element.ts';
import { focusOnBlock } from '../../dom/focus-on-block.ts';
import { markTarget } from '../../navigation/target.ts';
import { passageElement } from '../../dom/page-passages.ts';

/** Scrolls to a passage, focuses and highlights it like the target of a link. Returns whether the page has it. */
export function goToPassage(id: string): boolean {
  const element = passageElement(id);
  openDetailsAround(element);
  markTarget(element?.id);
  element?.scrollIntoView({ behavior: 'instant' });
  if (element) focusOnBlock(element);
  return element !== null;
}
