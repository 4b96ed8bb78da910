import { EXPORTED_SETTINGS, MERGE_RULES, STORED_DATA } from '../features/stored-data.ts';
import { readAllRows, writeRowChanges } from '../storage/all-rows.ts';
import { readSetting, writeSetting } from '../storage/settings.ts';
import type { ReaderData } from './data-file.ts';
import type { DataChanges } from './merge.ts';

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

/** Applies imported changes; values that have changed in another tab meanwhile are left alone. */
export async function applyDataChanges(base: string, { rows, settings }: DataChanges): Promise<void> {
  for (const { name, to } of settings) writeSetting(name, to);
  await writeRowChanges(base, rows);
  const all = await readAllRows(base);
  for (const { afterImport } of STORED_DATA) await afterImport?.(base, all);
}
