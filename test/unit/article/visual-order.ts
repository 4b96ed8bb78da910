import createBidi from 'bidi-js';
import { isolated } from '../../../src/article/bidi.ts';
import { ltrPieces } from '../../../src/article/ltr-pieces.ts';

const bidi = createBidi();
const ISOLATES = /[\u2066-\u2069]/g;

/** Returns a right-to-left paragraph in the order it is displayed, from the left, by the bidirectional algorithm of a library. */
export function visualOrder(text: string, split = ltrPieces): string {
  const shown = split(text)
    .map((piece, at) => (at % 2 === 1 ? isolated(piece) : piece))
    .join('');
  const { levels } = bidi.getEmbeddingLevels(shown, 'rtl');
  return bidi
    .getReorderedIndices(shown, bidi.getEmbeddingLevels(shown, 'rtl'))
    .map(
      (at) => ((levels[at] ?? 0) % 2 === 1 ? bidi.getMirroredCharacter(shown[at] ?? '') : null) ?? shown[at],
    )
    .join('')
    .replace(ISOLATES, '');
}
