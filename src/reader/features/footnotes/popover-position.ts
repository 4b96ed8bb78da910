/** Where a footnote popover goes: in the margin if it fits there, else below its mark. */
import { pageElement } from '../../page-elements.ts';

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PopoverPosition {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const GAP_PX = 12;
const MIN_MARGIN_WIDTH_PX = 200;
const MAX_POPOVER_WIDTH_PX = 352;

/** All values in pixels of the window. Pure. */
export function popoverPosition(
  mark: Edges,
  column: Edges,
  windowWidth: number,
  isRightToLeft: boolean,
): PopoverPosition {
  const available = (isRightToLeft ? column.left : windowWidth - column.right) - 2 * GAP_PX;
  if (available >= MIN_MARGIN_WIDTH_PX) {
    const width = Math.min(available, 260);
    const left = isRightToLeft ? column.left - GAP_PX - width : column.right + GAP_PX;
    return { left, top: mark.top - 6, width };
  }
  const width = Math.min(MAX_POPOVER_WIDTH_PX, windowWidth - 2 * GAP_PX);
  const centred = (mark.left + mark.right - width) / 2;
  return {
    left: Math.max(GAP_PX, Math.min(centred, windowWidth - GAP_PX - width)),
    top: mark.bottom + GAP_PX / 2,
    width,
  };
}

export interface PopoverSpace {
  readonly left: number;
  readonly width: number;
  /** `top` when placed beside or below the mark, and the lowest allowed bottom edge. */
  readonly top: number;
  readonly bottom: number;
  /** Bottom edge when placed above the mark, and the smallest allowed top. */
  readonly above: number;
  readonly least: number;
}

export function measurePopoverSpace(mark: HTMLElement): PopoverSpace {
  const box = mark.getBoundingClientRect();
  const column = pageElement('story')?.getBoundingClientRect() ?? box;
  const isRightToLeft = getComputedStyle(mark).direction === 'rtl';
  const { left, top, width } = popoverPosition(
    box,
    column,
    document.documentElement.clientWidth,
    isRightToLeft,
  );
  return {
    left: left + scrollX,
    width,
    top: top + scrollY,
    bottom: innerHeight - GAP_PX + scrollY,
    above: box.top - GAP_PX / 2 + scrollY,
    least: scrollY,
  };
}

/** Top of a popover of this height: above the mark if it would end below the window and fits there. Pure. */
export const popoverTop = ({ top, bottom, above, least }: PopoverSpace, height: number): number =>
  top + height > bottom && above - height > least ? above - height : top;
