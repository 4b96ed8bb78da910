/** All features in the order of their buttons; each is a separate chunk, loaded on first use. */
import { loadOnce } from '../load-once.ts';
import type { Feature, FeatureModule } from './feature.ts';

export const FEATURES = {
  preferences: {
    label: 'textAndTheme',
    icon: 'M3 18 8 6l5 12M4.7 14h6.6M21 11.5V18m0-3.2a2.9 3 0 1 1-5.8 0 2.9 3 0 0 1 5.8 0',
    offeredOn: 'site',
    load: loadOnce<FeatureModule>(() => import('./preferences/PreferencesPanel.tsx')),
  },
  place: {
    label: 'contents',
    icon: 'M9 6h12M9 12h12M9 18h8M4 6h.01M4 12h.01M4 18h.01',
    offeredOn: 'article',
    load: loadOnce<FeatureModule>(() => import('./reading-position/ReadingPosition.tsx')),
  },
  listen: {
    label: 'listen',
    icon: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3.5v6H5a1 1 0 0 1-1-1zm16 0h-3.5v6H19a1 1 0 0 0 1-1z',
    offeredOn: 'article',
    load: loadOnce<FeatureModule>(() => import('./listen/Listen.tsx')),
  },
  keep: {
    label: 'save',
    icon: 'M6 4h12v16.5l-6-4.5-6 4.5z',
    offeredOn: 'article, list',
    load: loadOnce<FeatureModule>(() => import('./saved/Saved.tsx')),
    action: 'save',
  },
  highlights: {
    label: 'highlights',
    icon: 'm5 15 9-9 5 5-9 9H5zM4 21h16',
    offeredOn: 'site',
    load: loadOnce<FeatureModule>(() => import('./highlights/Highlights.tsx')),
  },
  changes: { offeredOn: 'article', load: loadOnce<FeatureModule>(() => import('./changes/Changes.tsx')) },
  share: {
    label: 'share',
    icon: 'M12 15V4m0 0L8 8m4-4 4 4M6 12H5v8h14v-8h-1',
    offeredOn: 'article',
    load: loadOnce<FeatureModule>(() => import('./share/Share.tsx')),
  },
  search: { load: loadOnce<FeatureModule>(() => import('./search/FoundWords.tsx')) },
  print: { load: loadOnce<FeatureModule>(() => import('./print/Print.tsx')) },
  history: { load: loadOnce<FeatureModule>(() => import('./history/History.tsx')) },
  small: { load: loadOnce<FeatureModule>(() => import('./shortcuts/Shortcuts.tsx')) },
} satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;

export const featureList = Object.entries(FEATURES) as readonly (readonly [FeatureName, Feature])[];
