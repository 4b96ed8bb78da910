import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const history = {
  title: ({ readingPosition }) => readingPosition.history,
  shortcut: { keys: 'g r' },
  load: loadOnce<FeatureModule>(() => import('./History.tsx')),
} satisfies Feature;
