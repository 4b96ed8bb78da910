import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const saved = {
  storedName: 'keep',
  label: 'save',
  pressedLabel: 'articleSaved',
  icon: 'M6 4h12v16.5l-6-4.5-6 4.5z',
  offeredOn: 'article, end, list',
  action: 'save',
  shortcut: { keys: 's' },
  requests: ['save'],
  load: loadOnce<FeatureModule>(() => import('./Saved.tsx')),
} satisfies Feature;
