import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSetting } from '../../setting.tsx';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import { placeNote } from './place-note.ts';
import css from './note.css?inline';

adopt(css);

interface NotePopoverProps {
  readonly mark: HTMLAnchorElement;
  readonly close: () => void;
}

/** The note as the list at the foot has it, without its ids and its way back. */
function copyNote(mark: HTMLAnchorElement, to: HTMLElement): void {
  const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  to.replaceChildren(...(note?.cloneNode(true).childNodes ?? []));
  for (const element of to.querySelectorAll('.back')) element.remove();
  for (const element of to.querySelectorAll('[id]')) element.removeAttribute('id');
}

/** A footnote beside its mark. It goes when the reader presses Escape or elsewhere. */
export function NotePopover({ mark, close }: NotePopoverProps) {
  const { messages } = useSetting();
  const words = useWords('small');
  const { close: closeWord } = useWords('room');
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current || !text.current) return;
    copyNote(mark, text.current);
    box.current.showPopover();
    placeNote(box.current, mark);
    box.current.focus({ preventScroll: true });
  }, [mark]);
  useEffect(() => {
    const element = box.current;
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') close();
    };
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, [close]);
  const story = mark.closest<HTMLElement>('.story');
  const leave = (): void => {
    box.current?.hidePopover();
    mark.focus({ preventScroll: true });
  };
  return (
    <div
      ref={box}
      popover="auto"
      className="note-popover"
      role="dialog"
      aria-label={mark.getAttribute('aria-label') ?? messages.footnotes}
      tabIndex={-1}
      lang={story?.lang}
      dir={story?.dir}
    >
      <div ref={text} className="note-text" />
      <p className="note-ways">
        <a href={mark.hash} onClick={() => box.current?.hidePopover()}>
          {words.toList}
        </a>
        <button type="button" onClick={leave}>
          {closeWord}
        </button>
      </p>
    </div>
  );
}
