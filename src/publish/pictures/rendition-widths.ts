/** From a small phone's column to a large screen, each about 1.5 times the previous. */
const WIDTH_STEPS_PX = [480, 800, 1200, 1600, 2400];
const MAX_WIDTH_PX = 2400;
/** WebP is limited to 16,383 pixels. */
const MAX_HEIGHT_PX = 16_000;
/** Steps closer than this to the largest width save little. */
const MAX_STEP_RATIO = 0.85;
/** For browsers without AVIF and WebP, for feeds and link previews. */
const MAX_FALLBACK_WIDTH_PX = 1200;

/** Ascending, never wider than the picture, whose own width is included if within limits. */
export function renditionWidths(width: number, height: number): number[] {
  const largest = Math.max(1, Math.min(width, MAX_WIDTH_PX, Math.floor((MAX_HEIGHT_PX * width) / height)));
  return [...WIDTH_STEPS_PX.filter((step) => step < largest * MAX_STEP_RATIO), largest];
}

export const fallbackWidth = (widths: readonly number[]): number =>
  widths.findLast((width) => width <= MAX_FALLBACK_WIDTH_PX) ?? widths[0] ?? 1;
