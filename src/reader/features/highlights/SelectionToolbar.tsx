import { useEffect, useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent as Key } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { blockAt } from '../../dom/focus-on-block.ts';
import { copyText } from '../../dom/copy-text.ts';
import { lookUpUrl, formatQuotation, shareQuote } from './selection-actions.ts';
import type { HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { ToolbarIcon } from './ToolbarIcon.tsx';
import { toolbarPosition } from './toolbar-position.ts';
import type { ArticleSelection } from './use-article-selection.ts';
import { ColourSwatches } from './ColourSwatches.tsx';

interface SelectionToolbarProps {
  readonly article: Article;
  readonly selected: ArticleSelection;
  readonly onMark: (colour: HighlightColour, withNote?: boolean) => void;
  readonly dismiss: () => void;
}

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Keeps the toolbar next to the selection; on touch screens it stays at the bottom, away from the system's own menu. */
function useToolbarPosition(range: Range) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || isTouch()) return undefined;
    const move = (): void => {
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { x, y } = toolbarPosition(range.getBoundingClientRect(), size, {
        width: innerWidth,
        height: innerHeight,
      });
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    const controller = new AbortController();
    move();
    for (const type of ['scroll', 'resize'])
      addEventListener(type, move, { passive: true, signal: controller.signal });
    return () => controller.abort();
  }, [range]);
  return bar;
}

const buttonsIn = (bar: Element | null): HTMLElement[] => [
  ...(bar?.querySelectorAll<HTMLElement>('button, a') ?? []),
];

/** Tab moves from the selection into the toolbar, and Escape closes it. */
function useToolbarKeys(bar: { readonly current: Element | null }, dismiss: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss();
    const isInside = bar.current?.contains(document.activeElement);
    if (event.key !== 'Tab' || event.shiftKey || isInside || event.defaultPrevented) return;
    event.preventDefault();
    buttonsIn(bar.current)[0]?.focus();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function moveFocusWithArrows(event: Key<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = buttonsIn(event.currentTarget);
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(at + forward + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** Actions for selected text. The toolbar takes neither the selection nor the focus nor the keys for copying. */
export function SelectionToolbar({ article, selected, onMark, dismiss }: SelectionToolbarProps) {
  const { site } = useSite();
  const words = useFeatureMessages('highlights');
  const { notCopied } = useFeatureMessages('articleTools');
  const bar = useToolbarPosition(selected.range);
  useToolbarKeys(bar, dismiss);
  // The words that it was about.
  useReturnFocus(bar, () => blockAt(selected.range.startContainer));
  const language = article.language ?? site.language;
  const source = { headline: article.headline, site: site.name, language };
  const copied = (isCopied: boolean | undefined): void => {
    if (isCopied !== undefined) showNotice(isCopied ? words.copied : notCopied);
    // If copying was denied, the selection stays so that the reader can copy it.
    if (isCopied !== false) dismiss();
  };
  const lookUp = lookUpUrl(selected.words, language);
  const tools = [
    ['note', () => onMark('yellow', true)],
    ['copy', () => void copyText(selected.words).then(copied)],
    ['quote', () => void copyText(formatQuotation(selected.words, source)).then(copied)],
    ['share', () => void shareQuote(selected.words, source).then(copied)],
  ] as const;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.tools}
      tabIndex={-1}
      className="selection-bar"
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={moveFocusWithArrows}
    >
      <ColourSwatches onChoose={(colour) => onMark(colour)} />
      {tools.map(([name, work]) => (
        <button key={name} type="button" aria-label={words[name]} title={words[name]} onClick={work}>
          <ToolbarIcon name={name} />
        </button>
      ))}
      {lookUp !== undefined && (
        <a href={lookUp} target="_blank" rel="noreferrer" aria-label={words.lookUp} title={words.lookUp}>
          <ToolbarIcon name="lookUp" />
        </a>
      )}
    </div>
  );
}
