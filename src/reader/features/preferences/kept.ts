/** The reader's preferences: on this device, the same in every tab, and on the page at once. */
import { createEmitter } from '../../storage/emitter.ts';
import { LOOK_KEY } from '../../storage/keys.ts';
import { readSetting, writeSetting } from '../../storage/settings.ts';
import { watchText } from '../../storage/texts.ts';
import { flag } from '../flags.ts';
import { look } from './look.ts';
import { Preferences } from './preferences.ts';
import { holdStill, wear } from './wear.ts';

/** What was chosen. */
const KEY = 'bs:preferences';

const read = (): Preferences => readSetting(KEY, Preferences) ?? {};

let current = read();
const changes = createEmitter();

function show(): void {
  const wished = look(current);
  writeSetting(LOOK_KEY, Object.keys(wished).length > 0 ? wished : undefined);
  holdStill(() => wear(wished));
  changes.emit();
}

watchText(KEY, () => {
  current = read();
  show();
});

export const preferences = (): Preferences => current;

/** Changes the preferences: on this page at once, and on this device. */
export function choose(next: Preferences): void {
  const isChosen = Object.keys(next).length > 0;
  writeSetting(KEY, isChosen ? next : undefined);
  flag('preferences', isChosen);
}

/** Calls the listener after each change, until the returned function is called. */
export const watchPreferences = changes.subscribe;

/** Mends what the page's head put on, where that is broken, or of an older version of the site. */
export const mend = show;
