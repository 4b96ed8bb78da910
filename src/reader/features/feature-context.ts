/** What the page and its features share, given by the feature host. */
import { createContext, use } from 'react';
import type { Printing } from '../blocks/printing.tsx';
import type { FeatureName } from './features.ts';
import type { RequestQueue } from './requests.ts';

/** What can be done; the same as long as the page stands. */
export interface FeatureActions extends RequestQueue {
  /** Says whether the button of a feature is switched on; nothing where it is no switch. */
  readonly setPressed: (name: FeatureName, isPressed: boolean | undefined) => void;
  /** Says how the page is being printed; nothing when it no longer is. */
  readonly setPrinting: (printing: Printing | undefined) => void;
}

/** How the buttons stand on this page, and what they do. */
export interface FeatureState {
  /** Does what a feature's button does: opens its panel, closes it when that is open, or acts at once. */
  readonly press: (name: FeatureName) => void;
  /** The feature whose panel is open. */
  readonly open?: FeatureName | undefined;
  /** Whether each button that is a switch is on. */
  readonly pressed: Partial<Readonly<Record<FeatureName, boolean | undefined>>>;
}

const nothing = (): void => undefined;

/** Outside a host, as in a page of a test, nothing is offered or answered. */
export const FeatureActionsContext = createContext<FeatureActions>({
  setPressed: nothing,
  setPrinting: nothing,
  isAnswered: () => false,
  request: nothing,
  answer: () => nothing,
});
export const FeatureStateContext = createContext<FeatureState>({ press: nothing, pressed: {} });

export const useFeatureActions = (): FeatureActions => use(FeatureActionsContext);
