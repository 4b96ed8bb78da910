import { diffArrays } from 'diff';
import { segmenterFor } from '../../../article/segmenter.ts';

export interface DiffSegment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** With more changes, the texts are treated as unrelated. */
const MAX_CHANGED_WORDS = 600;
/** Below this common share of the longer text, the texts are treated as unrelated. */
const MIN_COMMON_SHARE = 0.25;

const wordTokens = (text: string, language: string): string[] =>
  Array.from(segmenterFor(language, 'word').segment(text), ({ segment }) => segment);

/** Short matches between two changes make a diff harder to read than one larger change. */
const isNegligibleMatch = ({ kind, text }: DiffSegment): boolean =>
  kind === 'same' && (!/[\p{L}\p{N}]/u.test(text) || (text.trim().length <= 3 && !/\n/.test(text)));

function mergeAdjacentChanges(pieces: readonly DiffSegment[]): DiffSegment[] {
  const out: DiffSegment[] = [];
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
    if (piece.kind !== 'added' && (piece.kind === 'removed' || (between && isNegligibleMatch(piece))))
      removed += piece.text;
    if (piece.kind !== 'removed' && (piece.kind === 'added' || (between && isNegligibleMatch(piece))))
      added += piece.text;
    if (piece.kind === 'same' && !(between && isNegligibleMatch(piece))) {
      flush();
      out.push(piece);
    }
  });
  flush();
  return out;
}

const replaceWhole = (before: string, after: string): DiffSegment[] =>
  (
    [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as const
  ).filter(({ text }) => text !== '');

/** Segments of both texts: without `added` they give the old one, without `removed` the new one. Pure. */
export function diffWords(before: string, after: string, language: string): DiffSegment[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const found = diffArrays(wordTokens(before, language), wordTokens(after, language), {
    maxEditLength: MAX_CHANGED_WORDS,
  });
  if (!found) return replaceWhole(before, after);
  const pieces = mergeAdjacentChanges(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return common < MIN_COMMON_SHARE * Math.max(before.length, after.length)
    ? replaceWhole(before, after)
    : pieces;
}
