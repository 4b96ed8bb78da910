/** What a finger meant. Pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Swipe = 'left' | 'right' | 'away' | undefined;

/** Pixels that tell a swipe from a tap. */
const FAR = 48;

/** A stroke across is to the left or right; one down takes the picture away. */
export function swipeOf(from: Point, to: Point): Swipe {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) return x < 0 ? 'left' : 'right';
  return y > 2 * FAR && y > 2 * Math.abs(x) ? 'away' : undefined;
}
