/** What the reader does before the app answers: kept, and done again once it does. What browsers do themselves is left to them. */
import { FAILED_EVENT, READY_EVENT } from '../readiness.ts';

/** What only the app answers, and the marks of footnotes, which it answers better. */
const ANSWERED = 'button[type="button"], [role="doc-noteref"], figure img';
const LINK = 'a[href]:not([role="doc-noteref"])';
/** Milliseconds that a footnote waits for the app; then its mark leads to the foot of the page, as any link does. */
const NOTE_WAIT_MS = 4000;

interface Action {
  readonly event: Event;
  /** What was pressed; none for a key. */
  readonly pressed?: Element;
}

/** Whether an event is about a link that leads away, which the browser follows without the app. */
export const isOnLink = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(LINK) !== null;

const hasModifier = ({ ctrlKey, metaKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;

/** Records from now on until the app answers; `act` is called at each action that is kept. */
export function recordActions(act: () => void): void {
  const end = new AbortController();
  let actions: readonly Action[] = [];

  function keep(action: Action): void {
    actions = [...actions, action];
    document.documentElement.dataset['waiting'] = '';
    act();
  }

  function keepClick(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest(ANSWERED) : null;
    const isOrdinary = event.button === 0 && !event.shiftKey && !hasModifier(event);
    if (!pressed || !isOrdinary || isOnLink(event)) return;
    event.preventDefault();
    // React listens before it has hydrated the page, and would answer too.
    event.stopImmediatePropagation();
    // Who presses again means what they meant before.
    if (actions.some((action) => action.pressed === pressed)) return;
    keep({ event, pressed });
    if (!(pressed instanceof HTMLAnchorElement)) return;
    setTimeout(() => {
      if (!actions.some((action) => action.event === event)) return;
      actions = actions.filter((action) => action.event !== event);
      location.hash = pressed.hash;
    }, NOTE_WAIT_MS);
  }

  function keepKey(event: KeyboardEvent): void {
    const isShortcut = /^(?:[^ ]|Arrow(?:Left|Right))$/su.test(event.key);
    if (!isShortcut || event.repeat || hasModifier(event) || isTyping(event.target)) return;
    event.stopImmediatePropagation();
    keep({ event });
  }

  /** Ends the recording, and gives what was recorded. */
  function take(): readonly Action[] {
    end.abort();
    delete document.documentElement.dataset['waiting'];
    const all = actions;
    actions = [];
    return all;
  }

  const { signal } = end;
  document.addEventListener('click', keepClick, { capture: true, signal });
  document.addEventListener('keydown', keepKey, { capture: true, signal });
  document.addEventListener(
    READY_EVENT,
    () => {
      for (const { event } of take()) {
        const Again = event.constructor as new (type: string, init: Event) => Event;
        event.target?.dispatchEvent(new Again(event.type, event));
      }
    },
    { signal },
  );
  document.addEventListener(
    FAILED_EVENT,
    () => {
      const note = take().findLast(({ pressed }) => pressed instanceof HTMLAnchorElement)?.pressed;
      if (note instanceof HTMLAnchorElement) location.hash = note.hash;
    },
    { signal },
  );
}
