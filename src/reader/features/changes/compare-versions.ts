import { matchPassages, type PassagePair } from '../../dom/match-passages.ts';
import { numberChangesIn, type NumberChange } from './number-changes.ts';
import type { ArticleVersion } from '../../storage/stores/article-version.ts';
import { diffWords, type DiffSegment } from './word-diff.ts';

type ChangeKind = 'same' | 'changed' | 'added' | 'removed' | 'moved';

export interface DiffRow {
  readonly kind: ChangeKind;
  readonly id?: string;
  readonly type: string;
  readonly segments: readonly DiffSegment[];
  readonly figures: readonly NumberChange[];
}

export interface VersionComparison {
  readonly rows: readonly DiffRow[];
  readonly changes: number;
}

function diffRow({ before, after, moved = false }: PassagePair, language: string): DiffRow {
  const [id, type, now] = after ?? before ?? ['', '', ''];
  const base = { type, figures: [], ...(after && { id }) };
  if (!after) return { ...base, kind: 'removed', segments: [{ kind: 'removed', text: now }] };
  if (!before) return { ...base, kind: 'added', segments: [{ kind: 'added', text: now }] };
  const pieces = diffWords(before[2], now, language);
  const kind = before[2] !== now ? 'changed' : moved ? 'moved' : 'same';
  return { ...base, kind, segments: pieces, figures: numberChangesIn(pieces) };
}

/** Compares the text of two versions; `language` is the article's, as BCP 47. Pure. */
export function compareVersions(
  before: ArticleVersion,
  after: ArticleVersion,
  language: string,
): VersionComparison {
  const rows = matchPassages(before, after).map((pair) => diffRow(pair, language));
  return { rows, changes: rows.filter(({ kind }) => kind !== 'same').length };
}
