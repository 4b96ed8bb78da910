import {
  PASSAGE,
  pagePassage,
  passageElement,
  passageIdAt,
  type PagePassage,
  type PassageNode,
} from './page-passages.ts';
import { trimRange, type PassageRange } from './article-text.ts';

function setRangeEdge(
  range: Range,
  edge: 'Start' | 'End',
  { node, from, at }: PassageNode,
  offset: number,
): void {
  if (node instanceof Text) range[`set${edge}`](node, from + offset - at);
  else range[edge === 'Start' ? 'setStartBefore' : 'setEndAfter'](node);
}

/** The DOM range of characters of a passage, clamped to its end; undefined when none of them is on the page. */
export function toDomRange(passage: PagePassage, start: number, end: number): Range | undefined {
  const first = passage.pieces.find((piece) => piece.at + piece.length > start);
  const last = passage.pieces.findLast((piece) => piece.at < end);
  if (!first || !last || last.at < first.at) return undefined;
  const range = new Range();
  setRangeEdge(range, 'Start', first, Math.max(start, first.at));
  setRangeEdge(range, 'End', last, Math.min(end, last.at + last.length));
  return range;
}

/** Offset in the passage of the first character at or after a DOM point. */
function offsetInPassage({ text, pieces }: PagePassage, container: Node, offset: number): number {
  const point = new Range();
  for (const { node, at, from, length } of pieces) {
    if (node === container) return at + Math.max(0, Math.min(offset - from, length));
    point.setStartBefore(node);
    point.collapse(true);
    if (point.comparePoint(container, offset) <= 0) return at;
  }
  return text.length;
}

function passageIdsIn(range: Range): string[] {
  const root = range.commonAncestorContainer;
  const within = root instanceof Element ? [...root.querySelectorAll(PASSAGE)] : [];
  const ids = [root, ...within.filter((element) => range.intersectsNode(element))].map(passageIdAt);
  return [...new Set(ids)].filter((id) => id !== undefined).filter(Boolean);
}

/** The article text within a DOM range, passage by passage, without surrounding white space. */
export function toPassageRanges(range: Range): (PassageRange & { readonly passage: PagePassage })[] {
  return passageIdsIn(range).flatMap((id) => {
    const passage = pagePassage(id);
    const element = passageElement(id);
    if (!passage || !element || !range.intersectsNode(element)) return [];
    const from = offsetInPassage(passage, range.startContainer, range.startOffset);
    const to = offsetInPassage(passage, range.endContainer, range.endOffset);
    return trimRange(id, passage.text, from, to).map((found) => ({ ...found, passage }));
  });
}
