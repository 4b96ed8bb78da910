/** What makes a feature load without its button: what the reader does, and what an earlier visit left behind. */
import { ACTIVE_FEATURES_KEY } from '../storage/keys.ts';
import { readText, watchText } from '../storage/texts.ts';

/** Asks for a feature; with `open`, also for its panel. A name that is none is passed over. */
type Call = (name: string, open?: boolean) => void;

function isSelecting(): boolean {
  const selection = getSelection();
  const story = document.querySelector('.story-body');
  return !!selection && !selection.isCollapsed && !!story?.contains(selection.anchorNode);
}

function isNearEnd(): boolean {
  const end = document.querySelector('.story-footer');
  return !!end && end.getBoundingClientRect().top < innerHeight * 1.5;
}

/** Events of the document, the feature that each wakes, and when. */
const TRIGGERS: readonly (readonly [event: string, feature: string, when: () => boolean])[] = [
  ['scroll', 'place', () => document.querySelector('.story') !== null],
  ['scroll', 'changes', isNearEnd],
  ['selectionchange', 'highlights', isSelecting],
];

/** What the small things answer: a footnote's mark, a picture, a button that copies. */
const SMALL = '.note-mark a, .story figure img, [data-copy]';

/** Milliseconds that a footnote waits for its chunk. */
const PATIENCE = 4000;

let woke: Event[] = [];
let isAnswered = false;

/** What the reader did before the small things were there to see it. They see to the rest themselves. */
export function takeEarly(): Event[] {
  isAnswered = true;
  const events = woke;
  woke = [];
  return events;
}

/** Keeps what the reader did for the small things. A footnote that waits in vain leads to the foot, as without script. */
function keepEarly(event: MouseEvent | KeyboardEvent, call: Call): void {
  const { target } = event;
  const isPress = event instanceof KeyboardEvent;
  const small = target instanceof Element && !isPress ? target.closest<HTMLAnchorElement>(SMALL) : null;
  const isKey = isPress && /^(?:.|Arrow(?:Left|Right))$/su.test(event.key);
  if (isAnswered || event.ctrlKey || event.metaKey || event.altKey || !(isKey || small)) return;
  if (small && event.shiftKey) return;
  woke.push(event);
  call('small');
  if (!small?.hash) return;
  event.preventDefault();
  setTimeout(() => woke.includes(event) && (location.hash = small.hash), PATIENCE);
}

/** Listens until the function that it gives is called. Each feature is asked for once. */
export function listenForWork(call: Call): () => void {
  const given = new AbortController();
  const wake = (): void =>
    readText(ACTIVE_FEATURES_KEY)
      ?.split(' ')
      .forEach((name) => call(name));
  const on = (type: string, work: (event: Event) => void): void =>
    document.addEventListener(type, work, { signal: given.signal });
  on('click', (event) => {
    const { target } = event;
    const tool = target instanceof Element && target.closest<HTMLElement>('[data-tool]')?.dataset['tool'];
    if (tool) call(tool, true);
    else keepEarly(event as MouseEvent, call);
  });
  on('keydown', (event) => keepEarly(event as KeyboardEvent, call));
  for (const [type, feature, when] of TRIGGERS)
    on(type, function once() {
      if (!when()) return;
      document.removeEventListener(type, once);
      call(feature);
    });
  // What this tab or another finds for this reader from now on.
  const unwatch = watchText(ACTIVE_FEATURES_KEY, wake);
  // Not while the page is being taken over.
  const rest = setTimeout(() => {
    wake();
    // A short article is read without a scroll.
    if (isNearEnd()) call('changes');
    // The address names a picture to be looked at.
    if (location.hash.startsWith('#view:')) call('small');
  }, 200);
  return () => {
    given.abort();
    unwatch();
    clearTimeout(rest);
  };
}
