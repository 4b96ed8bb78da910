/** Where to begin: at what the reader taps, or at what stands in view. */
import type { Passage } from './passages.ts';
import { elementOf, rangesOf } from './spoken-place.ts';

const OWN_BUSINESS = 'a, button, summary, input, select, textarea, video, audio, img, iframe, label';

interface Caret {
  readonly offsetNode: Node;
  readonly offset: number;
}

/** Where in the text a point is. Browsers have two ways to tell. */
function caretAt(x: number, y: number): Caret | undefined {
  const known = document as Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;
  const caret = known.caretPositionFromPoint?.call(document, x, y);
  if (caret) return caret;
  const range = known.caretRangeFromPoint?.call(document, x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : undefined;
}

/** The first passage of the paragraph that was tapped; nothing where a tap means something else. */
export function tapped(event: MouseEvent, plan: readonly Passage[]): number | undefined {
  const { target } = event;
  if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return undefined;
  if (target.closest(OWN_BUSINESS) || getSelection()?.isCollapsed === false) return undefined;
  const passage = plan.findLast(
    ({ block }) => elementOf(block)?.contains(target) && isInnermost(target, block),
  );
  if (!passage) return undefined;
  const siblings = plan.filter(({ block }) => block === passage.block);
  const hit = within(
    rangesOf(elementOf(passage.block) ?? target, siblings),
    caretAt(event.clientX, event.clientY),
  );
  const { paragraph } = siblings[hit] ?? passage;
  return plan.findIndex((other) => other.paragraph === paragraph);
}

const isInnermost = (target: Element, block: string): boolean => {
  const own = target.closest('[data-block], h1, .standfirst, .lead');
  return own === elementOf(block);
};

/** The last range that begins before a place in the text; the first where there is no telling. */
function within(ranges: readonly (Range | undefined)[], caret: Caret | undefined): number {
  if (!caret) return 0;
  const { offsetNode, offset } = caret;
  return Math.max(0, ranges.findLastIndex((range) => range && range.comparePoint(offsetNode, offset) >= 0)); // prettier-ignore
}

/** The first passage of the topmost block in view; the beginning for who has not scrolled past the headline. */
export function inView(plan: readonly Passage[]): number {
  const headline = document.querySelector('.story h1');
  if (!headline || headline.getBoundingClientRect().bottom > 0) return 0;
  const seen = new Map<string, boolean>();
  const at = plan.findIndex(({ block }) => {
    if (!seen.has(block))
      seen.set(block, (elementOf(block)?.getBoundingClientRect().bottom ?? 0) > innerHeight * 0.12);
    return seen.get(block);
  });
  return Math.max(0, at);
}
