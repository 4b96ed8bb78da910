import { use } from 'react';
import type { FeatureModule } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';

const modules = new Map<FeatureName, Promise<FeatureModule>>();

/** A feature's chunk, the same promise each time; one that did not arrive is asked for again. */
function moduleOf(name: FeatureName): Promise<FeatureModule> {
  const known = modules.get(name);
  if (known) return known;
  const module: Promise<FeatureModule> = FEATURES[name].load();
  modules.set(name, module);
  module.catch(() => modules.delete(name));
  return module;
}

interface PartProps {
  readonly name: FeatureName;
  readonly part: keyof FeatureModule;
  readonly close: () => void;
}

/** One part of a feature, if it has that. Suspends until its chunk is there. */
export function Part({ name, part, close }: PartProps) {
  const Component = use(moduleOf(name))[part];
  return Component ? <Component close={close} /> : null;
}
