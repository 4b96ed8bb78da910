import { isolatePieces, useDirection } from '../../blocks/Isolate.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { DiffSegment } from './word-diff.ts';

const UNCHANGED_CHARACTERS = 110;

function shortenUnchanged(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * UNCHANGED_CHARACTERS + 40) return text;
  const start = text.slice(0, UNCHANGED_CHARACTERS).replace(/\S*$/u, '');
  const end = text.slice(-UNCHANGED_CHARACTERS).replace(/^\S*/u, '');
  if (isFirst) return `…${end}`;
  return isLast ? `${start}…` : `${start}…${end}`;
}

/** Text with insertions and deletions, which are also labelled for screen readers. */
export function DiffText({ pieces }: { pieces: readonly DiffSegment[] }) {
  const words = useFeatureMessages('changes');
  const direction = useDirection();
  const isOne = pieces.length === 1;
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same')
      return (
        <span key={at}>
          {isolatePieces(
            isOne ? text : shortenUnchanged(text, at === 0, at === pieces.length - 1),
            direction,
          )}
        </span>
      );
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="visually-hidden"> [{words[kind]}: </span>
        {isolatePieces(text, direction)}
        <span className="visually-hidden">] </span>
      </Mark>
    );
  });
}
