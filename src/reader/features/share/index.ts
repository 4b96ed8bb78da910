import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const share = {
  label: 'share',
  icon: 'M12 15V4m0 0L8 8m4-4 4 4M6 12H5v8h14v-8h-1',
  offeredOn: 'article, end',
  shortcut: { keys: 'x' },
  load: loadOnce<FeatureModule>(() => import('./Share.tsx')),
} satisfies Feature;
