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
  calls: new Map(),
  counts: new Map(),
});

/** The number that hangs on a word and leads to its footnote. */
export function FootnoteMark({ span }: { span: MarkedSpan }) {
  const { messages } = useSetting();
  const format = useFormat();
  const { numbers, calls } = use(NotesContext);
  const { openNote } = use(StoryActionsContext);
  const number = numbers.get(span.footnote ?? '');
  if (number === undefined) return null;
  const shown = format.number(number);
  const call = calls.get(span);
  return (
    <sup className="note-mark">
      <a
        href={`#${noteId(number)}`}
        id={call === undefined ? undefined : markId(number, call)}
        role="doc-noteref"
        aria-label={fill(messages.footnote, { number: shown })}
        onClick={openNote && ((event) => openNote(event, number))}
      >
        {shown}
      </a>
    </sup>
  );
}
