/** What a feature tells the page. */
import { useEffect, useEffectEvent } from 'react';
import { useFeatureActions } from './feature-context.ts';
import type { FeatureName } from './features.ts';
import type { RequestName, Requests } from './requests.ts';

/** Answers a kind of request while the component is there. */
export function useAnswer<N extends RequestName>(name: N, handler: (given: Requests[N]) => void): void {
  const { answer } = useFeatureActions();
  const latest = useEffectEvent(handler);
  useEffect(() => answer(name, (given) => latest(given)), [answer, name]);
}

/** Says how the button of a feature stands while the component is there. */
export function usePressed(name: FeatureName, isPressed: boolean | undefined): void {
  const { setPressed } = useFeatureActions();
  useEffect(() => {
    setPressed(name, isPressed);
    return () => setPressed(name, undefined);
  }, [setPressed, name, isPressed]);
}

/** Event on the document after each navigation inside the app, when the new page stands there. */
const PASSED = 'broadsheet:passed';

/** Runs something after each navigation inside the app; not for the page that the component first stands on. */
export function usePassed(work: () => void): void {
  const latest = useEffectEvent(work);
  useEffect(() => {
    const run = (): void => latest();
    document.addEventListener(PASSED, run);
    return () => document.removeEventListener(PASSED, run);
  }, []);
}
