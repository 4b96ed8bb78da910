/** Between a line of the window and a place in the article's text. */
import { pagePassage } from '../passages/page-passages.ts';
import { rangeOf, stretchesOf } from '../passages/ranges.ts';
import type { Stretch } from '../passages/stretch.ts';

/** Share of the window above the line at which reading goes on. */
const LINE = 0.2;

export interface Spot {
  readonly id: string;
  readonly offset: number;
  /** Share of the window above it. */
  readonly line: number;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The words at a point, if there are some of the article's. */
function spotAt(x: number, y: number): Spot | undefined {
  const caret = caretAt(x, y);
  if (!(caret?.node instanceof Text)) return undefined;
  const range = new Range();
  range.setStart(caret.node, Math.min(caret.offset, Math.max(0, caret.node.length - 1)));
  range.setEnd(caret.node, caret.node.length);
  const box = range.getClientRects()[0];
  // Beside words the browser names the nearest, however far away.
  if (!box || Math.abs((box.top + box.bottom) / 2 - y) > 2 * box.height) return undefined;
  const [stretch] = stretchesOf(range);
  return stretch && { id: stretch.id, offset: stretch.start, line: y / innerHeight };
}

/** The first words at or below a line of the window; `y` in pixels. */
function spotBelow(y: number): Spot | undefined {
  const story = document.querySelector('.story-body')?.getBoundingClientRect();
  if (!story) return undefined;
  const x = story.left + story.width / 2;
  for (let at = Math.max(y, story.top + 4); at < Math.min(innerHeight, story.bottom); at += 10) {
    const spot = spotAt(x, at);
    if (spot) return spot;
  }
  return undefined;
}

/** The words at which reading would go on. */
export const spotInView = (): Spot | undefined => spotBelow(innerHeight * LINE);

/**
 * The words up to which the article is read. The line that counts moves down the window as the page moves up in it, so that
 * the first word is at the beginning and the last at the end.
 */
export function furthest(): Spot | 'end' | undefined {
  const story = document.querySelector('.story-body')?.getBoundingClientRect();
  if (!story) return undefined;
  const way = story.height - innerHeight;
  const part = way <= 0 ? 1 : -story.top / way;
  if (part >= 1) return 'end';
  return part <= 0 ? undefined : spotBelow(part * innerHeight);
}

/** Where a stretch stands on the page. */
export function rangeAt({ id, start, end }: Stretch): Range | undefined {
  const passage = pagePassage(id);
  return passage && rangeOf(passage, start, Math.max(end, start + 1));
}

/** Scrolls so that a range begins with this share of the window above it. */
export function scrollToRange(range: Range, line = LINE): void {
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  window.scrollBy({ top: (box.top + box.bottom) / 2 - innerHeight * line, behavior: 'instant' });
}

/** Marks the words for a moment, where the browser can; nothing of the page is changed. */
export function point(range: Range): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(range);
  CSS.highlights.set('bs-place', highlight);
  setTimeout(() => {
    if (CSS.highlights.get('bs-place') === highlight) CSS.highlights.delete('bs-place');
  }, 4000);
}
