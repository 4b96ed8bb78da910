import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { string } from 'valibot';
import { useSite } from '../../site-context.tsx';
import { draftName, saveDraft, readDraft } from '../../storage/drafts.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { savedStore } from '../../storage/stores/saved-store.ts';
import { parseTags } from '../../ui/parse-tags.ts';

interface TagsFormProps {
  readonly id: string;
  readonly tags: readonly string[];
  readonly named: string;
  readonly close: () => void;
  readonly opener: RefObject<HTMLElement | null>;
  /** Whether the reader opened it, rather than a draft left by an earlier page. */
  readonly isAsked: boolean;
}

const tagsDraftKey = (base: string, id: string): string => draftName('tags', base, id);

/** Tags typed on an earlier page and never saved. */
export const readTagsDraft = (base: string, id: string): string | undefined =>
  readDraft(tagsDraftKey(base, id), string());

export function TagsForm({ id, tags, named, close, opener, isAsked }: TagsFormProps) {
  const { base } = useSite();
  const words = useFeatureMessages('saved');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus(form, () => opener.current);
  const name = tagsDraftKey(base, id);
  const [text, setText] = useState(() => readTagsDraft(base, id) ?? tags.join(', '));
  const label = useId();
  useEffect(() => {
    if (isAsked) field.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  const closeForm = (): void => {
    saveDraft(name, undefined);
    close();
  };
  const write = async (to: readonly string[]): Promise<void> => {
    await savedStore(base).update(id, (one) => one && { ...one, tags: [...to] });
  };
  const keep = async (): Promise<void> => {
    const next = parseTags(text);
    await write(next);
    closeForm();
    if (tags.some((tag) => !next.includes(tag))) showNotice(words.retagged, () => write(tags));
  };
  return (
    <form
      ref={form}
      className="saved-tags"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label htmlFor={label}>
        {words.tags} <small>{words.tagsHint}</small>
      </label>
      <input
        id={label}
        className="field"
        ref={field}
        value={text}
        dir="auto"
        aria-describedby={named}
        onChange={({ target }) => {
          setText(target.value);
          saveDraft(name, target.value);
        }}
        onKeyDown={(event) => event.key === 'Escape' && closeForm()}
      />
      <button>{words.done}</button>
    </form>
  );
}
