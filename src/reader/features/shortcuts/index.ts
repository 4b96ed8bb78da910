import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const shortcuts = {
  storedName: 'small',
  title: ({ articleTools }) => articleTools.keys,
  shortcut: { keys: '?', label: ({ articleTools }) => articleTools.keyHelp },
  requests: ['key'],
  load: loadOnce<FeatureModule>(() => import('./Shortcuts.tsx')),
} satisfies Feature;
