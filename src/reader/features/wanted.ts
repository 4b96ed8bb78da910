import type { FeatureName } from './features.ts';

/** The features that are wanted. */
export interface Wanted {
  readonly awake: readonly FeatureName[];
  /** The one whose panel is open. */
  readonly open?: FeatureName | undefined;
}

export interface RoomProps extends Wanted {
  readonly close: () => void;
}
