/** Small values that must be at hand at once: JSON in localStorage, checked when read. Nothing here throws. */
import { safeParse, type GenericSchema } from 'valibot';
import { readText } from './texts.ts';
import { writeText } from './write-text.ts';

/** Reads a setting; nothing when it is absent, broken or not what the schema asks for. */
export function readSetting<T>(key: string, schema: GenericSchema<unknown, T>): T | undefined {
  try {
    const result = safeParse(schema, JSON.parse(readText(key) ?? 'null'));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a setting, or removes it when there is no value. Returns whether the device keeps it; the page does in any case. */
export const writeSetting = (key: string, value: unknown): boolean =>
  writeText(key, value === undefined ? undefined : JSON.stringify(value));
