import type { FeatureName } from './features.ts';

/** The features that are wanted. */
export interface Wanted {
  readonly awake: readonly FeatureName[];
  /** Those that the reader asked something of, who is told when they do not come. */
  readonly asked: readonly FeatureName[];
  /** The one whose panel is open. */
  readonly open?: FeatureName | undefined;
}

export interface RoomProps extends Wanted {
  readonly close: () => void;
}
