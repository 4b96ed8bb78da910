import { pagePassage } from '../../dom/page-passages.ts';
import { toDomRange } from '../../dom/passage-dom-range.ts';
import type { DiffRow } from './compare-versions.ts';

function addedRanges({ kind, segments }: DiffRow): [start: number, end: number][] {
  let at = 0;
  return segments.flatMap((piece): [number, number][] => {
    if (piece.kind === 'removed') return [];
    const start = at;
    at += piece.text.length;
    return piece.kind === 'added' || kind === 'moved' ? [[start, at]] : [];
  });
}

/** Highlights additions in the article until the returned function is called; does nothing without the CSS Highlight API. */
export function highlightAdditions(rows: readonly DiffRow[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const marks = new Highlight();
  for (const row of rows) {
    const passage =
      row.kind === 'same' || row.type === 'picture' || row.id === undefined ? undefined : pagePassage(row.id);
    for (const [start, end] of passage ? addedRanges(row) : []) {
      const range = passage && toDomRange(passage, start, end);
      if (range) marks.add(range);
    }
  }
  CSS.highlights.set('bs-added', marks);
  return () => void CSS.highlights.delete('bs-added');
}
