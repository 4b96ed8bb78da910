import { pageElement } from '../page-elements.ts';
import { openDetailsAround } from '../navigation/target-element.ts';
import { caretAt } from './caret.ts';
import { focusOnBlock } from './focus-on-block.ts';
import { pagePassage } from './page-passages.ts';
import { toDomRange, toPassageRanges } from './passage-dom-range.ts';
import type { PassageRange } from './article-text.ts';

const READING_LINE_SHARE = 0.2;

export interface ViewportSpot {
  readonly id: string;
  readonly offset: number;
  readonly line: number;
}

function spotAtPoint(x: number, y: number): ViewportSpot | undefined {
  const caret = caretAt(x, y);
  if (!(caret?.node instanceof Text)) return undefined;
  const range = new Range();
  range.setStart(caret.node, Math.min(caret.offset, Math.max(0, caret.node.length - 1)));
  range.setEnd(caret.node, caret.node.length);
  const box = range.getClientRects()[0];
  // Between words browsers return the nearest caret, however far away it is.
  if (!box || Math.abs((box.top + box.bottom) / 2 - y) > 2 * box.height) return undefined;
  const [stretch] = toPassageRanges(range);
  return stretch && { id: stretch.id, offset: stretch.start, line: y / innerHeight };
}

/** The first text at or below a line of the window; `y` in pixels. */
function spotBelow(y: number): ViewportSpot | undefined {
  const story = pageElement('body')?.getBoundingClientRect();
  if (!story) return undefined;
  const x = story.left + story.width / 2;
  for (let at = Math.max(y, story.top + 4); at < Math.min(innerHeight, story.bottom); at += 10) {
    const spot = spotAtPoint(x, at);
    if (spot) return spot;
  }
  return undefined;
}

export const spotAtReadingLine = (): ViewportSpot | undefined => spotBelow(innerHeight * READING_LINE_SHARE);

/**
 * The line that counts as read moves from the top of the window to its bottom, so that first and last word are
 * reached.
 */
export function furthestReadSpot(): ViewportSpot | 'end' | undefined {
  const story = pageElement('body')?.getBoundingClientRect();
  if (!story) return undefined;
  const scrollLength = story.height - innerHeight;
  const part = scrollLength <= 0 ? 1 : -story.top / scrollLength;
  if (part >= 1) return 'end';
  return part <= 0 ? undefined : spotBelow(part * innerHeight);
}

export function domRangeOf({ id, start, end }: PassageRange): Range | undefined {
  const passage = pagePassage(id);
  return passage && toDomRange(passage, start, Math.max(end, start + 1));
}

function scrollToRange(range: Range, line: number): void {
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  window.scrollBy({ top: (box.top + box.bottom) / 2 - innerHeight * line, behavior: 'instant' });
}

function highlightBriefly(range: Range): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(range);
  CSS.highlights.set('bs-place', highlight);
  setTimeout(() => {
    if (CSS.highlights.get('bs-place') === highlight) CSS.highlights.delete('bs-place');
  }, 4000);
}

/** Scrolls a text to a line of the window, given as a share of its height; focuses its block and marks it for a moment. */
export function goToRange(range: Range, line = READING_LINE_SHARE): void {
  openDetailsAround(range.startContainer.parentElement);
  scrollToRange(range, line);
  focusOnBlock(range.startContainer);
  highlightBriefly(range);
}
