/** What makes a feature load without its button: what the reader does, and what an earlier visit left behind. */
import { mayPrefetch } from '../navigation/connection.ts';
import { SETTLED_MS, whenIdle } from '../navigation/idle.ts';
import { PASSED } from '../navigation/passage.ts';
import { ACTIVE_FEATURES_KEY } from '../storage/keys.ts';
import { readText, watchText } from '../storage/texts.ts';
import type { FeatureActions } from './feature-context.ts';
import { isTyping } from './typing.ts';

/** Asks for a feature. A name that is none is passed over. */
type Call = (name: string) => void;

function isSelecting(): boolean {
  const selection = getSelection();
  const story = document.querySelector('.story-body');
  return !!selection && !selection.isCollapsed && !!story?.contains(selection.anchorNode);
}

function isNearEnd(): boolean {
  const end = document.querySelector('.story-footer');
  return !!end && end.getBoundingClientRect().top < innerHeight * 1.5;
}

/** Who comes to a page is brought to its top, which is no reading. */
const isInArticle = (): boolean => window.scrollY > 0 && document.querySelector('.story') !== null;

/** The keys for printing may be about to be pressed. */
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

/** Whether a key is pressed by itself, and could be a shortcut. */
const isKey = ({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  /^(?:.|Arrow(?:Left|Right))$/su.test(key) &&
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !defaultPrevented &&
  !isTyping(target);

/** Listens until the function that it gives is called. Each feature is asked for once. */
export function listenForWork(call: Call, { request }: FeatureActions): () => void {
  const given = new AbortController();
  const wake = (): void =>
    readText(ACTIVE_FEATURES_KEY)
      ?.split(' ')
      .forEach((name) => call(name));
  const on = (type: string, work: (event: Event) => void): void =>
    document.addEventListener(type, work, { signal: given.signal });
  on('keydown', (event) => {
    // A key says nothing when it is not answered in time.
    if (event instanceof KeyboardEvent && isKey(event)) request('key', event, () => undefined);
  });
  for (const [type, feature, when] of TRIGGERS)
    on(type, function once(event) {
      if (!when(event)) return;
      document.removeEventListener(type, once);
      call(feature);
    });
  const waiting = new Map<string, () => void>();
  const callWhenIdle = (feature: string, when: () => boolean): void => {
    if (!waiting.has(feature) && mayPrefetch() && when())
      waiting.set(
        feature,
        whenIdle(() => call(feature)),
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
  on(PASSED, forget);
  // What this tab or another finds for this reader from now on.
  const unwatch = watchText(ACTIVE_FEATURES_KEY, wake);
  // Not while the page is being taken over.
  const rest = setTimeout(() => {
    wake();
    // A short article is read without a scroll.
    callWhenIdle('changes', isNearEnd);
  }, 200);
  // Nothing can be fetched once the browser prints.
  const settled = setTimeout(() => mayPrefetch() && whenIdle(() => call('print')), SETTLED_MS);
  return () => {
    given.abort();
    forget();
    unwatch();
    clearTimeout(rest);
    clearTimeout(settled);
  };
}
