import { HEADLINE, LEAD } from '../../../article/passage-ids.ts';
import { PASSAGE } from '../../dom/page-passages.ts';
import { caretAt, type Caret } from '../../dom/caret.ts';
import type { SpokenPassage } from './spoken-passages.ts';
import { spokenElement, spokenRanges } from './spoken-ranges.ts';

const INTERACTIVE_SELECTOR = 'a, button, summary, input, select, textarea, video, audio, img, iframe, label';

/** First passage of the tapped paragraph; undefined where a tap means something else. */
export function passageAtTap(event: MouseEvent, plan: readonly SpokenPassage[]): number | undefined {
  const { target } = event;
  if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return undefined;
  if (target.closest(INTERACTIVE_SELECTOR) || getSelection()?.isCollapsed === false) return undefined;
  const passage = plan.findLast(
    ({ block }) => spokenElement(block)?.contains(target) && isInnermost(target, block),
  );
  if (!passage) return undefined;
  const siblings = plan.filter(({ block }) => block === passage.block);
  const hit = rangeIndexAt(
    spokenRanges(spokenElement(passage.block) ?? target, siblings),
    caretAt(event.clientX, event.clientY),
  );
  const { paragraph } = siblings[hit] ?? passage;
  return plan.findIndex((other) => other.paragraph === paragraph);
}

const isInnermost = (target: Element, block: string): boolean => {
  const own = target.closest(`${PASSAGE}, #${LEAD}`);
  return own === spokenElement(block);
};

function rangeIndexAt(ranges: readonly (Range | undefined)[], caret: Caret | undefined): number {
  if (!caret) return 0;
  const { node, offset } = caret;
  return Math.max(0, ranges.findLastIndex((range) => range && range.comparePoint(node, offset) >= 0)); // prettier-ignore
}

/** First passage of the topmost block in view; 0 while the headline is in view. */
export function passageInView(plan: readonly SpokenPassage[]): number {
  const headline = spokenElement(HEADLINE);
  if (!headline || headline.getBoundingClientRect().bottom > 0) return 0;
  const seen = new Map<string, boolean>();
  const at = plan.findIndex(({ block }) => {
    if (!seen.has(block))
      seen.set(block, (spokenElement(block)?.getBoundingClientRect().bottom ?? 0) > innerHeight * 0.12);
    return seen.get(block);
  });
  return Math.max(0, at);
}
