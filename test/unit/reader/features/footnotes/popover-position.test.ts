import { describe, expect, it } from 'vitest';
import { popoverPosition } from '../../../../../src/reader/features/footnotes/popover-position.ts';

describe('a footnote is placed', () => {
  const mark = { left: 500, right: 508, top: 300, bottom: 320 };
  const column = { left: 350, right: 930, top: 0, bottom: 5000 };
  it('in the margin after the column, where there is room', () => {
    const place = popoverPosition(mark, column, 1280, false);
    expect(place.left).toBeGreaterThan(column.right);
    expect(place.left + place.width).toBeLessThan(1280);
  });
  it('on the other side in right-to-left text', () => {
    const place = popoverPosition(mark, column, 1280, true);
    expect(place.left + place.width).toBeLessThan(column.left);
    expect(place.left).toBeGreaterThan(0);
  });
  it.each([320, 390, 700])('below its line in a window %i pixels wide', (width) => {
    const place = popoverPosition(
      { ...mark, left: width - 20, right: width - 10 },
      { ...column, left: 18, right: width - 18 },
      width,
      false,
    );
    expect(place.top).toBeGreaterThan(mark.bottom);
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.left + place.width).toBeLessThanOrEqual(width);
  });
});
