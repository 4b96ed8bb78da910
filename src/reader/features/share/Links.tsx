import { copyText } from '../small/copy.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import type { Selected } from './selected.ts';
import { textFragment } from './text-fragment.ts';

interface LinksProps {
  readonly title: string;
  readonly url: string;
  readonly selected: Selected | undefined;
}

/** Copies, and says how it went. */
export function useCopy(): (text: string) => void {
  const words = useWords('share');
  return (text) => void copyText(text).then((done) => say(done ? words.copied : words.notCopied));
}

/** Ways to pass the address on. */
export function Links({ title, url, selected }: LinksProps) {
  const words = useWords('share');
  const copy = useCopy();
  // Who turns the system's own panel away has asked for nothing.
  const share = (): void => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <div className="share-all">
      {'share' in navigator && (
        <button type="button" onClick={share}>
          {words.system}
        </button>
      )}
      <button type="button" onClick={() => copy(url)}>
        {words.copyLink}
      </button>
      {selected ? (
        <button type="button" onClick={() => copy(url + textFragment(selected))}>
          {words.wordsLink}
        </button>
      ) : (
        <p className="share-hint sheet-hint">{words.wordsHint}</p>
      )}
    </div>
  );
}
