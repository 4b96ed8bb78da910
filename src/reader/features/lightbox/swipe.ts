export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Swipe = 'left' | 'right' | 'away' | undefined;

const MIN_SWIPE_PX = 48;

/** A horizontal swipe is `left` or `right`; a longer downward one is `away`. Pure. */
export function swipeDirection(from: Point, to: Point): Swipe {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) > MIN_SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) return x < 0 ? 'left' : 'right';
  return y > 2 * MIN_SWIPE_PX && y > 2 * Math.abs(x) ? 'away' : undefined;
}
