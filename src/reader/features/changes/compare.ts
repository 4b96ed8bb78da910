/** What changed between two versions of an article, by passage and by word. Pure. */
import { pairBlocks, type Pair } from './block-diff.ts';
import { changedFigures, type Figure } from './figures.ts';
import type { Version } from './version.ts';
import { diffWords, type Piece } from './word-diff.ts';

export type Kind = 'same' | 'changed' | 'added' | 'removed' | 'moved';

export interface Row {
  readonly kind: Kind;
  /** Id of the passage on the page; nothing where it is gone. */
  readonly id?: string;
  readonly type: string;
  readonly pieces: readonly Piece[];
  readonly figures: readonly Figure[];
}

export interface Comparison {
  readonly rows: readonly Row[];
  /** How many rows are not the same. */
  readonly changes: number;
}

function rowOf({ before, after, moved = false }: Pair, language: string): Row {
  const [id, type, now] = after ?? before ?? ['', '', ''];
  const base = { type, figures: [], ...(after && { id }) };
  if (!after) return { ...base, kind: 'removed', pieces: [{ kind: 'removed', text: now }] };
  if (!before) return { ...base, kind: 'added', pieces: [{ kind: 'added', text: now }] };
  const pieces = diffWords(before[2], now, language);
  const kind = before[2] !== now ? 'changed' : moved ? 'moved' : 'same';
  return { ...base, kind, pieces, figures: changedFigures(pieces) };
}

/** Compares the words of two versions; `language` is the article's, as BCP 47. */
export function compare(before: Version, after: Version, language: string): Comparison {
  const rows = pairBlocks(before, after).map((pair) => rowOf(pair, language));
  return { rows, changes: rows.filter(({ kind }) => kind !== 'same').length };
}
