/**
 * Strings in localStorage. A value that the device refuses is held in memory, reported, and retried after the next
 * write. Nothing here throws.
 */
import { createEmitter } from './emitter.ts';
import { recordHealth } from './storage-health.ts';

/** Values that the device refused to store, for the lifetime of the page; undefined is a removal. */
const unsaved = new Map<string, string | undefined>();

/** Emits the key of a text that changed in this tab or another; `null` when another tab cleared everything. */
const changes = createEmitter<[key: string | null]>();

let isListening = false;

function listenToOtherTabs(): void {
  if (isListening) return;
  isListening = true;
  // The `storage` event fires in all tabs except the one that writes.
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage) return;
    // A write by another tab is newer than a value held in memory.
    if (key !== null) unsaved.delete(key);
    if (unsaved.size === 0) recordHealth('settings');
    changes.emit(key);
  });
}

export function readStoredText(key: string): string | undefined {
  if (unsaved.has(key)) return unsaved.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function watchStoredText(key: string, listener: () => void): () => void {
  listenToOtherTabs();
  return changes.subscribe((changed) => {
    if (changed === key || changed === null) listener();
  });
}

function tryWrite(key: string, text: string | undefined): unknown {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    unsaved.delete(key);
    return undefined;
  } catch (error) {
    unsaved.set(key, text);
    listenToOtherTabs();
    return error;
  }
}

/** Writes a text, or removes it when undefined. Returns whether the device stored it; this page uses it in any case. */
export function writeStoredText(key: string, text: string | undefined): boolean {
  const isNew = readStoredText(key) !== text;
  // An unchanged value cannot be lost.
  if (!isNew && !unsaved.has(key)) return true;
  let error = tryWrite(key, text);
  const isKept = error === undefined;
  if (isKept) for (const [name, value] of unsaved) error = tryWrite(name, value) ?? error;
  recordHealth('settings', error);
  if (isNew) changes.emit(key);
  return isKept;
}
