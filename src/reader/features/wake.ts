/** What makes a feature load without its button: what the reader does, and what an earlier visit left behind. */
import { whenIdle, whenStaying } from '../navigation/idle.ts';
import { mayPrefetch } from '../navigation/prefetch.ts';
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

/** The keys for printing may be about to be pressed. */
const hasModifier = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);

const atOnce = (work: () => void): void => work();

/** Events of the document, the feature that each wakes, under what condition, and how soon. */
const TRIGGERS: readonly (readonly [
  event: string,
  feature: string,
  when: (event: Event) => boolean,
  run: (work: () => void) => unknown,
])[] = [
  ['scroll', 'place', () => document.querySelector('.story') !== null, whenIdle],
  ['scroll', 'changes', isNearEnd, whenIdle],
  ['selectionchange', 'highlights', isSelecting, atOnce],
  ['keydown', 'print', hasModifier, atOnce],
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
  for (const [type, feature, when, run] of TRIGGERS)
    on(type, function once(event) {
      if (!when(event)) return;
      document.removeEventListener(type, once);
      run(() => call(feature));
    });
  // What this tab or another finds for this reader from now on.
  const unwatch = watchText(ACTIVE_FEATURES_KEY, wake);
  // Not while the page is being taken over.
  const rest = setTimeout(() => {
    wake();
    // A short article is read without a scroll.
    if (isNearEnd()) call('changes');
  }, 200);
  // Nothing can be fetched once the browser prints.
  const notStaying = whenStaying(() => mayPrefetch() && whenIdle(() => call('print')));
  return () => {
    given.abort();
    notStaying();
    unwatch();
    clearTimeout(rest);
  };
}
