import type { FeatureName } from './features.ts';

export interface RequestedFeatures {
  readonly active: readonly FeatureName[];
  readonly requested: readonly FeatureName[];
  readonly open?: FeatureName | undefined;
}

export interface FeatureHostProps extends RequestedFeatures {
  readonly close: () => void;
}
