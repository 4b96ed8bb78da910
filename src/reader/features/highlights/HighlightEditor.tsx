import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useKeydown } from '../../dom/use-keydown.ts';
import { useSite } from '../../site-context.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { highlightText, type Highlight } from '../../storage/stores/annotation.ts';
import { saveNoteDraft, readNoteDraft, applyDraft, type NoteDraft } from './note-drafts.ts';
import { removeHighlight } from './remove-highlight.ts';
import { saveHighlight } from '../../storage/stores/highlight-store.ts';
import { ColourSwatches } from './ColourSwatches.tsx';

interface HighlightEditorProps {
  readonly highlight: Highlight;
  readonly close: () => void;
}

/** Edits the colour, note and tags of a highlight; everything is stored while it is typed. */
export function HighlightEditor({ highlight, close }: HighlightEditorProps) {
  const { base } = useSite();
  const words = useFeatureMessages('highlights');
  const [draft, setDraft] = useState(() => readNoteDraft(base, highlight.id));
  const { note = highlight.note, tags = highlight.tags.join(', ') } = draft;
  const { colour } = highlight;
  const id = useId();
  const write = (part: NoteDraft): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    saveNoteDraft(base, highlight.id, next);
  };
  const keep = (next: Highlight): Promise<void> =>
    saveHighlight(base, { ...next, modified: new Date().toISOString() });
  const offerUndo = (next: Highlight): void => {
    const isNoteGone = highlight.note !== '' && next.note === '';
    const areTagsGone = highlight.tags.some((tag) => !next.tags.includes(tag));
    const undo = (): Promise<void> =>
      keep({
        ...next,
        note: isNoteGone ? highlight.note : next.note,
        tags: areTagsGone ? highlight.tags : next.tags,
      });
    if (isNoteGone || areTagsGone) showNotice(isNoteGone ? words.noteRemoved : words.tagsRemoved, undo);
  };
  const isRemoved = useRef(false);
  const remove = (): void => {
    isRemoved.current = true;
    void removeHighlight(base, highlight, words.removed);
    close();
  };
  const saveOnClose = useEffectEvent(() => {
    const deleteDraft = (): void => saveNoteDraft(base, highlight.id, undefined);
    const isWritten = draft.note !== undefined || draft.tags !== undefined;
    if (!isWritten || isRemoved.current) return deleteDraft();
    const next = applyDraft(highlight, draft);
    offerUndo(next);
    void keep(next).then(deleteDraft);
  });
  useEffect(() => () => saveOnClose(), []);
  // Captured, so that Escape does not also close an enclosing panel.
  useKeydown(
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      close();
    },
    { capture: true },
  );
  return (
    <Sheet title={words.note} close={close} kind="note">
      <blockquote className="marked" data-colour={colour}>
        {highlightText(highlight)}
      </blockquote>
      <div className="swatches">
        <ColourSwatches chosen={colour} onChoose={(next) => void keep({ ...highlight, colour: next })} />
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
        className="field"
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
