/**
 * Small things that must be at hand at once: strings in localStorage, checked when read. What the device refuses holds for as
 * long as the page does, is told, and is offered again after the next write that the device takes. Nothing here throws.
 */
import { safeParse, type GenericSchema } from 'valibot';
import { note } from './health.ts';

/** What could not be kept; nothing is a removal. */
const held = new Map<string, string | undefined>();

/** Reads a text as it stands; nothing when there is none. */
export function readText(key: string): string | undefined {
  if (held.has(key)) return held.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes a text, or removes it when there is none. Returns whether the device keeps it; the page does in any case. */
export function writeText(key: string, text: string | undefined): boolean {
  // Where nothing changes nothing can be lost.
  if (!held.has(key) && readText(key) === text) return true;
  let error = commit(key, text);
  const isKept = error === undefined;
  if (isKept) for (const [name, value] of held) error = commit(name, value) ?? error;
  note('settings', error);
  return isKept;
}

/** Offers a text to the device, and gives the error that this ended in. */
function commit(key: string, text: string | undefined): unknown {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    held.delete(key);
    return undefined;
  } catch (error) {
    held.set(key, text);
    addEventListener('storage', yieldTo);
    return error;
  }
}

/** What another tab has written since is the newer. */
function yieldTo({ key, storageArea }: StorageEvent): void {
  if (key === null || !storageArea || !held.delete(key)) return;
  if (held.size === 0) note('settings');
}

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

/** Tells when another tab has changed a setting, until the function that it gives is called. */
export function watchSetting(key: string, listener: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) listener();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
