/** Which features have something for this reader, and so load with every page, a moment after it. */
import { ACTIVE_FEATURES_KEY } from '../storage/keys.ts';
import { readText } from '../storage/texts.ts';
import { writeText } from '../storage/write-text.ts';

/** Records whether a feature has something for this reader. */
export function flag(feature: string, has: boolean): void {
  const names = new Set(readText(ACTIVE_FEATURES_KEY)?.split(' ').filter(Boolean));
  if (names.has(feature) === has) return;
  if (has) names.add(feature);
  else names.delete(feature);
  const all = [...names].join(' ');
  writeText(ACTIVE_FEATURES_KEY, all);
  // As the script in every page's head sets it: the style sheet keeps room by it.
  document.documentElement.dataset['has'] = all;
}
