import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { string } from 'valibot';
import { useSetting } from '../../setting.tsx';
import { draftName, keepDraft, readDraft } from '../../storage/drafts.ts';
import { useReturnFocus } from '../focus.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { savedShelf } from './saved.ts';
import { tagsIn } from './tags.ts';

interface TagsFormProps {
  readonly id: string;
  readonly tags: readonly string[];
  /** Id of the element that names the article. */
  readonly named: string;
  readonly close: () => void;
  /** The button that opens the form, which gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  /** Whether the reader opened it, and not a draft that an earlier page left. */
  readonly isAsked: boolean;
}

const tagsDraftName = (base: string, id: string): string => draftName('tags', base, id);

/** Tags that were typed on a page that ended before they were done. */
export const readTagsDraft = (base: string, id: string): string | undefined =>
  readDraft(tagsDraftName(base, id), string());

/** Writes the tags of a saved article anew. */
export function TagsForm({ id, tags, named, close, opener, isAsked }: TagsFormProps) {
  const { base } = useSetting();
  const words = useWords('keep');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus(form, () => opener.current);
  const name = tagsDraftName(base, id);
  const [text, setText] = useState(() => readTagsDraft(base, id) ?? tags.join(', '));
  const label = useId();
  useEffect(() => {
    if (isAsked) field.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  const leave = (): void => {
    keepDraft(name, undefined);
    close();
  };
  const write = async (to: readonly string[]): Promise<void> => {
    await savedShelf(base).update(id, (one) => one && { ...one, tags: [...to] });
  };
  const keep = async (): Promise<void> => {
    const next = tagsIn(text);
    await write(next);
    leave();
    if (tags.some((tag) => !next.includes(tag))) say(words.retagged, () => write(tags));
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
        ref={field}
        value={text}
        dir="auto"
        aria-describedby={named}
        onChange={({ target }) => {
          setText(target.value);
          keepDraft(name, target.value);
        }}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      />
      <button>{words.done}</button>
    </form>
  );
}
