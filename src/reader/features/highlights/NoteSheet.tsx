import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { Sheet } from '../Sheet.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { wordsOf, type Highlight } from './annotation.ts';
import { keepNoteDraft, readNoteDraft, withDraft, type NoteDraft } from './drafts.ts';
import { removeHighlight } from './removing.ts';
import { keepHighlight } from './store.ts';
import { Swatches } from './Swatches.tsx';

interface NoteProps {
  readonly highlight: Highlight;
  readonly close: () => void;
}

/** One highlight: its words, colour, note and tags. What is written is kept as it is typed. */
export function NoteSheet({ highlight, close }: NoteProps) {
  const { base } = useSetting();
  const words = useWords('highlights');
  const [draft, setDraft] = useState(() => readNoteDraft(base, highlight.id));
  const { note = highlight.note, tags = highlight.tags.join(', ') } = draft;
  const { colour } = highlight;
  const id = useId();
  const write = (part: NoteDraft): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepNoteDraft(base, highlight.id, next);
  };
  const keep = (next: Highlight): Promise<void> =>
    keepHighlight(base, { ...next, modified: new Date().toISOString() });
  const offerUndo = (next: Highlight): void => {
    const isNoteGone = highlight.note !== '' && next.note === '';
    const areTagsGone = highlight.tags.some((tag) => !next.tags.includes(tag));
    const undo = (): Promise<void> =>
      keep({
        ...next,
        note: isNoteGone ? highlight.note : next.note,
        tags: areTagsGone ? highlight.tags : next.tags,
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
    const letGo = (): void => keepNoteDraft(base, highlight.id, undefined);
    const isWritten = draft.note !== undefined || draft.tags !== undefined;
    if (!isWritten || isRemoved.current) return letGo();
    const next = withDraft(highlight, draft);
    offerUndo(next);
    void keep(next).then(letGo);
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
        <Swatches chosen={colour} onChoose={(next) => void keep({ ...highlight, colour: next })} />
      </div>
      <label htmlFor={`${id}note`}>{words.note}</label>
      <textarea
        id={`${id}note`}
        dir="auto"
        rows={5}
        maxLength={20_000}
        value={note}
        onChange={(event) => write({ note: event.target.value })}
      />
      <label htmlFor={`${id}tags`}>
        {words.tags} <small>({words.tagsHint})</small>
      </label>
      <input
        id={`${id}tags`}
        dir="auto"
        maxLength={500}
        value={tags}
        onChange={(event) => write({ tags: event.target.value })}
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
