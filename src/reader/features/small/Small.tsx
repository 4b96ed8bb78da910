/** The small things: notes beside the text, pictures by themselves, code to copy, keys. */
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { adopt } from '../style.ts';
import { say } from '../undo/notices.ts';
import { takeEarly } from '../wake.ts';
import { useWords } from '../words.ts';
import { keyOf, press } from './bindings.ts';
import { copyText } from './copy.ts';
import { copyLinkHere } from './link-here.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { areKeysOn } from './key-setting.ts';
import { perform } from './actions.ts';
import { PICTURE, pictureKeys, viewedKey, viewHash } from './pictures.ts';
import css from './keys.css?inline';

export const Panel = KeysSheet;

adopt(css);

const NotePopover = lazy(() => import('./NotePopover.tsx').then((m) => ({ default: m.NotePopover })));
const Viewer = lazy(() => import('./Viewer.tsx').then((m) => ({ default: m.Viewer })));

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], dialog:modal') !== null;

/** Milliseconds after which a second key is no longer one of two. */
const SEQUENCE_MS = 1500;

function useKeys(go: (to: string) => void): (event: KeyboardEvent) => void {
  const pending = useRef({ keys: '', at: 0 });
  const words = useWords('small');
  const copyLink = async (): Promise<void> => {
    const done = await copyLinkHere();
    if (done !== undefined) say(done ? words.linkCopied : words.notCopied);
  };
  return (event) => {
    const key = keyOf(event);
    if (key === undefined || event.defaultPrevented || isWriting(event.target) || !areKeysOn()) return;
    const isArrow = key.startsWith('Arrow');
    // A table, a formula or a slider that has the focus has its own use for arrows.
    if (isArrow && document.activeElement?.matches(':not(body, main, h1)')) return;
    const isLate = event.timeStamp - pending.current.at > SEQUENCE_MS;
    const pressed = press(isLate ? '' : pending.current.keys, key);
    pending.current = { keys: pressed.pending, at: event.timeStamp };
    if (!pressed.action) return;
    event.preventDefault();
    if (pressed.action === 'link') void copyLink();
    else perform(pressed.action, go);
  };
}

async function copyCode(button: Element, words: { copied: string; notCopied: string }): Promise<void> {
  const code = button.closest('figure')?.querySelector('pre')?.textContent ?? '';
  say((await copyText(code)) ? words.copied : words.notCopied);
}

const canPopOver = 'popover' in HTMLElement.prototype;

function useClicks(
  go: (to: string) => void,
  note: (mark: HTMLAnchorElement) => void,
): (event: Event) => void {
  const words = useWords('small');
  return (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const mark = target?.closest<HTMLAnchorElement>('.note-mark a');
    const image = target?.closest(PICTURE);
    const copy = target?.closest('[data-copy]');
    if (mark && canPopOver) {
      event.preventDefault();
      note(mark);
    } else if (image) {
      const key = pictureKeys().find((shown) => shown.image === image)?.key;
      if (key !== undefined) go(viewHash(key));
    } else if (copy) void copyCode(copy, words);
  };
}

/** The pictures, when the address names one of them. */
function Pictures() {
  const { hash, state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const key = viewedKey(hash);
  const pictures = key === undefined ? [] : pictureKeys();
  const at = pictures.findIndex((shown) => shown.key === key);
  if (at < 0) return null;
  const wasHere = (state as { viewing?: boolean } | null)?.viewing === true;
  const close = (): void =>
    void (wasHere ? navigate(-1) : navigate(pathname + search, { replace: true, preventScrollReset: true }));
  const go = (to: number): void => {
    const next = pictures[to];
    if (next) void navigate(viewHash(next.key), { replace: true, state });
  };
  return <Viewer pictures={pictures} at={at} go={go} close={close} />;
}

/** Listens for what the reader does from now on, and answers what woke it. */
export function Ambient() {
  const navigate = useNavigate();
  const [mark, note] = useState<HTMLAnchorElement>();
  const close = useCallback(() => note(undefined), []);
  const go = (to: string): void => {
    if (to === 'back') void navigate(-1);
    else void navigate(to, to.startsWith('#') ? { state: { viewing: true } } : undefined);
  };
  const onClick = useClicks(go, note);
  const onKey = useKeys(go);
  const answer = useEffectEvent((event: Event) => {
    if (event instanceof KeyboardEvent) onKey(event);
    else onClick(event);
  });
  useEffect(() => {
    const listen = (event: Event): void => {
      if (!event.defaultPrevented) answer(event);
    };
    takeEarly().forEach((event) => answer(event));
    document.addEventListener('click', listen);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('click', listen);
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <>
      <button type="button" hidden data-tool="small">
        ?
      </button>
      <button type="button" hidden data-tool="history">
        g r
      </button>
      <Suspense>
        <Pictures />
        {mark?.isConnected && <NotePopover mark={mark} close={close} />}
      </Suspense>
    </>
  );
}
