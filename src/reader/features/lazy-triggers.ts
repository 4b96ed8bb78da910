/** Loads features without a click on their button: on reader events, or because they have stored data. */
import { mayPrefetch } from '../navigation/connection.ts';
import { STAYING_AFTER_MS, whenIdle } from '../navigation/idle.ts';
import { PAGE_CHANGE_EVENT } from '../navigation/use-page-change.ts';
import { ACTIVE_FEATURES_KEY } from '../storage/keys.ts';
import { readStoredText, watchStoredText } from '../storage/local-storage.ts';
import type { FeatureActions } from './feature-context.ts';
import { pageElement } from '../page-elements.ts';
import { isTyping } from '../dom/is-typing.ts';

/** Loads a feature; unknown names are ignored. */
type LoadFeature = (name: string) => void;

function isSelecting(): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && !!pageElement('body')?.contains(selection.anchorNode);
}

function isNearEnd(): boolean {
  const end = pageElement('footer');
  return !!end && end.getBoundingClientRect().top < innerHeight * 1.5;
}

/** Who comes to a page is brought to its top, which is no reading. */
const isInArticle = (): boolean => window.scrollY > 0 && pageElement('story') !== undefined;

/** The reader may be about to press the shortcut for printing. */
const hasModifier = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);

/** Events of the document, the feature that each wakes at once, and under what condition. */
const TRIGGERS: readonly (readonly [event: string, feature: string, when: (event: Event) => boolean])[] = [
  ['selectionchange', 'highlights', isSelecting],
  ['keydown', 'print', hasModifier],
];

/** What scrolling wakes once nobody waits for anything, and where. */
const SCROLL_TRIGGERS: readonly (readonly [feature: string, when: () => boolean])[] = [
  ['place', isInArticle],
  ['changes', isNearEnd],
];

const isShortcutKey = ({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  /^(?:.|Arrow(?:Left|Right))$/su.test(key) &&
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !defaultPrevented &&
  !isTyping(target);

/** Starts listening and returns a function that stops. Each feature is loaded once. */
export function startLazyTriggers(load: LoadFeature, { request }: FeatureActions): () => void {
  const controller = new AbortController();
  const loadActive = (): void =>
    readStoredText(ACTIVE_FEATURES_KEY)
      ?.split(' ')
      .forEach((name) => load(name));
  const on = (type: string, work: (event: Event) => void): void =>
    document.addEventListener(type, work, { signal: controller.signal });
  on('keydown', (event) => {
    // A shortcut that is not handled in time does nothing.
    if (event instanceof KeyboardEvent && isShortcutKey(event)) request('key', event, () => undefined);
  });
  for (const [type, feature, when] of TRIGGERS)
    on(type, function once(event) {
      if (!when(event)) return;
      document.removeEventListener(type, once);
      load(feature);
    });
  const waiting = new Map<string, () => void>();
  const callWhenIdle = (feature: string, when: () => boolean): void => {
    if (!waiting.has(feature) && mayPrefetch() && when())
      waiting.set(
        feature,
        whenIdle(() => load(feature)),
      );
  };
  const forget = (): void => {
    for (const callOff of waiting.values()) callOff();
    waiting.clear();
  };
  on('scroll', () => {
    for (const [feature, when] of SCROLL_TRIGGERS) callWhenIdle(feature, when);
  });
  // What the page before has woken is of no use to this one.
  on(PAGE_CHANGE_EVENT, forget);
  // Another tab, or this page, may store something for a feature later.
  const unwatch = watchStoredText(ACTIVE_FEATURES_KEY, loadActive);
  // Do not compete with hydration.
  const timer = setTimeout(() => {
    loadActive();
    // A short article can be read without scrolling.
    callWhenIdle('changes', isNearEnd);
  }, 200);
  // Nothing can be fetched once the browser prints.
  const settled = setTimeout(() => mayPrefetch() && whenIdle(() => load('print')), STAYING_AFTER_MS);
  return () => {
    controller.abort();
    forget();
    unwatch();
    clearTimeout(timer);
    clearTimeout(settled);
  };
}
