import { loadOnce } from '../../load-once.ts';
import type { Feature, FeatureModule } from '../feature.ts';

/** The reader may be about to press the browser's shortcut for printing. */
const hasModifier = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);

export const print = {
  shortcut: {
    keys: 'p',
    label: ({ articleTools }) => articleTools.keyPrint,
    run: ({ request }) => request('print', 'plain', () => window.print()),
  },
  requests: ['print'],
  // Nothing can be fetched once the browser prints.
  triggers: { keydown: hasModifier, stay: true },
  load: loadOnce<FeatureModule>(() => import('./Print.tsx')),
} satisfies Feature;
