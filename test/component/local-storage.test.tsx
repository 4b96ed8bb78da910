/** Strings in `localStorage`, and which listeners are notified of changes. */
import { afterEach, expect, test } from 'vitest';
import { readStoredText, watchStoredText } from '../../src/reader/storage/local-storage.ts';
import { writeStoredText } from '../../src/reader/storage/write-local-storage.ts';
import { writeInOtherTab } from './other-tab.ts';

afterEach(() => localStorage.clear());

/** Records notifications for a key. */
function watch(key: string) {
  const seen: (string | undefined)[] = [];
  return { seen, stop: watchStoredText(key, () => seen.push(readStoredText(key))) };
}

test('a listener is notified once of each change by its own tab', () => {
  const { seen, stop } = watch('size');
  writeStoredText('size', '3');
  writeStoredText('size', '3');
  writeStoredText('other', '1');
  writeStoredText('size', undefined);
  stop();
  writeStoredText('size', '4');
  expect(seen).toEqual(['3', undefined]);
});

test('a listener is notified of changes by another tab', () => {
  const { seen, stop } = watch('size');
  writeInOtherTab('size', '5');
  writeInOtherTab('other', '1');
  stop();
  expect(seen).toEqual(['5']);
});

test('clearing the storage in another tab notifies the listeners of every key', () => {
  writeStoredText('size', '3');
  const { seen, stop } = watch('size');
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
  stop();
  expect(seen).toEqual([undefined]);
});

test('a listener removed during a notification does not keep the others from theirs', () => {
  const notified: string[] = [];
  const stops = ['one', 'two'].map((name) =>
    watchStoredText('size', () => {
      notified.push(name);
      stops[0]?.();
    }),
  );
  writeStoredText('size', '3');
  writeStoredText('size', '4');
  stops[1]?.();
  expect(notified).toEqual(['one', 'two', 'two']);
});
