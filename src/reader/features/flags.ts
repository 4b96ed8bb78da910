/** Which features have something for this reader, and so load with every page, a moment after it. */
import { HAS } from './wake.ts';

/** Records whether a feature has something for this reader. */
export function flag(feature: string, has: boolean): void {
  try {
    const names = new Set(localStorage.getItem(HAS)?.split(' ').filter(Boolean));
    if (names.has(feature) === has) return;
    if (has) names.add(feature);
    else names.delete(feature);
    const all = [...names].join(' ');
    localStorage.setItem(HAS, all);
    // As the script in every page's head sets it: the style sheet keeps room by it.
    document.documentElement.dataset['has'] = all;
  } catch {
    // Where nothing is kept there is nothing to come back to.
  }
}
