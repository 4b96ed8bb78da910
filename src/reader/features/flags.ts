/** Which features have something for this reader, and so load with every page, a moment after it. */
import { HAS } from './wake.ts';

/** Records whether a feature has something for this reader. */
export function flag(feature: string, has: boolean): void {
  try {
    const names = new Set(localStorage.getItem(HAS)?.split(' ').filter(Boolean));
    if (names.has(feature) === has) return;
    if (has) names.add(feature);
    else names.delete(feature);
    localStorage.setItem(HAS, [...names].join(' '));
  } catch {
    // Where nothing is kept there is nothing to come back to.
  }
}
