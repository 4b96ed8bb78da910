/** Marks what is being said in the page, and keeps it in view without ever fighting the reader for the scroll bar. */
import type { Passage } from './passages.ts';
import { placeOf } from './spoken-place.ts';

const NAME = 'spoken';

export interface Marking {
  /** Marks a passage, or nothing. */
  show(plan: readonly Passage[], at: number | undefined): void;
  close(): void;
}

const clear = (): void => {
  for (const marked of document.querySelectorAll('[data-spoken]')) marked.removeAttribute('data-spoken');
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
};

function paint(element: HTMLElement, range: Range | undefined): void {
  clear();
  if (range && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  else element.setAttribute('data-spoken', '');
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll so that a box stands well in view; 0 where it does. Pure; measures in pixels from the top of the view. */
function scrollFor({ top, bottom }: Box, view: Box): number {
  const height = view.bottom - view.top;
  if (top >= view.top && bottom <= view.bottom - height * 0.12) return 0;
  if (bottom - top > height * 0.88 && top < view.top && bottom > view.top + height / 2) return 0;
  return top - view.top - height * 0.22;
}

/** What the player's own panel leaves of the view. */
function view(): Box {
  const player = document.querySelector('.sheet[open]') ?? document.querySelector('.listen-bar');
  const panel = player?.getBoundingClientRect();
  const isFoot = panel && panel.width > innerWidth * 0.9 && panel.top > 0;
  return { top: 16, bottom: isFoot ? panel.top : innerHeight };
}

const isInView = ({ top, bottom }: Box): boolean => bottom > 0 && top < innerHeight;
const isStill = (): boolean =>
  document.documentElement.dataset['motion'] === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What a reader who scrolls does. Scrolling itself tells nothing of who did it. */
const HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
const SCROLL_KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/** A marking that follows until the reader scrolls away, and again when what is said has come into view. */
export function createMarking(): Marking {
  let follows = true;
  const byHand = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.test(event.key)) return;
    if (event.type === 'pointerdown' && event.target !== document.documentElement) return;
    follows = false;
  };
  for (const type of HAND) addEventListener(type, byHand, { passive: true });
  return {
    show: (plan, at) => {
      const place = at === undefined ? undefined : placeOf(plan, at);
      if (!place) return clear();
      const { element, range } = place;
      const closed = element.closest('details:not([open])');
      if (closed instanceof HTMLDetailsElement) closed.open = true;
      paint(element, range);
      const box = (range ?? element).getBoundingClientRect();
      if (!follows && isInView(box)) follows = true;
      const by = follows ? scrollFor(box, view()) : 0;
      if (by !== 0) scrollBy({ top: by, behavior: isStill() ? 'instant' : 'smooth' });
    },
    close: () => {
      for (const type of HAND) removeEventListener(type, byHand);
      clear();
    },
  };
}
