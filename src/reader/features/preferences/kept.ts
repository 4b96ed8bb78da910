/** The reader's preferences: on this device, the same in every tab, and on the page at once. */
import { readSetting, watchSetting, writeSetting } from '../../storage/settings.ts';
import { flag } from '../flags.ts';
import { look } from './look.ts';
import { Preferences } from './preferences.ts';
import { holdStill, wear } from './wear.ts';

/** What was chosen. */
const KEY = 'bs:preferences';
/** What follows from it, as the script in every page's head puts it on. */
const LOOK_KEY = 'bs:look';

const read = (): Preferences => readSetting(KEY, Preferences) ?? {};

let current = read();
const listeners = new Set<() => void>();

function show(): void {
  const wished = look(current);
  writeSetting(LOOK_KEY, Object.keys(wished).length > 0 ? wished : undefined);
  holdStill(() => wear(wished));
  for (const listener of listeners) listener();
}

watchSetting(KEY, () => {
  current = read();
  show();
});

export const preferences = (): Preferences => current;

/** Changes the preferences: on this page at once, and on this device. */
export function choose(next: Preferences): void {
  current = next;
  const isChosen = Object.keys(next).length > 0;
  writeSetting(KEY, isChosen ? next : undefined);
  flag('preferences', isChosen);
  show();
}

/** Calls back after each change, until the function that it gives is called. */
export function watchPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Mends what the page's head put on, where that is broken, or of an older version of the site. */
export const mend = show;
