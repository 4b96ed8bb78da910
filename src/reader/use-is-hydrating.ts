import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** True when publishing and hydrating, false from then on: for what the published page does not contain. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
