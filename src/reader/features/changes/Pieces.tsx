import { useWords } from '../words.ts';
import type { Piece } from './word-diff.ts';

/** Words on either side of a change that are shown of a long stretch without any. */
const SHOWN = 110;

/** A long stretch without changes, less its middle. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * SHOWN + 40) return text;
  const start = text.slice(0, SHOWN).replace(/\S*$/u, '');
  const end = text.slice(-SHOWN).replace(/^\S*/u, '');
  if (isFirst) return `…${end}`;
  return isLast ? `${start}…` : `${start}…${end}`;
}

/** The words of a passage with what was taken out and put in, which is also said where neither line nor colour is seen. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const words = useWords('changes');
  const isOne = pieces.length === 1;
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same')
      return <span key={at}>{isOne ? text : shortened(text, at === 0, at === pieces.length - 1)}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="visually-hidden"> [{words[kind]}: </span>
        {text}
        <span className="visually-hidden">] </span>
      </Mark>
    );
  });
}
