import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallbackWidth, renditionWidths } from '../../../../src/publish/pictures/rendition-widths.ts';

const pixels = fc.integer({ min: 1, max: 30_000 });

test('widths ascend, never exceed the picture, and fit every format', () => {
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      const widths = renditionWidths(width, height);
      expect(widths.length).toBeGreaterThan(0);
      expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b));
      expect(widths.every((one) => one >= 1 && one <= width && one <= 2400)).toBe(true);
      const largest = widths.at(-1) ?? 0;
      if (largest > 1) expect((largest * height) / width).toBeLessThanOrEqual(16_000);
      expect(widths).toContain(fallbackWidth(widths));
    }),
  );
});

test.each([
  [100, 100, [100]],
  [480, 320, [480]],
  [500, 300, [500]],
  [1000, 600, [480, 800, 1000]],
  [1600, 900, [480, 800, 1200, 1600]],
  [6000, 4000, [480, 800, 1200, 1600, 2400]],
  [1000, 40_000, [400]],
])('%i by %i pixels', (width, height, widths) => {
  expect(renditionWidths(width, height)).toEqual(widths);
});

test('the fallback picture has a medium size', () => {
  expect(fallbackWidth([480, 800, 1200, 1600, 2400])).toBe(1200);
  expect(fallbackWidth([480, 800, 1000])).toBe(1000);
  expect(fallbackWidth([300])).toBe(300);
});
