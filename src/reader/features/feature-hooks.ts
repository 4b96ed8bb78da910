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
