import { setFeatureActive } from '../../storage/active-features.ts';
import type { StoredData } from '../../storage/merge-rule.ts';
import { readSetting } from '../../storage/settings.ts';
import { Preferences } from './preferences.ts';

export const preferencesData: StoredData = {
  settings: { 'bs:preferences': Preferences },
  afterImport: () =>
    setFeatureActive('preferences', readSetting('bs:preferences', Preferences) !== undefined),
};
