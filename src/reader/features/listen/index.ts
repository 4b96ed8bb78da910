import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const listen = {
  label: 'listen',
  icon: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3.5v6H5a1 1 0 0 1-1-1zm16 0h-3.5v6H19a1 1 0 0 0 1-1z',
  offeredOn: 'article, end',
  shortcut: { keys: 'l' },
  load: loadOnce<FeatureModule>(() => import('./Listen.tsx')),
} satisfies Feature;
