import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

export const search = {
  // Start of the URL fragment that holds the searched words, so that no server is told.
  triggers: { hash: '#q=' },
  load: loadOnce<FeatureModule>(() => import('./FoundWords.tsx')),
} satisfies Feature;
