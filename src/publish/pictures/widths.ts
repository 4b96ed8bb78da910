/** In which widths a picture is published. Pure. */

/** From a small phone's column to a large screen's full width, each about half as much again as the one before. */
const STEPS = [480, 800, 1200, 1600, 2400];
const WIDEST = 2400;
/** WebP can hold no more lines than 16,383. */
const TALLEST = 16_000;
/** A step this near to the largest file saves nothing. */
const NEAR = 0.85;
/** For browsers that take neither format, and for feeds and cards elsewhere. */
const FALLBACK = 1200;

/** Rising, never wider than the picture; the last is as wide as the picture where that is within bounds. */
export function renditionWidths(width: number, height: number): number[] {
  const largest = Math.max(1, Math.min(width, WIDEST, Math.floor((TALLEST * width) / height)));
  return [...STEPS.filter((step) => step < largest * NEAR), largest];
}

/** The width of the one file in a format that every browser takes. */
export const fallbackWidth = (widths: readonly number[]): number =>
  widths.findLast((width) => width <= FALLBACK) ?? widths[0] ?? 1;
