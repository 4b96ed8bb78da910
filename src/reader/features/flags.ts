/** Which features have something for this reader, and so load with every page, a moment after it. */
import { readText, writeText } from '../storage/texts.ts';
import { HAS } from './wake.ts';

/** Records whether a feature has something for this reader. */
export function flag(feature: string, has: boolean): void {
  const names = new Set(readText(HAS)?.split(' ').filter(Boolean));
  if (names.has(feature) === has) return;
  if (has) names.add(feature);
  else names.delete(feature);
  const all = [...names].join(' ');
  writeText(HAS, all);
  // As the script in every page's head sets it: the style sheet keeps room by it.
  document.documentElement.dataset['has'] = all;
}
