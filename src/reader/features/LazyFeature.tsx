import { use } from 'react';
import type { FeatureModule } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';

interface LazyFeatureProps {
  readonly name: FeatureName;
  readonly part: keyof FeatureModule;
  readonly close: () => void;
}

export function LazyFeature({ name, part, close }: LazyFeatureProps) {
  const Component = use<FeatureModule>(FEATURES[name].load())[part];
  return Component ? <Component close={close} /> : null;
}
