import { createEmitter } from '../../storage/emitter.ts';
import { APPEARANCE_KEY } from '../../storage/keys.ts';
import { readSetting, writeSetting } from '../../storage/settings.ts';
import { watchStoredText } from '../../storage/local-storage.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { appearanceOf } from './appearance.ts';
import { Preferences } from './preferences.ts';
import { preserveReadingLine, applyAppearance } from './apply-appearance.ts';

const PREFERENCES_KEY = 'bs:preferences';

const readPreferences = (): Preferences => readSetting(PREFERENCES_KEY, Preferences) ?? {};

let current = readPreferences();
const changes = createEmitter();

function applyCurrent(): void {
  const appearance = appearanceOf(current);
  writeSetting(APPEARANCE_KEY, Object.keys(appearance).length > 0 ? appearance : undefined);
  preserveReadingLine(() => applyAppearance(appearance));
  changes.emit();
}

watchStoredText(PREFERENCES_KEY, () => {
  current = readPreferences();
  applyCurrent();
});

export const currentPreferences = (): Preferences => current;

export function setPreferences(next: Preferences): void {
  const isChosen = Object.keys(next).length > 0;
  writeSetting(PREFERENCES_KEY, isChosen ? next : undefined);
  setFeatureActive('preferences', isChosen);
}

export const watchPreferences = changes.subscribe;

/** Corrects what the inline script applied if the stored value was broken or from an older release. */
export const reapplyPreferences = applyCurrent;
