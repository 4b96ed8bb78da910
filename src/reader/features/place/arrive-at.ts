/** Brings a passage of the page into view as a link to it would. */
import { focusOnBlock, unfold } from '../../navigation/place.ts';
import { showTarget } from '../../navigation/target.ts';
import { passageElement } from '../passages/page-passages.ts';

/** Goes to a passage and marks it. Tells whether the page has it. */
export function arriveAt(id: string): boolean {
  const element = passageElement(id);
  unfold(element);
  showTarget(element);
  element?.scrollIntoView({ behavior: 'instant' });
  if (element) focusOnBlock(element);
  return element !== null;
}
