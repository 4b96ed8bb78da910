import { useEffect, useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent as Key } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { useReturnFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import { copyText } from '../small/copy.ts';
import { lookUpAddress, quotation, share } from './actions.ts';
import type { Colour } from './colours.ts';
import { Icon } from './Icon.tsx';
import { place } from './placing.ts';
import type { Selected } from './selected.ts';
import { Swatches } from './Swatches.tsx';

interface BarProps {
  readonly article: Article;
  readonly selected: Selected;
  readonly onMark: (colour: Colour, withNote?: boolean) => void;
  readonly dismiss: () => void;
}

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Keeps the bar beside the selection; for fingers it stays at the foot, clear of the system's own menu. */
function usePlace(range: Range) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || isTouch()) return undefined;
    const move = (): void => {
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { x, y } = place(range.getBoundingClientRect(), size, { width: innerWidth, height: innerHeight });
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    const given = new AbortController();
    move();
    for (const type of ['scroll', 'resize'])
      addEventListener(type, move, { passive: true, signal: given.signal });
    return () => given.abort();
  }, [range]);
  return bar;
}

const buttonsIn = (bar: Element | null): HTMLElement[] => [
  ...(bar?.querySelectorAll<HTMLElement>('button, a') ?? []),
];

/** Tab leads from the selected words into the bar, and Escape takes it away. */
function useKeys(bar: { readonly current: Element | null }, dismiss: () => void): void {
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

/** Arrows walk through the buttons of the bar. */
function walk(event: Key<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = buttonsIn(event.currentTarget);
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(at + forward + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** What can be done with the selected words. It takes neither the selection nor the focus, nor any key of copying. */
export function SelectionBar({ article, selected, onMark, dismiss }: BarProps) {
  const { site } = useSetting();
  const words = useWords('highlights');
  const { notCopied } = useWords('small');
  const bar = usePlace(selected.range);
  useKeys(bar, dismiss);
  useReturnFocus(bar);
  const language = article.language ?? site.language;
  const source = { headline: article.headline, site: site.name, language };
  const copied = (isCopied: boolean | undefined): void => {
    if (isCopied !== undefined) say(isCopied ? words.copied : notCopied);
    // Who was refused still has the selection, to copy it by the system's own means.
    if (isCopied !== false) dismiss();
  };
  const lookUp = lookUpAddress(selected.words, language);
  const tools = [
    ['note', () => onMark('yellow', true)],
    ['copy', () => void copyText(selected.words).then(copied)],
    ['quote', () => void copyText(quotation(selected.words, source)).then(copied)],
    ['share', () => void share(selected.words, source).then(copied)],
  ] as const;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.tools}
      tabIndex={-1}
      className="selection-bar"
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={walk}
    >
      <Swatches onChoose={(colour) => onMark(colour)} />
      {tools.map(([name, work]) => (
        <button key={name} type="button" aria-label={words[name]} title={words[name]} onClick={work}>
          <Icon name={name} />
        </button>
      ))}
      {lookUp !== undefined && (
        <a href={lookUp} target="_blank" rel="noreferrer" aria-label={words.lookUp} title={words.lookUp}>
          <Icon name="lookUp" />
        </a>
      )}
    </div>
  );
}
