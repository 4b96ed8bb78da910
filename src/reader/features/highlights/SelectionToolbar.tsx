import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useDocumentEvent } from '../../dom/use-document-event.ts';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { blockAt } from '../../dom/focus-on-block.ts';
import { copyText } from '../../dom/copy-text.ts';
import { lookUpUrl, formatQuotation, shareQuote } from './selection-actions.ts';
import type { HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { toolbarPosition } from './toolbar-position.ts';
import type { ArticleSelection } from './use-article-selection.ts';
import { ColourSwatches } from './ColourSwatches.tsx';

const ICON_PATHS = {
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7m-7 4h4',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  quote: 'M10 7c-3 .6-4.5 2.6-4.5 6V17H10v-4.500H7.500M18.500 7c-3 .6-4.500 2.600-4.500 6V17h4.500v-4.500H16',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M6 12v8h12v-8',
  lookUp: 'M15.500 15.500 20 20M4 10.500a6.500 6.500 0 1 0 13 0 6.500 6.500 0 1 0-13 0',
} as const;

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
  useDocumentEvent('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
    const isInside = bar.current?.contains(document.activeElement);
    if (event.key !== 'Tab' || event.shiftKey || isInside || event.defaultPrevented) return;
    event.preventDefault();
    buttonsIn(bar.current)[0]?.focus();
  });
}

function moveFocusWithArrows(event: KeyboardEvent<HTMLElement>): void {
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
          <Icon path={ICON_PATHS[name]} />
        </button>
      ))}
      {lookUp !== undefined && (
        <a href={lookUp} target="_blank" rel="noreferrer" aria-label={words.lookUp} title={words.lookUp}>
          <Icon path={ICON_PATHS.lookUp} />
        </a>
      )}
    </div>
  );
}
