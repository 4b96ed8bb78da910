import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const codeCopy = {
  requests: ['copy'],
  load: loadOnce<FeatureModule>(() => import('./CodeCopy.tsx')),
} satisfies Feature;
