import { pageElement } from '../../page-elements.ts';
import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

function isSelecting(): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && !!pageElement('body')?.contains(selection.anchorNode);
}

export const highlights = {
  label: 'highlights',
  icon: 'm5 15 9-9 5 5-9 9H5zM4 21h16',
  offeredOn: 'site',
  shortcut: { keys: 'h' },
  triggers: { selectionchange: isSelecting },
  load: loadOnce<FeatureModule>(() => import('./Highlights.tsx')),
} satisfies Feature;
