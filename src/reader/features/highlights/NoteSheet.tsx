import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { Sheet } from '../Sheet.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { wordsOf, type Highlight } from './annotation.ts';
import type { Colour } from './colours.ts';
import { removeHighlight } from './removing.ts';
import { keepHighlight } from './store.ts';
import { Swatches } from './Swatches.tsx';

interface NoteProps {
  readonly highlight: Highlight;
  readonly close: () => void;
}

const tagsIn = (text: string): string[] => [
  ...new Set(text.split(/[,،，]/).map((tag) => tag.trim()).filter(Boolean)),
]; // prettier-ignore

/** What was typed or chosen in the sheet; what was not stands as the highlight has it, also when that changes under it. */
interface Draft {
  readonly note?: string;
  readonly tags?: string;
  readonly colour?: Colour;
}

/** One highlight: its words, colour, note and tags. What is written is kept when the sheet goes. */
export function NoteSheet({ highlight, close }: NoteProps) {
  const { base } = useSetting();
  const words = useWords('highlights');
  const [draft, setDraft] = useState<Draft>({});
  const { note = highlight.note, tags = highlight.tags.join(', '), colour = highlight.colour } = draft;
  const id = useId();
  const keep = (chosen = colour): Highlight => {
    const next = { ...highlight, note: note.trim(), tags: tagsIn(tags), colour: chosen };
    void keepHighlight(base, { ...next, modified: new Date().toISOString() });
    return next;
  };
  const offerUndo = (next: Highlight): void => {
    const isNoteGone = highlight.note !== '' && next.note === '';
    const areTagsGone = highlight.tags.some((tag) => !next.tags.includes(tag));
    const undo = (): Promise<void> =>
      keepHighlight(base, {
        ...next,
        note: isNoteGone ? highlight.note : next.note,
        tags: areTagsGone ? highlight.tags : next.tags,
        modified: new Date().toISOString(),
      });
    if (isNoteGone || areTagsGone) say(isNoteGone ? words.noteRemoved : words.tagsRemoved, undo);
  };
  const isRemoved = useRef(false);
  const remove = (): void => {
    isRemoved.current = true;
    void removeHighlight(base, highlight, words.removed);
    close();
  };
  const leave = useEffectEvent(() => {
    const isWritten = draft.note !== undefined || draft.tags !== undefined;
    if (isWritten && !isRemoved.current) offerUndo(keep());
  });
  useEffect(() => () => leave(), []);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    // Before a panel around it, which goes by the same key.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <Sheet title={words.note} close={close} kind="note">
      <blockquote className="marked" data-colour={colour}>
        {wordsOf(highlight)}
      </blockquote>
      <div className="swatches">
        <Swatches
          chosen={colour}
          onChoose={(next) => {
            setDraft({ ...draft, colour: next });
            keep(next);
          }}
        />
      </div>
      <label htmlFor={`${id}note`}>{words.note}</label>
      <textarea
        id={`${id}note`}
        dir="auto"
        rows={5}
        maxLength={20_000}
        value={note}
        onChange={(event) => setDraft({ ...draft, note: event.target.value })}
      />
      <label htmlFor={`${id}tags`}>
        {words.tags} <small>({words.tagsHint})</small>
      </label>
      <input
        id={`${id}tags`}
        dir="auto"
        maxLength={500}
        value={tags}
        onChange={(event) => setDraft({ ...draft, tags: event.target.value })}
      />
      <p className="sheet-actions">
        <button type="button" onClick={close}>
          {words.save}
        </button>
        <button type="button" className="quiet" onClick={remove}>
          {words.remove}
        </button>
      </p>
    </Sheet>
  );
}
