/** Shortcuts, footnote popovers, the lightbox and copying of code. */
import { useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { useRequestHandler } from '../feature-hooks.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { useShortcutActions } from './shortcut-actions.ts';
import { keyName, matchKeys } from './bindings.ts';
import { copyText } from '../../dom/copy-text.ts';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import { areShortcutsEnabled } from '../../ui/shortcuts-setting.ts';
import { FootnotePopover, type OpenFootnote } from '../footnotes/FootnotePopover.tsx';
import { lightboxPictures, pictureKeyInHash, lightboxHash } from '../lightbox/lightbox-pictures.ts';
import { Lightbox } from '../lightbox/Lightbox.tsx';
import css from './shortcuts.css?inline';

export const Panel = ShortcutsPanel;

adoptStyleSheet(css);

const SEQUENCE_TIMEOUT_MS = 1500;

const isInModal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog:modal') !== null;

function useShortcuts(): void {
  const actions = useShortcutActions();
  const pending = useRef({ keys: '', at: 0 });
  useRequestHandler('key', (event) => {
    const key = keyName(event);
    if (key === undefined || event.defaultPrevented || isInModal(event.target) || !areShortcutsEnabled())
      return;
    const isArrow = key.startsWith('Arrow');
    // A focused table, formula or slider uses the arrow keys itself.
    if (isArrow && document.activeElement?.matches(':not(body, main, h1)')) return;
    const isLate = event.timeStamp - pending.current.at > SEQUENCE_TIMEOUT_MS;
    const pressed = matchKeys(isLate ? '' : pending.current.keys, key);
    pending.current = { keys: pressed.pending, at: event.timeStamp };
    const action = actions.find(({ name }) => name === pressed.action);
    if (!action) return;
    event.preventDefault();
    action.run();
  });
}

function useCopyRequests(): void {
  const words = useFeatureMessages('articleTools');
  const copy = async (text: string): Promise<void> =>
    showNotice((await copyText(text)) ? words.copied : words.notCopied);
  useRequestHandler('copy', (text) => void copy(text));
}

function LightboxRoute() {
  const { hash, state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const article = useArticle();
  useRequestHandler('picture', (key) => void navigate(lightboxHash(key), { state: { viewing: true } }));
  const key = pictureKeyInHash(hash);
  const pictures = key === undefined || !article ? [] : lightboxPictures(article);
  const at = pictures.findIndex((shown) => shown.key === key);
  if (!article || at < 0) return null;
  const wasHere = (state as { viewing?: boolean } | null)?.viewing === true;
  const close = (): void =>
    void (wasHere ? navigate(-1) : navigate(pathname + search, { replace: true, preventScrollReset: true }));
  const go = (to: number): void => {
    const next = pictures[to];
    if (next) void navigate(lightboxHash(next.key), { replace: true, state });
  };
  return <Lightbox article={article} pictures={pictures} at={at} go={go} close={close} />;
}

function FootnoteHost() {
  const { site, base } = useSite();
  const article = useArticle();
  // A new key per request makes the popover measure its position again.
  const [open, setOpen] = useState<OpenFootnote & { readonly key: number }>();
  const close = useCallback(() => setOpen(undefined), []);
  useRequestHandler('note', (note) => setOpen((last) => ({ ...note, key: (last?.key ?? 0) + 1 })));
  // The mark may have been removed by a navigation.
  if (!article || !open?.mark.isConnected) return null;
  return (
    <SiteProvider site={site} base={base} language={article.language}>
      <FootnotePopover key={open.key} number={open.number} mark={open.mark} article={article} close={close} />
    </SiteProvider>
  );
}

/** Handles requests, including those queued before this module loaded. */
export function Ambient() {
  useShortcuts();
  useCopyRequests();
  return (
    <>
      <FootnoteHost />
      <LightboxRoute />
    </>
  );
}
