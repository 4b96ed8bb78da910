/** Computes what an import changes: no duplicates, nothing older over newer, nothing lost. Pure. */
import { validated } from '../storage/validated.ts';
import { isSameJson, type RowChange } from '../storage/all-rows.ts';
import { EXPORTED_SETTINGS, MERGE_RULES } from '../features/stored-data.ts';
import type { ReaderData } from './data-file.ts';

interface SettingChange {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface DataChanges {
  readonly rows: readonly RowChange[];
  readonly settings: readonly SettingChange[];
}

export function mergeChanges(here: ReaderData, imported: ReaderData): DataChanges {
  const rows = Object.entries(imported.shelves).flatMap(([shelf, things]) => {
    const rule = Object.hasOwn(MERGE_RULES, shelf) ? MERGE_RULES[shelf] : undefined;
    if (!rule) return [];
    const known = rule.duplicates?.(here.shelves[shelf] ?? {}, things);
    return Object.entries(things).flatMap(([key, value]): RowChange[] => {
      const good = rule.validate(value);
      if (good === undefined || known?.has(key)) return [];
      const from = here.shelves[shelf]?.[key];
      const to = from === undefined ? good : rule.merge(from, good);
      return isSameJson(from, to) ? [] : [{ shelf, key, from, to }];
    });
  });
  const settings = Object.entries(EXPORTED_SETTINGS).flatMap(([name, schema]): SettingChange[] => {
    const to = validated(schema, imported.settings[name]);
    const from = here.settings[name];
    return to === undefined || isSameJson(from, to) ? [] : [{ name, from, to }];
  });
  return { rows, settings };
}

export const reverseChanges = ({ rows, settings }: DataChanges): DataChanges => ({
  rows: rows.map(({ shelf, key, from, to }) => ({ shelf, key, from: to, to: from })),
  settings: settings.map(({ name, from, to }) => ({ name, from: to, to: from })),
});

/** Counts what a reader would count: dependent rows are skipped. */
export const countChanges = ({ rows, settings }: DataChanges): number =>
  rows.filter(({ shelf }) => !MERGE_RULES[shelf]?.isDependent).length + settings.length;
