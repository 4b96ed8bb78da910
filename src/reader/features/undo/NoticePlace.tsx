import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useReturnFocus } from '../focus.ts';
import { adopt } from '../style.ts';
import { isTyping } from '../typing.ts';
import { useWords } from '../words.ts';
import { currentNotice, watchNotice, type Notice } from './current-notice.ts';
import { dismiss, takeBack } from './notices.ts';
import css from './notices.css?inline';

adopt(css);

const SHORT_MS = 3000;
const LONG_MS = 12_000;
/** A slow reader's time for one sign. */
const SIGN_MS = 70;

const timeFor = ({ text, undo }: Notice): number =>
  undo ? LONG_MS : Math.max(SHORT_MS, text.length * SIGN_MS);

/** Ctrl or Command and Z, as everywhere. */
function useUndoKey(notice: Notice): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || !notice.undo || isTyping(event.target)) return;
    event.preventDefault();
    takeBack(notice);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function Shown({ notice }: { notice: Notice }) {
  const words = useWords('room');
  const [isHeld, hold] = useState(false);
  useUndoKey(notice);
  const place = useRef<HTMLDivElement>(null);
  useReturnFocus(place);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismiss(notice.id), timeFor(notice));
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return (
    <div
      ref={place}
      className="notice"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span dir="auto">{notice.text}</span>
      {notice.undo && (
        <button type="button" onClick={() => takeBack(notice)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

/** Says the notice that stands, and takes it away after a while; not while the reader is at it. */
export function Notices() {
  const notice = useSyncExternalStore(watchNotice, currentNotice);
  return <div role="status">{notice && <Shown key={notice.id} notice={notice} />}</div>;
}
