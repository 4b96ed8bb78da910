/** Writes a string to `localStorage` as another tab would, which fires an event in this one. */
export function writeInOtherTab(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}
