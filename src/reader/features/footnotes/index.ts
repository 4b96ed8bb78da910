import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const footnotes = {
  requests: ['note'],
  load: loadOnce<FeatureModule>(() => import('./FootnoteHost.tsx')),
} satisfies Feature;
