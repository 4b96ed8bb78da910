import { mayPrefetch } from '../navigation/connection.ts';
import { STAYING_AFTER_MS, whenIdle } from '../navigation/idle.ts';
import { PAGE_CHANGE_EVENT } from '../navigation/use-page-change.ts';
import { ACTIVE_FEATURES_KEY } from '../storage/keys.ts';
import { readStoredText, watchStoredText } from '../storage/local-storage.ts';
import type { FeatureActions } from './feature-context.ts';
import { featureList, type FeatureName } from './features.ts';
import { hasModifier } from '../dom/has-modifier.ts';
import { isTyping } from '../dom/is-typing.ts';

type LoadFeature = (name: FeatureName) => void;

const AT_ONCE = ['selectionchange', 'keydown'] as const;

/** Features that have something stored, as named in `bs:has`; other names there are ignored. */
function activeFeatures(): FeatureName[] {
  const stored = readStoredText(ACTIVE_FEATURES_KEY)?.split(' ');
  return featureList.flatMap(([name, { storedName = name }]) => (stored?.includes(storedName) ? [name] : []));
}

/** Whether it may be a shortcut. Asked now: the dialog may be closed when the shortcuts have loaded. */
const isShortcutKey = (event: KeyboardEvent): boolean =>
  /^(?:.|Arrow(?:Left|Right))$/su.test(event.key) &&
  !hasModifier(event) &&
  !event.defaultPrevented &&
  !isTyping(event.target) &&
  !(event.target instanceof Element && event.target.closest('dialog:modal'));

/** Starts listening and returns a function that stops. Each feature is loaded once. */
export function startLazyTriggers(load: LoadFeature, { request }: FeatureActions): () => void {
  const controller = new AbortController();
  const loadActive = (): void => activeFeatures().forEach(load);
  // Text may have been selected before the app was ready.
  for (const [name, { triggers }] of featureList) if (triggers?.selectionchange?.()) load(name);
  const on = (type: string, work: (event: Event) => void): void =>
    document.addEventListener(type, work, { signal: controller.signal });
  on('keydown', (event) => {
    // A shortcut that is not handled in time does nothing.
    if (event instanceof KeyboardEvent && isShortcutKey(event)) request('key', event, () => undefined);
  });
  for (const [name, { triggers }] of featureList)
    for (const type of AT_ONCE)
      if (triggers?.[type])
        on(type, function once(event) {
          if (!triggers[type]?.(event)) return;
          document.removeEventListener(type, once);
          load(name);
        });
  const waiting = new Map<FeatureName, () => void>();
  const loadWhenIdle = (type: 'scroll' | 'start'): void => {
    for (const [name, { triggers }] of featureList)
      if (!waiting.has(name) && triggers?.[type] && mayPrefetch() && triggers[type]())
        waiting.set(
          name,
          whenIdle(() => load(name)),
        );
  };
  const forget = (): void => {
    for (const callOff of waiting.values()) callOff();
    waiting.clear();
  };
  on('scroll', () => loadWhenIdle('scroll'));
  // What the previous page loaded is of no use to this one.
  on(PAGE_CHANGE_EVENT, forget);
  // Another tab, or this page, may store something for a feature later.
  const unwatch = watchStoredText(ACTIVE_FEATURES_KEY, loadActive);
  // Do not compete with hydration.
  const timer = setTimeout(() => {
    loadActive();
    loadWhenIdle('start');
  }, 200);
  const settled = setTimeout(() => {
    for (const [name, { triggers }] of featureList)
      if (triggers?.stay && mayPrefetch()) whenIdle(() => load(name));
  }, STAYING_AFTER_MS);
  return () => {
    controller.abort();
    forget();
    unwatch();
    clearTimeout(timer);
    clearTimeout(settled);
  };
}
