/** The features that have something stored for this reader; they load shortly after every page. */
import { ACTIVE_FEATURES_KEY } from './keys.ts';
import { readStoredText } from './local-storage.ts';
import { writeStoredText } from './write-local-storage.ts';

export function setFeatureActive(feature: string, isActive: boolean): void {
  const names = new Set(readStoredText(ACTIVE_FEATURES_KEY)?.split(' ').filter(Boolean));
  if (names.has(feature) === isActive) return;
  if (isActive) names.add(feature);
  else names.delete(feature);
  const all = [...names].join(' ');
  writeStoredText(ACTIVE_FEATURES_KEY, all);
  // Mirrors what the inline script in the head sets; style sheets reserve space by it.
  document.documentElement.dataset['has'] = all;
}
