export interface SelectionEdges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 10;
const WINDOW_MARGIN_PX = 8;

/** Top left corner of the toolbar: above the selection, else below it, else at the bottom of the window. Pure. */
export function toolbarPosition(
  selection: SelectionEdges,
  tools: BoxSize,
  window: BoxSize,
  top = 0,
): { x: number; y: number } {
  const middle = (selection.left + selection.right) / 2 - tools.width / 2;
  const x = Math.max(WINDOW_MARGIN_PX, Math.min(middle, window.width - tools.width - WINDOW_MARGIN_PX));
  const above = selection.top - GAP_PX - tools.height;
  if (above >= top + WINDOW_MARGIN_PX) return { x, y: above };
  const below = selection.bottom + GAP_PX;
  if (below + tools.height <= window.height - WINDOW_MARGIN_PX) return { x, y: below };
  return { x, y: window.height - tools.height - WINDOW_MARGIN_PX };
}
