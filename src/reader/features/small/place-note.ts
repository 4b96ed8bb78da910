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

/** Puts a note beside its mark, and lets it scroll with the text. */
export function placeNote(note: HTMLElement, mark: HTMLElement): void {
  const column = mark.closest('.story')?.getBoundingClientRect();
  if (!column) return;
  const width = document.documentElement.clientWidth;
  const isRightToLeft = getComputedStyle(mark).direction === 'rtl';
  const place = notePlace(mark.getBoundingClientRect(), column, width, isRightToLeft);
  note.style.setProperty('inline-size', `${place.width}px`);
  note.style.setProperty('left', `${place.left + scrollX}px`);
  const below = place.top + note.offsetHeight > innerHeight - GAP;
  const room = mark.getBoundingClientRect().top - note.offsetHeight - GAP / 2;
  note.style.setProperty('top', `${(below && room > 0 ? room : place.top) + scrollY}px`);
}
