import { showNotice } from '../../ui/notices.ts';
import { setPreferences, currentPreferences } from './preferences-store.ts';
import { restorePreferences, type Preferences } from './preferences.ts';

export function replacePreferences(next: Preferences, message: string): void {
  const before = currentPreferences();
  setPreferences(next);
  showNotice(message, () => setPreferences(restorePreferences(before, next, currentPreferences())));
}
