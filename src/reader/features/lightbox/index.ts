import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const LIGHTBOX_HASH = '#view:';

export const lightbox = {
  shortcut: {
    keys: 'v',
    label: ({ articleTools }) => articleTools.viewer,
    run: ({ request }) => request('picture', undefined),
  },
  requests: ['picture'],
  triggers: { hash: LIGHTBOX_HASH },
  load: loadOnce<FeatureModule>(() => import('./LightboxRoute.tsx')),
} satisfies Feature;
