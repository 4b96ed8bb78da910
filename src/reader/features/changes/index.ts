import { pageElement } from '../../page-elements.ts';
import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

function isNearEnd(): boolean {
  const end = pageElement('footer');
  return !!end && end.getBoundingClientRect().top < innerHeight * 1.5;
}

export const changes = {
  offeredOn: 'article',
  // A short article can be read without scrolling.
  triggers: { scroll: isNearEnd, start: isNearEnd },
  load: loadOnce<FeatureModule>(() => import('./Changes.tsx')),
} satisfies Feature;
