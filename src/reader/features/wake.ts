/** What makes a feature load without its button: what the reader does, and what an earlier visit left behind. */

/** Key of the one setting that names, with spaces between, the features that have something for this reader. */
export const HAS = 'bs:has';

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

function left(): readonly string[] {
  try {
    return localStorage.getItem(HAS)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** Listens until the function that it gives is called. Each feature is asked for once. */
export function listenForWork(call: Call): () => void {
  const given = new AbortController();
  const wake = (): void => left().forEach((name) => call(name));
  const on = (type: string, work: (event: Event) => void): void =>
    document.addEventListener(type, work, { passive: true, signal: given.signal });
  on('click', ({ target }) => {
    const tool = target instanceof Element && target.closest<HTMLElement>('[data-tool]')?.dataset['tool'];
    if (tool) call(tool, true);
  });
  for (const [type, feature, when] of TRIGGERS)
    on(type, function once() {
      if (!when()) return;
      document.removeEventListener(type, once);
      call(feature);
    });
  // What another tab finds for this reader is for this tab too.
  addEventListener('storage', ({ key }) => key === HAS && wake(), { signal: given.signal });
  // Not while the page is being taken over.
  const rest = setTimeout(() => {
    wake();
    // A short article is read without a scroll.
    if (isNearEnd()) call('changes');
  }, 200);
  return () => {
    given.abort();
    clearTimeout(rest);
  };
}
