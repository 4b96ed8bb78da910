/** What changed between two texts, by words. Pure. */
import { diffArrays } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many changed words two texts are two texts. */
const MOST_EDITS = 600;
/** Share of the longer text that must be common, for the words to be told apart. */
const COMMON = 0.25;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text and what stands between them, in any language: also where no spaces part them. */
function tokens(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A few words left over between two changes make them harder to read than one change would be. */
const isLeftOver = ({ kind, text }: Piece): boolean =>
  kind === 'same' && (!/[\p{L}\p{N}]/u.test(text) || (text.trim().length <= 3 && !/\n/.test(text)));

/** Changes in a row as one, what was removed before what was added. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((piece, at) => {
    const between = removed + added !== '' && at + 1 < pieces.length;
    if (piece.kind !== 'added' && (piece.kind === 'removed' || (between && isLeftOver(piece))))
      removed += piece.text;
    if (piece.kind !== 'removed' && (piece.kind === 'added' || (between && isLeftOver(piece))))
      added += piece.text;
    if (piece.kind === 'same' && !(between && isLeftOver(piece))) {
      flush();
      out.push(piece);
    }
  });
  flush();
  return out;
}

const whole = (before: string, after: string): Piece[] =>
  (
    [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as const
  ).filter(({ text }) => text !== '');

/** The pieces of both texts: those that are not `added` make up the one before, those not `removed` the one after. */
export function diffWords(before: string, after: string, language: string): Piece[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const found = diffArrays(tokens(before, language), tokens(after, language), { maxEditLength: MOST_EDITS });
  if (!found) return whole(before, after);
  const pieces = gathered(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return common < COMMON * Math.max(before.length, after.length) ? whole(before, after) : pieces;
}
