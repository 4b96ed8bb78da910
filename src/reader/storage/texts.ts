/** Strings in localStorage, to be read and watched; `write-text.ts` writes them. Nothing here throws. */
import { createEmitter } from './emitter.ts';

/** What the device refused to keep, which holds for as long as the page does; nothing is a removal. */
export const unkeptTexts = new Map<string, string | undefined>();

/** Emits the key of a text that changed in this tab or another; `null` when another tab cleared everything. */
export const textChanges = createEmitter<[key: string | null]>(() =>
  // The browser tells it to all tabs but the one that writes.
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage) return;
    // What another tab has written since is the newer.
    if (key !== null) unkeptTexts.delete(key);
    textChanges.emit(key);
  }),
);

/** Reads a text as it stands; nothing when there is none. */
export function readText(key: string): string | undefined {
  if (unkeptTexts.has(key)) return unkeptTexts.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Calls the listener when this tab or another has changed the text, until the returned function is called. */
export const watchText = (key: string, listener: () => void): (() => void) =>
  textChanges.subscribe((changed) => {
    if (changed === key || changed === null) listener();
  });
