/** Reads and watches strings in localStorage; `write-local-storage.ts` writes them. Nothing here throws. */
import { createEmitter } from './emitter.ts';

/** Values that the device refused to store, for the lifetime of the page; undefined is a removal. */
export const unsavedTexts = new Map<string, string | undefined>();

/** Emits the key of a text that changed in this tab or another; `null` when another tab cleared everything. */
export const textChanges = createEmitter<[key: string | null]>(() =>
  // The `storage` event fires in all tabs except the one that writes.
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage) return;
    // A write by another tab is newer than a value held in memory.
    if (key !== null) unsavedTexts.delete(key);
    textChanges.emit(key);
  }),
);

export function readStoredText(key: string): string | undefined {
  if (unsavedTexts.has(key)) return unsavedTexts.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export const watchStoredText = (key: string, listener: () => void): (() => void) =>
  textChanges.subscribe((changed) => {
    if (changed === key || changed === null) listener();
  });
