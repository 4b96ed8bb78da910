import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDocumentEvent } from '../dom/use-document-event.ts';
import { useReturnFocus } from '../dom/focus.ts';
import { adoptStyleSheet } from '../dom/adopt-style-sheet.ts';
import { isTyping } from '../dom/is-typing.ts';
import { useFeatureMessages } from './use-feature-messages.ts';
import { currentNotice, dismissNotice, undoNotice, watchNotice, type Notice } from './notices.ts';
import css from './notices.css?inline';

adoptStyleSheet(css);

const MIN_NOTICE_MS = 3000;
const UNDO_NOTICE_MS = 12_000;
const READING_MS_PER_CHARACTER = 70;

const noticeDurationMs = ({ text, undo }: Notice): number =>
  undo ? UNDO_NOTICE_MS : Math.max(MIN_NOTICE_MS, text.length * READING_MS_PER_CHARACTER);

function useUndoKey(notice: Notice): void {
  useDocumentEvent('keydown', (event) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || !notice.undo || isTyping(event.target)) return;
    event.preventDefault();
    undoNotice(notice);
  });
}

function NoticeView({ notice }: { notice: Notice }) {
  const words = useFeatureMessages('common');
  const [isHeld, setHeld] = useState(false);
  useUndoKey(notice);
  const container = useRef<HTMLDivElement>(null);
  useReturnFocus(container);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissNotice(notice), noticeDurationMs(notice));
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return (
    <div
      ref={container}
      className="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span dir="auto">{notice.text}</span>
      {notice.undo && (
        <button type="button" onClick={() => undoNotice(notice)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

/** Shows the current notice until its time is over; hovering or focusing it keeps it open. */
export function NoticeRegion() {
  const notice = useSyncExternalStore(watchNotice, currentNotice);
  return <div role="status">{notice && <NoticeView key={notice.id} notice={notice} />}</div>;
}
