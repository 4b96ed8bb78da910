/** A long body in stretches, so that what a browser asks of all blocks (which are in view? which is at this point?) is asked of few. */
import type { Body } from '../../article/blocks.ts';

/** Blocks of a stretch, at least. A body of fewer than twice as many is not parted. */
const STRETCH = 60;

/** Only here does the space between two blocks depend on neither's neighbour, as style sheets have it. */
const mayPart = (body: Body, at: number): boolean =>
  body[at]?.type === 'paragraph' && body[at - 1]?.type === 'paragraph';

/** The body's blocks in order, parted between paragraphs. Pure. */
export function stretchesOf(body: Body): readonly Body[] {
  if (body.length < 2 * STRETCH) return [body];
  const stretches: Body[] = [];
  let from = 0;
  for (let at = STRETCH; at < body.length; at++)
    if (at - from >= STRETCH && mayPart(body, at)) {
      stretches.push(body.slice(from, at));
      from = at;
    }
  return [...stretches, body.slice(from)];
}
