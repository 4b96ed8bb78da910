import { useEffect, useId, useRef, useState } from 'react';
import { useSetting } from '../../setting.tsx';
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
}

/** Writes the tags of a saved article anew. */
export function TagsForm({ id, tags, named, close }: TagsFormProps) {
  const { base } = useSetting();
  const words = useWords('keep');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => tags.join(', '));
  const label = useId();
  useEffect(() => field.current?.focus(), []);
  const write = async (to: readonly string[]): Promise<void> => {
    await savedShelf(base).update(id, (one) => one && { ...one, tags: [...to] });
  };
  const keep = async (): Promise<void> => {
    const next = tagsIn(text);
    await write(next);
    close();
    if (tags.some((tag) => !next.includes(tag))) say(words.retagged, () => write(tags));
  };
  return (
    <form
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
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <button>{words.done}</button>
    </form>
  );
}
