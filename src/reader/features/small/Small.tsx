/** The small things: notes beside the text, pictures by themselves, code to copy, keys. */
import { useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SettingProvider, useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { useAnswer } from '../feature-hooks.ts';
import { adopt } from '../style.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { useActions } from './actions.ts';
import { keyOf, press } from './bindings.ts';
import { copyText } from './copy.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { areKeysOn } from './key-setting.ts';
import { NotePopover, type OpenNote } from './NotePopover.tsx';
import { picturesIn, viewedKey, viewHash } from './pictures.ts';
import { Viewer } from './Viewer.tsx';
import css from './keys.css?inline';

export const Panel = KeysSheet;

adopt(css);

/** Milliseconds after which a second key is no longer one of two. */
const SEQUENCE_MS = 1500;

const isInModal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog:modal') !== null;

/** Answers keys by what they are bound to. */
function useKeys(): void {
  const actions = useActions();
  const pending = useRef({ keys: '', at: 0 });
  useAnswer('key', (event) => {
    const key = keyOf(event);
    if (key === undefined || event.defaultPrevented || isInModal(event.target) || !areKeysOn()) return;
    const isArrow = key.startsWith('Arrow');
    // A table, a formula or a slider that has the focus has its own use for arrows.
    if (isArrow && document.activeElement?.matches(':not(body, main, h1)')) return;
    const isLate = event.timeStamp - pending.current.at > SEQUENCE_MS;
    const pressed = press(isLate ? '' : pending.current.keys, key);
    pending.current = { keys: pressed.pending, at: event.timeStamp };
    const action = actions.find(({ name }) => name === pressed.action);
    if (!action) return;
    event.preventDefault();
    action.run();
  });
}

/** Copies code, and says how that went. */
function useCopying(): void {
  const words = useWords('small');
  const copy = async (text: string): Promise<void> =>
    say((await copyText(text)) ? words.copied : words.notCopied);
  useAnswer('copy', (text) => void copy(text));
}

/** The pictures, when the address names one of them. */
function Pictures() {
  const { hash, state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const article = useArticle();
  useAnswer('picture', (key) => void navigate(viewHash(key), { state: { viewing: true } }));
  const key = viewedKey(hash);
  const pictures = key === undefined || !article ? [] : picturesIn(article);
  const at = pictures.findIndex((shown) => shown.key === key);
  if (!article || at < 0) return null;
  const wasHere = (state as { viewing?: boolean } | null)?.viewing === true;
  const close = (): void =>
    void (wasHere ? navigate(-1) : navigate(pathname + search, { replace: true, preventScrollReset: true }));
  const go = (to: number): void => {
    const next = pictures[to];
    if (next) void navigate(viewHash(next.key), { replace: true, state });
  };
  return <Viewer article={article} pictures={pictures} at={at} go={go} close={close} />;
}

/** The footnote that was asked for, beside its mark, in the article's language. */
function Notes() {
  const { site, base } = useSetting();
  const article = useArticle();
  // Each request is a popover of its own, which measures where it stands.
  const [open, setOpen] = useState<OpenNote & { readonly key: number }>();
  const close = useCallback(() => setOpen(undefined), []);
  useAnswer('note', (note) => setOpen((last) => ({ ...note, key: (last?.key ?? 0) + 1 })));
  // The page may have changed under it.
  if (!article || !open?.mark.isConnected) return null;
  return (
    <SettingProvider site={site} base={base} language={article.language}>
      <NotePopover key={open.key} number={open.number} mark={open.mark} article={article} close={close} />
    </SettingProvider>
  );
}

/** Answers what the reader does, also what was done before this was there. */
export function Ambient() {
  useKeys();
  useCopying();
  return (
    <>
      <Notes />
      <Pictures />
    </>
  );
}
