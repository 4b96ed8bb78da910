/** Finds changed numbers, which readers of news look for first. Pure. */
import type { DiffSegment } from './word-diff.ts';

export interface NumberChange {
  readonly before: string;
  readonly after: string;
}

const NUMBER = /\p{Sc}?\p{N}+(?:[.,:’'\u066b\u066c\u00a0\u202f]\p{N}+)*(?:\s?%)?/gu;

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

/** Numbers that were replaced by others, where removed and added text have equally many. */
export function numberChangesIn(pieces: readonly DiffSegment[]): NumberChange[] {
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
