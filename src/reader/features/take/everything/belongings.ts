/** A reader's things on this device, taken out and brought in. */
import { readEverything, writeChanges } from '../../../storage/everything.ts';
import { readSetting, writeSetting } from '../../../storage/settings.ts';
import { flag } from '../../flags.ts';
import { readPlaces } from '../../place/kept.ts';
import { Preferences } from '../../preferences/preferences.ts';
import type { Belongings } from './file.ts';
import type { Changes } from './merge.ts';
import { SETTINGS } from './settings.ts';
import { SHELVES } from './shelves.ts';

/** All that is kept of the reader's for the site under `base`. */
export async function belongings(base: string): Promise<Belongings> {
  const all = await readEverything(base);
  const shelves = Object.fromEntries(Object.entries(all).filter(([shelf]) => Object.hasOwn(SHELVES, shelf)));
  const settings = Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, schema]) => {
      const value = readSetting(name, schema);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { shelves, settings };
}

/** Which feature has something for the reader when there is something on a shelf. */
const FLAGS: Readonly<Record<string, string>> = { highlights: 'highlights', reads: 'changes', saved: 'keep' };

/** Makes changes; what was changed meanwhile, in another tab, stays as it is. All that shows these things follows at once. */
export async function makeChanges(base: string, { rows, settings }: Changes): Promise<void> {
  for (const { name, to } of settings) writeSetting(name, to);
  await writeChanges(base, rows);
  const all = await readEverything(base);
  for (const [shelf, name] of Object.entries(FLAGS)) flag(name, Object.keys(all[shelf] ?? {}).length > 0);
  flag('preferences', readSetting('bs:preferences', Preferences) !== undefined);
  await readPlaces(base);
}
