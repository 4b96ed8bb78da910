/** Draws what was added into the article itself, while the differences are open. */
import { pagePassage } from '../passages/page-passages.ts';
import { rangeOf } from '../passages/ranges.ts';
import type { Row } from './compare.ts';

/** Stretches of the new text that were not in the old one. */
function added({ kind, pieces }: Row): [start: number, end: number][] {
  let at = 0;
  return pieces.flatMap((piece): [number, number][] => {
    if (piece.kind === 'removed') return [];
    const start = at;
    at += piece.text.length;
    return piece.kind === 'added' || kind === 'moved' ? [[start, at]] : [];
  });
}

/** Draws until the function that it gives is called. Does nothing in a browser that cannot. */
export function showAdded(rows: readonly Row[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const marks = new Highlight();
  for (const row of rows) {
    const passage =
      row.kind === 'same' || row.type === 'picture' || row.id === undefined ? undefined : pagePassage(row.id);
    for (const [start, end] of passage ? added(row) : []) {
      const range = passage && rangeOf(passage, start, end);
      if (range) marks.add(range);
    }
  }
  CSS.highlights.set('bs-added', marks);
  return () => void CSS.highlights.delete('bs-added');
}
