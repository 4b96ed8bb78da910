/** Context shared by pages and features, provided by `FeatureLoader`. */
import { createContext, use } from 'react';
import type { PrintingState } from '../blocks/printing.tsx';
import type { FeatureName } from './features.ts';
import type { RequestQueue } from './requests.ts';

/** Stable for the lifetime of the page. */
export interface FeatureActions extends RequestQueue {
  /** Sets `aria-pressed` of a feature's button; undefined when it is not a toggle. */
  readonly setPressed: (name: FeatureName, isPressed: boolean | undefined) => void;
  /** Sets the print layout; undefined when printing is over. */
  readonly setPrinting: (printing: PrintingState | undefined) => void;
}

export interface FeatureState {
  /** Performs a button's action: toggles the panel, or acts at once. */
  readonly activate: (name: FeatureName) => void;
  readonly open?: FeatureName | undefined;
  readonly pressed: Partial<Readonly<Record<FeatureName, boolean | undefined>>>;
}

const nothing = (): void => undefined;

/** Without a provider, as in component tests, no feature is available. */
export const FeatureActionsContext = createContext<FeatureActions>({
  setPressed: nothing,
  setPrinting: nothing,
  hasHandler: () => false,
  isQueued: () => false,
  request: nothing,
  handle: () => nothing,
});
export const FeatureStateContext = createContext<FeatureState>({ activate: nothing, pressed: {} });

export const useFeatureActions = (): FeatureActions => use(FeatureActionsContext);
