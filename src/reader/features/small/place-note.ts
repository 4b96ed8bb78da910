/** Where a note stands: in the margin beside its mark where there is room, else under the mark's line. */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const GAP = 12;
const NARROWEST = 200;
const WIDEST = 352;

/** All measures in pixels of the window. Pure. */
export function notePlace(mark: Box, column: Box, windowWidth: number, isRightToLeft: boolean): Place {
  const room = (isRightToLeft ? column.left : windowWidth - column.right) - 2 * GAP;
  if (room >= NARROWEST) {
    const width = Math.min(room, 260);
    const left = isRightToLeft ? column.left - GAP - width : column.right + GAP;
    return { left, top: mark.top - 6, width };
  }
  const width = Math.min(WIDEST, windowWidth - 2 * GAP);
  const wished = (mark.left + mark.right - width) / 2;
  return {
    left: Math.max(GAP, Math.min(wished, windowWidth - GAP - width)),
    top: mark.bottom + GAP / 2,
    width,
  };
}

/** Where a note can stand beside its mark, in pixels of the document. */
export interface NoteRoom {
  readonly left: number;
  readonly width: number;
  /** Its top where it begins beside or below the mark, and the most that its bottom may be then. */
  readonly top: number;
  readonly bottom: number;
  /** Its bottom where it stands above the mark, and the least that its top may be then. */
  readonly above: number;
  readonly least: number;
}

/** Measures the room for a note beside its mark. */
export function roomBeside(mark: HTMLElement): NoteRoom {
  const box = mark.getBoundingClientRect();
  const column = mark.closest('.story')?.getBoundingClientRect() ?? box;
  const isRightToLeft = getComputedStyle(mark).direction === 'rtl';
  const { left, top, width } = notePlace(box, column, document.documentElement.clientWidth, isRightToLeft);
  return {
    left: left + scrollX,
    width,
    top: top + scrollY,
    bottom: innerHeight - GAP + scrollY,
    above: box.top - GAP / 2 + scrollY,
    least: scrollY,
  };
}

/** The top of a note of this height: above its mark where it would end below the window, and there is room. Pure. */
export const topIn = ({ top, bottom, above, least }: NoteRoom, height: number): number =>
  top + height > bottom && above - height > least ? above - height : top;
