/** Between ranges of the document and stretches of passages. */
import { pagePassage, passageElement, passageIdAt, type PagePassage, type Piece } from './page-passages.ts';
import type { Stretch } from './stretch.ts';

function place(range: Range, edge: 'Start' | 'End', { node, from, at }: Piece, offset: number): void {
  if (node instanceof Text) range[`set${edge}`](node, from + offset - at);
  else range[edge === 'Start' ? 'setStartBefore' : 'setEndAfter'](node);
}

/** The range of a stretch, as far as the passage reaches; nothing when none of its words is there. */
export function rangeOf(passage: PagePassage, start: number, end: number): Range | undefined {
  const first = passage.pieces.find((piece) => piece.at + piece.length > start);
  const last = passage.pieces.findLast((piece) => piece.at < end);
  if (!first || !last || last.at < first.at) return undefined;
  const range = new Range();
  place(range, 'Start', first, Math.max(start, first.at));
  place(range, 'End', last, Math.min(end, last.at + last.length));
  return range;
}

/** Offset in the passage of a point in the document: the first sign at or after it. */
function offsetAt({ text, pieces }: PagePassage, container: Node, offset: number): number {
  const point = new Range();
  for (const { node, at, from, length } of pieces) {
    if (node === container) return at + Math.max(0, Math.min(offset - from, length));
    point.setStartBefore(node);
    point.collapse(true);
    if (point.comparePoint(container, offset) <= 0) return at;
  }
  return text.length;
}

/** Ids of the passages that a range touches, in reading order. */
function idsIn(range: Range): string[] {
  const root = range.commonAncestorContainer;
  const within = root instanceof Element ? [...root.querySelectorAll('[data-block], h1, .standfirst')] : [];
  const ids = [root, ...within.filter((element) => range.intersectsNode(element))].map(passageIdAt);
  return [...new Set(ids)].filter((id) => id !== undefined).filter(Boolean);
}

/** The words of the article that a range holds, passage by passage, without white space around each stretch. */
export function stretchesOf(range: Range): (Stretch & { readonly passage: PagePassage })[] {
  return idsIn(range).flatMap((id) => {
    const passage = pagePassage(id);
    const element = passageElement(id);
    if (!passage || !element || !range.intersectsNode(element)) return [];
    const from = offsetAt(passage, range.startContainer, range.startOffset);
    const to = offsetAt(passage, range.endContainer, range.endOffset);
    const words = passage.text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    return end > start ? [{ id, start, end, passage }] : [];
  });
}
