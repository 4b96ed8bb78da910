/** Splits a long body into chunks, so that hit tests and intersection checks look at few elements. */
import type { Body } from '../../article/blocks.ts';

/** A body with fewer than twice as many blocks is not split. */
const MIN_CHUNK_BLOCKS = 60;

/** Between two paragraphs the margin does not depend on other siblings, so a wrapper element changes nothing. */
const canSplitAt = (body: Body, at: number): boolean =>
  body[at]?.type === 'paragraph' && body[at - 1]?.type === 'paragraph';

export function splitBody(body: Body): readonly Body[] {
  if (body.length < 2 * MIN_CHUNK_BLOCKS) return [body];
  const chunks: Body[] = [];
  let from = 0;
  for (let at = MIN_CHUNK_BLOCKS; at < body.length; at++)
    if (at - from >= MIN_CHUNK_BLOCKS && canSplitAt(body, at)) {
      chunks.push(body.slice(from, at));
      from = at;
    }
  return [...chunks, body.slice(from)];
}
