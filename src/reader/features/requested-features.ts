import type { FeatureName } from './features.ts';

export interface RequestedFeatures {
  readonly active: readonly FeatureName[];
  /** Features the reader asked for; a failure to load them is reported. */
  readonly requested: readonly FeatureName[];
  readonly open?: FeatureName | undefined;
}

export interface FeatureHostProps extends RequestedFeatures {
  readonly close: () => void;
}
