/** Where the tools for a selection stand: near it, never on it. Pure. */

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 10;
const EDGE = 8;

/** Top left corner of the tools in the window: above the selection, else below it, else at the foot of the window. */
export function place(selection: Box, tools: Size, window: Size, top = 0): { x: number; y: number } {
  const middle = (selection.left + selection.right) / 2 - tools.width / 2;
  const x = Math.max(EDGE, Math.min(middle, window.width - tools.width - EDGE));
  const above = selection.top - GAP - tools.height;
  if (above >= top + EDGE) return { x, y: above };
  const below = selection.bottom + GAP;
  if (below + tools.height <= window.height - EDGE) return { x, y: below };
  return { x, y: window.height - tools.height - EDGE };
}
