/** Small things that must be at hand at once: strings in localStorage, checked when read. Nothing here throws. */
import { safeParse, type GenericSchema } from 'valibot';

/** What could not be kept: it holds for as long as the page does. */
const unkept = new Map<string, string | undefined>();

function raw(key: string): string | undefined {
  if (unkept.has(key)) return unkept.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Reads a setting; nothing when it is absent, broken or not what the schema asks for. */
export function readSetting<T>(key: string, schema: GenericSchema<unknown, T>): T | undefined {
  try {
    const result = safeParse(schema, JSON.parse(raw(key) ?? 'null'));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a setting, or removes it when there is no value. Returns whether the device keeps it; the page does in any case. */
export function writeSetting(key: string, value: unknown): boolean {
  const json = value === undefined ? undefined : JSON.stringify(value);
  try {
    if (json === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, json);
    unkept.delete(key);
    return true;
  } catch {
    unkept.set(key, json);
    return false;
  }
}

/** Tells when another tab has changed a setting, until the function that it gives is called. */
export function watchSetting(key: string, listener: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) listener();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
