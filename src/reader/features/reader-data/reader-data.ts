import { readAllRows, writeRowChanges } from '../../storage/all-rows.ts';
import { readSetting, writeSetting } from '../../storage/settings.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { readPositions } from '../../storage/stores/position-store.ts';
import { Preferences } from '../preferences/preferences.ts';
import type { ReaderData } from './data-file.ts';
import type { DataChanges } from './merge.ts';
import { EXPORTED_SETTINGS } from './exported-settings.ts';
import { MERGE_RULES } from './merge-rules.ts';

export async function readReaderData(base: string): Promise<ReaderData> {
  const all = await readAllRows(base);
  const shelves = Object.fromEntries(
    Object.entries(all).filter(([shelf]) => Object.hasOwn(MERGE_RULES, shelf)),
  );
  const settings = Object.fromEntries(
    Object.entries(EXPORTED_SETTINGS).flatMap(([name, schema]) => {
      const value = readSetting(name, schema);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { shelves, settings };
}

const FEATURE_BY_STORE: Readonly<Record<string, string>> = {
  highlights: 'highlights',
  reads: 'changes',
  saved: 'keep',
};

/** Applies imported changes; values that have changed in another tab meanwhile are left alone. */
export async function applyDataChanges(base: string, { rows, settings }: DataChanges): Promise<void> {
  for (const { name, to } of settings) writeSetting(name, to);
  await writeRowChanges(base, rows);
  const all = await readAllRows(base);
  for (const [shelf, name] of Object.entries(FEATURE_BY_STORE))
    setFeatureActive(name, Object.keys(all[shelf] ?? {}).length > 0);
  setFeatureActive('preferences', readSetting('bs:preferences', Preferences) !== undefined);
  await readPositions(base);
}
