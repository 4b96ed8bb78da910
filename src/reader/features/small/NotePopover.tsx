import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import type { Article } from '../../../article/schema.ts';
import { Blocks } from '../../blocks/Blocks.tsx';
import { noteId } from '../../blocks/footnotes.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { useReturnFocus } from '../focus.ts';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import { noteBody } from './note-body.ts';
import { roomBeside, topIn } from './place-note.ts';
import { ShownAgain } from './ShownAgain.tsx';
import css from './note.css?inline';

adopt(css);

export interface OpenNote {
  /** Number of the footnote, from 1. */
  readonly number: number;
  readonly mark: HTMLElement;
}

interface NotePopoverProps extends OpenNote {
  readonly article: Article;
  readonly close: () => void;
}

/** Shows the popover, and places it beside the mark and clear of the edges of the window. */
function usePlace(box: RefObject<HTMLElement | null>, mark: HTMLElement): CSSProperties {
  const [room] = useState(() => roomBeside(mark));
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    box.current?.showPopover();
    box.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/set-state-in-effect -- its height is known once it is shown, and needed before it is painted
    setHeight(box.current?.offsetHeight ?? 0);
  }, [box]);
  return { inlineSize: room.width, left: room.left, top: topIn(room, height) };
}

/** A footnote beside its mark. It goes when the reader presses Escape or elsewhere. */
export function NotePopover({ article, number, mark, close }: NotePopoverProps) {
  const { site, language, messages } = useSetting();
  const words = useWords('small');
  const { close: closeWord } = useWords('room');
  const box = useRef<HTMLDivElement>(null);
  useReturnFocus(box, () => mark);
  const style = usePlace(box, mark);
  const body = useMemo(() => noteBody(article.footnotes?.[number - 1]?.body ?? []), [article, number]);
  useEffect(() => {
    const element = box.current;
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') close();
    };
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, [box, close]);
  const hide = (): void => box.current?.hidePopover();
  const own = article.language ?? site.language;
  return (
    <div
      ref={box}
      popover="auto"
      className="note-popover"
      role="dialog"
      aria-label={fill(messages.footnote, { number: formatNumber(number, language) })}
      tabIndex={-1}
      lang={own}
      dir={article.direction ?? directionOf(own)}
      style={style}
    >
      <div className="note-text">
        <ShownAgain article={article}>
          <Blocks body={body} />
        </ShownAgain>
      </div>
      <p className="note-ways">
        <a href={`#${noteId(number)}`} onClick={hide}>
          {words.toList}
        </a>
        <button type="button" onClick={hide}>
          {closeWord}
        </button>
      </p>
    </div>
  );
}
