import { matchPassages, type PassagePair } from '../../dom/match-passages.ts';
import type { ArticleVersion } from '../../storage/stores/article-version.ts';
import { type DiffSegment, diffWords } from './word-diff.ts';

interface NumberChange {
  readonly before: string;
  readonly after: string;
}

const NUMBER = /\p{Sc}?\p{N}+(?:[.,:’'\u066b\u066c\u00a0\u202f]\p{N}+)*(?:\s?%)?/gu;

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

/** Numbers that were replaced, which readers of news look for first; only where both texts have equally many. */
function numberChangesIn(pieces: readonly DiffSegment[]): NumberChange[] {
  return pieces.flatMap(({ kind, text }, at) => {
    const next = pieces[at + 1];
    if (kind !== 'removed' || next?.kind !== 'added') return [];
    const before = numbersIn(text);
    const after = numbersIn(next.text);
    if (before.length !== after.length) return [];
    return before.flatMap((number, index) => {
      const now = after[index] ?? number;
      return now === number ? [] : [{ before: number, after: now }];
    });
  });
}

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
