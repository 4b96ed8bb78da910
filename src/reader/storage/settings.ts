/** Small values that must be available synchronously: validated JSON in localStorage. Nothing here throws. */
import type { GenericSchema } from 'valibot';
import { readStoredText } from './local-storage.ts';
import { validated } from './validated.ts';
import { writeStoredText } from './write-local-storage.ts';

export function readSetting<T>(key: string, schema: GenericSchema<unknown, T>): T | undefined {
  try {
    return validated(schema, JSON.parse(readStoredText(key) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Writes a setting, or removes it when undefined. Returns whether the device stored it; this page uses it in any case. */
export const writeSetting = (key: string, value: unknown): boolean =>
  writeStoredText(key, value === undefined ? undefined : JSON.stringify(value));
