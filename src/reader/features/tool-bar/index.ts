import { loadOnce } from '../../load-once.ts';
import { pageElement } from '../../page-elements.ts';
import type { Feature, FeatureModule } from '../feature.ts';

/** The style sheet hides the bar from 48rem on. */
const isNarrowArticle = (): boolean =>
  window.scrollY > 0 && pageElement('story') !== undefined && matchMedia('(max-width: 47.99rem)').matches;

export const toolBar = {
  triggers: { scroll: isNarrowArticle },
  load: loadOnce<FeatureModule>(() => import('./ToolBar.tsx')),
} satisfies Feature;
