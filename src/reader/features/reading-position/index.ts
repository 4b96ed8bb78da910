import { pageElement } from '../../page-elements.ts';
import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

/** An arriving reader is at the top of the page, which is no reading. */
const isInArticle = (): boolean => window.scrollY > 0 && pageElement('story') !== undefined;

export const readingPosition = {
  storedName: 'place',
  label: 'contents',
  icon: 'M9 6h12M9 12h12M9 18h8M4 6h.01M4 12h.01M4 18h.01',
  offeredOn: 'article',
  shortcut: { keys: 'c' },
  triggers: { scroll: isInArticle },
  load: loadOnce<FeatureModule>(() => import('./ReadingPosition.tsx')),
} satisfies Feature;
