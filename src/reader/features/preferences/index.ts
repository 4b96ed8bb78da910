import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const preferences = {
  label: 'textAndTheme',
  icon: 'M3 18 8 6l5 12M4.7 14h6.6M21 11.5V18m0-3.2a2.9 3 0 1 1-5.8 0 2.9 3 0 0 1 5.8 0',
  offeredOn: 'site',
  shortcut: { keys: 't' },
  load: loadOnce<FeatureModule>(() => import('./PreferencesPanel.tsx')),
} satisfies Feature;
