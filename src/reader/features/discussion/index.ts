import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const discussion = {
  load: loadOnce<FeatureModule>(() => import('./Discussion.tsx')),
} satisfies Feature;
