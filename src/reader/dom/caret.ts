export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The text position nearest to a point of the window, in pixels. Browsers have two APIs for this. */
export function caretAt(x: number, y: number): Caret | undefined {
  const known = document as Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;
  const caret = known.caretPositionFromPoint?.call(document, x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = known.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
