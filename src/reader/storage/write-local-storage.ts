/**
 * A value that the device refuses is held in memory, reported, and retried after the next write. Nothing here throws.
 * A file of its own, because the first page only reads.
 */
import { recordHealth } from './storage-health.ts';
import { readStoredText, textChanges, unsavedTexts } from './local-storage.ts';

let isWatching = false;

/** A write by another tab replaces a value held in memory. */
function watchUnsaved(): void {
  if (isWatching) return;
  isWatching = true;
  textChanges.subscribe(() => {
    if (unsavedTexts.size === 0) recordHealth('settings');
  });
}

function tryWrite(key: string, text: string | undefined): unknown {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    unsavedTexts.delete(key);
    return undefined;
  } catch (error) {
    unsavedTexts.set(key, text);
    watchUnsaved();
    return error;
  }
}

/** Writes a text, or removes it when undefined. Returns whether the device stored it; this page uses it in any case. */
export function writeStoredText(key: string, text: string | undefined): boolean {
  const isNew = readStoredText(key) !== text;
  // An unchanged value cannot be lost.
  if (!isNew && !unsavedTexts.has(key)) return true;
  let error = tryWrite(key, text);
  const isKept = error === undefined;
  if (isKept) for (const [name, value] of unsavedTexts) error = tryWrite(name, value) ?? error;
  recordHealth('settings', error);
  if (isNew) textChanges.emit(key);
  return isKept;
}
