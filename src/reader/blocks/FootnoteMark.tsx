import { createContext, use } from 'react';
import type { MarkedSpan } from '../../article/spans.ts';
import { fill } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSetting } from '../setting.tsx';
import { markId, noteId, type Notes } from './footnotes.ts';
import { StoryActionsContext } from './story-actions.ts';

/** The footnotes of the article whose blocks stand within. */
export const NotesContext = createContext<Notes>({
  numbers: new Map(),
  first: new Set(),
  named: new Set(),
});

/** The number that hangs on a word and leads to its footnote. */
export function FootnoteMark({ span }: { span: MarkedSpan }) {
  const { messages } = useSetting();
  const format = useFormat();
  const { numbers, first } = use(NotesContext);
  const { openNote } = use(StoryActionsContext);
  const number = numbers.get(span.footnote ?? '');
  if (number === undefined) return null;
  const shown = format.number(number);
  return (
    <sup className="note-mark">
      <a
        href={`#${noteId(number)}`}
        id={first.has(span) ? markId(number) : undefined}
        role="doc-noteref"
        aria-label={fill(messages.footnote, { number: shown })}
        onClick={openNote && ((event) => openNote(event, number))}
      >
        {shown}
      </a>
    </sup>
  );
}
