/** Highlights what is being read and keeps it in view without overriding the reader's own scrolling. */
import { createElementMark } from '../../navigation/element-mark.ts';
import type { SpokenPassage } from './spoken-passages.ts';
import { locatePassage } from './spoken-ranges.ts';

const HIGHLIGHT_NAME = 'spoken';

export interface SpokenHighlight {
  show(plan: readonly SpokenPassage[], at: number | undefined): void;
  close(): void;
}

const markElement = createElementMark(
  (it) => `${it}{outline:3px solid var(--accent-ink);outline-offset:4px}`,
);

const clearHighlight = (): void => {
  markElement();
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT_NAME);
};

/** Marks the words where that is possible, else their element or the picture. */
function showHighlight(element: HTMLElement, range: Range | undefined): void {
  clearHighlight();
  if (range && 'highlights' in CSS) CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  else markElement(element.id);
}

interface VerticalExtent {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll to bring something into view; 0 if it is in view. Pixels from the top of the window. */
function scrollDistance({ top, bottom }: VerticalExtent, view: VerticalExtent): number {
  const height = view.bottom - view.top;
  if (top >= view.top && bottom <= view.bottom - height * 0.12) return 0;
  if (bottom - top > height * 0.88 && top < view.top && bottom > view.top + height / 2) return 0;
  return top - view.top - height * 0.22;
}

function visibleArea(): VerticalExtent {
  const player = document.querySelector('.sheet[open]') ?? document.querySelector('.listen-bar');
  const panel = player?.getBoundingClientRect();
  const isFoot = panel && panel.width > innerWidth * 0.9 && panel.top > 0;
  return { top: 16, bottom: isFoot ? panel.top : innerHeight };
}

const isInView = ({ top, bottom }: VerticalExtent): boolean => bottom > 0 && top < innerHeight;
const prefersReducedMotion = (): boolean =>
  document.documentElement.dataset['motion'] === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scroll events do not tell who scrolled, so input events are observed instead. */
const USER_SCROLL_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
const SCROLL_KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/** Follows the reading until the reader scrolls away, and again once the spoken passage is in view. */
export function createSpokenHighlight(): SpokenHighlight {
  let isFollowing = true;
  const onUserScroll = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.test(event.key)) return;
    if (event.type === 'pointerdown' && event.target !== document.documentElement) return;
    isFollowing = false;
  };
  for (const type of USER_SCROLL_EVENTS) addEventListener(type, onUserScroll, { passive: true });
  return {
    show: (plan, at) => {
      const place = at === undefined ? undefined : locatePassage(plan, at);
      if (!place) return clearHighlight();
      const { element, range } = place;
      const closed = element.closest('details:not([open])');
      if (closed instanceof HTMLDetailsElement) closed.open = true;
      showHighlight(element, range);
      const box = (range ?? element).getBoundingClientRect();
      if (!isFollowing && isInView(box)) isFollowing = true;
      const by = isFollowing ? scrollDistance(box, visibleArea()) : 0;
      if (by !== 0) scrollBy({ top: by, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
    },
    close: () => {
      for (const type of USER_SCROLL_EVENTS) removeEventListener(type, onUserScroll);
      clearHighlight();
    },
  };
}
