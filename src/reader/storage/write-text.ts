/**
 * Writes strings to localStorage. What the device refuses is held in memory, is told, and is offered again after the next
 * write that the device takes. Nothing here throws.
 */
import { note } from './health.ts';
import { readText, textChanges, unkeptTexts } from './texts.ts';

let isWatching = false;

/** What another tab writes takes the place of what is held here. */
function watchUnkept(): void {
  if (isWatching) return;
  isWatching = true;
  textChanges.subscribe(() => {
    if (unkeptTexts.size === 0) note('settings');
  });
}

/** Offers a text to the device, and gives the error that this ended in. */
function commit(key: string, text: string | undefined): unknown {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    unkeptTexts.delete(key);
    return undefined;
  } catch (error) {
    unkeptTexts.set(key, text);
    watchUnkept();
    return error;
  }
}

/** Writes a text, or removes it when there is none. Returns whether the device keeps it; the page does in any case. */
export function writeText(key: string, text: string | undefined): boolean {
  const isNew = readText(key) !== text;
  // Where nothing changes nothing can be lost.
  if (!isNew && !unkeptTexts.has(key)) return true;
  let error = commit(key, text);
  const isKept = error === undefined;
  if (isKept) for (const [name, value] of unkeptTexts) error = commit(name, value) ?? error;
  note('settings', error);
  if (isNew) textChanges.emit(key);
  return isKept;
}
