import { useEffect, useEffectEvent } from 'react';
import { PAGE_CHANGE_EVENT } from '../navigation/use-page-change.ts';
import { useFeatureActions } from './feature-context.ts';
import type { FeatureName } from './features.ts';
import type { RequestName, Requests } from './requests.ts';

export function useRequestHandler<N extends RequestName>(
  name: N,
  handler: (given: Requests[N]) => void,
): void {
  const { handle } = useFeatureActions();
  const latest = useEffectEvent(handler);
  useEffect(() => handle(name, (given) => latest(given)), [handle, name]);
}

export function useButtonPressed(name: FeatureName, isPressed: boolean | undefined): void {
  const { setPressed } = useFeatureActions();
  useEffect(() => {
    setPressed(name, isPressed);
    return () => setPressed(name, undefined);
  }, [setPressed, name, isPressed]);
}

/** Runs a callback after each client-side navigation, but not for the first page. */
export function useAfterNavigation(work: () => void): void {
  const latest = useEffectEvent(work);
  useEffect(() => {
    const run = (): void => latest();
    document.addEventListener(PAGE_CHANGE_EVENT, run);
    return () => document.removeEventListener(PAGE_CHANGE_EVENT, run);
  }, []);
}
