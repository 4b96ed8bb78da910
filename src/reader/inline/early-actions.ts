/** Records what the reader does before hydration and repeats it. What the browser handles itself is left alone. */
import { hasModifier } from '../dom/has-modifier.ts';
import { isPlainClick } from '../dom/is-plain-click.ts';
import { isTyping } from '../dom/is-typing.ts';
import { FAILED_EVENT, markFailed, READY_EVENT } from '../readiness.ts';

/** Elements that need the app, and footnote marks, which the app handles better. */
const APP_HANDLED = 'button[type="button"], [role="doc-noteref"], figure img';
const PAGE_LINK = 'a[href]:not([role="doc-noteref"])';
/** After this time a footnote mark works as a plain link. */
const FOOTNOTE_TIMEOUT_MS = 4000;
/** After this time, elements that need the app are hidden until it is ready. */
const APP_TIMEOUT_MS = 15_000;

interface EarlyAction {
  readonly event: Event;
  /** Undefined for a key. */
  readonly pressed?: Element;
}

/** Whether the event is on a link to another page, which the browser follows without the app. */
export const isOnLink = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(PAGE_LINK) !== null;

/** Records until the app is ready; `act` is called for each recorded action. */
export function recordActions(act: () => void): void {
  const end = new AbortController();
  let actions: readonly EarlyAction[] = [];

  function keep(action: EarlyAction): void {
    if (actions.length === 0) setTimeout(() => end.signal.aborted || markFailed(), APP_TIMEOUT_MS);
    actions = [...actions, action];
    document.documentElement.dataset['waiting'] = '';
    act();
  }

  function keepClick(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest(APP_HANDLED) : null;
    if (!pressed || !isPlainClick(event) || isOnLink(event)) return;
    event.preventDefault();
    // React listens before it has hydrated, and would handle the event too.
    event.stopImmediatePropagation();
    // A repeated click means the same as the first.
    if (actions.some((action) => action.pressed === pressed)) return;
    keep({ event, pressed });
    if (!(pressed instanceof HTMLAnchorElement)) return;
    setTimeout(() => {
      if (!actions.some((action) => action.event === event)) return;
      actions = actions.filter((action) => action.event !== event);
      location.hash = pressed.hash;
    }, FOOTNOTE_TIMEOUT_MS);
  }

  function keepKey(event: KeyboardEvent): void {
    const isShortcut = /^(?:[^ ]|Arrow(?:Left|Right))$/su.test(event.key);
    if (!isShortcut || event.repeat || hasModifier(event) || isTyping(event.target)) return;
    event.stopImmediatePropagation();
    keep({ event });
  }

  function take(): readonly EarlyAction[] {
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
