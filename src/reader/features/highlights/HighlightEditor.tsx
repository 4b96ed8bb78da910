import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useDocumentEvent } from '../../dom/use-document-event.ts';
import { useSite } from '../../site-context.tsx';
import type { FeatureMessages } from '../../i18n/messages.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { highlightText, type Highlight } from '../../storage/stores/annotation.ts';
import { applyDraft, readNoteDraft, saveDrafted, saveNoteDraft, type NoteDraft } from './note-drafts.ts';
import { removeHighlight } from './remove-highlight.ts';
import { saveHighlight } from '../../storage/stores/highlight-store.ts';
import { ColourSwatches } from './ColourSwatches.tsx';

interface HighlightEditorProps {
  readonly highlight: Highlight;
  readonly close: () => void;
}

type SaveHighlight = (next: Highlight) => Promise<void>;

/** Offers to bring back a note or tags that were emptied. */
function offerUndo(
  before: Highlight,
  after: Highlight,
  words: FeatureMessages['highlights'],
  save: SaveHighlight,
): void {
  const isNoteGone = before.note !== '' && after.note === '';
  const areTagsGone = before.tags.some((tag) => !after.tags.includes(tag));
  const undo = (): Promise<void> =>
    save({
      ...after,
      note: isNoteGone ? before.note : after.note,
      tags: areTagsGone ? before.tags : after.tags,
    });
  if (isNoteGone || areTagsGone) showNotice(isNoteGone ? words.noteRemoved : words.tagsRemoved, undo);
}

interface NoteFieldsProps {
  readonly note: string;
  readonly tags: string;
  readonly write: (part: NoteDraft) => void;
}

function NoteFields({ note, tags, write }: NoteFieldsProps) {
  const words = useFeatureMessages('highlights');
  const id = useId();
  return (
    <>
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
    </>
  );
}

/** Edits the colour, note and tags of a highlight; everything is stored while it is typed. */
export function HighlightEditor({ highlight, close }: HighlightEditorProps) {
  const { base } = useSite();
  const words = useFeatureMessages('highlights');
  const [draft, setDraft] = useState(() => readNoteDraft(base, highlight.id));
  const { note = highlight.note, tags = highlight.tags.join(', ') } = draft;
  const { colour } = highlight;
  const write = (part: NoteDraft): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    saveNoteDraft(base, highlight.id, next);
  };
  const keep: SaveHighlight = (next) => saveHighlight(base, { ...next, modified: new Date().toISOString() });
  const isRemoved = useRef(false);
  const remove = (): void => {
    isRemoved.current = true;
    void removeHighlight(base, highlight, words.removed);
    close();
  };
  const saveOnClose = useEffectEvent(() => {
    const isWritten = draft.note !== undefined || draft.tags !== undefined;
    if (!isWritten || isRemoved.current) return saveNoteDraft(base, highlight.id, undefined);
    const next = applyDraft(highlight, draft);
    offerUndo(highlight, next, words, keep);
    // The editor may open again before it is saved.
    const written = { note: next.note, tags: next.tags.join(', ') };
    saveNoteDraft(base, highlight.id, written);
    void saveDrafted(base, highlight, written);
  });
  useEffect(() => () => saveOnClose(), []);
  // Captured, so that Escape does not also close an enclosing panel.
  useDocumentEvent(
    'keydown',
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
      <NoteFields note={note} tags={tags} write={write} />
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
