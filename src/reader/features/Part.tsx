import { use } from 'react';
import type { FeatureModule } from './feature.ts';
import { loadFeature, type FeatureName } from './features.ts';

interface PartProps {
  readonly name: FeatureName;
  readonly part: keyof FeatureModule;
  readonly close: () => void;
}

/** One part of a feature, if it has that. Suspends until its chunk is there. */
export function Part({ name, part, close }: PartProps) {
  const Component = use(loadFeature(name))[part];
  return Component ? <Component close={close} /> : null;
}
