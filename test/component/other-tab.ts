/** Writes a string to `localStorage` as another tab does: this one is told by an event. */
export function writeInOtherTab(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}
