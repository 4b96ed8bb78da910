/**
 * Strings in localStorage. What the device refuses holds for as long as the page does, is told, and is offered again after the
 * next write that the device takes. Nothing here throws.
 */
import { createEmitter } from './emitter.ts';
import { note } from './health.ts';

/** What could not be kept; nothing is a removal. */
const held = new Map<string, string | undefined>();

let isListening = false;

/** Listens to what other tabs write: the browser tells it to all tabs but the one that writes. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage) return;
    // What another tab has written since is the newer.
    if (key !== null && held.delete(key) && held.size === 0) note('settings');
    changes.emit(key);
  });
}

/** Emits the key that changed in this tab or another; `null` when another tab cleared everything. */
const changes = createEmitter<[key: string | null]>(listen);

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
  const isNew = readText(key) !== text;
  let error = commit(key, text);
  const isKept = error === undefined;
  if (isKept) for (const [name, value] of held) error = commit(name, value) ?? error;
  note('settings', error);
  if (isNew) changes.emit(key);
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
    listen();
    return error;
  }
}

/** Calls the listener when this tab or another has changed the text, until the returned function is called. */
export const watchText = (key: string, listener: () => void): (() => void) =>
  changes.subscribe((changed) => {
    if (changed === key || changed === null) listener();
  });
