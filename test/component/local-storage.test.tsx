/** Strings in `localStorage`: who is notified of changes. */
import { afterEach, expect, test } from 'vitest';
import { readStoredText, watchStoredText } from '../../src/reader/storage/local-storage.ts';
import { writeStoredText } from '../../src/reader/storage/write-local-storage.ts';

afterEach(() => localStorage.clear());

/** Records notifications for a key. */
function watch(key: string) {
  const seen: (string | undefined)[] = [];
  return { seen, stop: watchStoredText(key, () => seen.push(readStoredText(key))) };
}

/** Simulates a change by another tab. */
function writeElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}

test('this tab is told of what it writes itself, once for each change', () => {
  const { seen, stop } = watch('size');
  writeStoredText('size', '3');
  writeStoredText('size', '3');
  writeStoredText('other', '1');
  writeStoredText('size', undefined);
  stop();
  writeStoredText('size', '4');
  expect(seen).toEqual(['3', undefined]);
});

test('this tab is told of what another tab writes', () => {
  const { seen, stop } = watch('size');
  writeElsewhere('size', '5');
  writeElsewhere('other', '1');
  stop();
  expect(seen).toEqual(['5']);
});

test('what another tab clears is a change of every key', () => {
  writeStoredText('size', '3');
  const { seen, stop } = watch('size');
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
  stop();
  expect(seen).toEqual([undefined]);
});

test('a listener that goes while others are told costs none of them its turn', () => {
  const told: string[] = [];
  const stops = ['one', 'two'].map((name) =>
    watchStoredText('size', () => {
      told.push(name);
      stops[0]?.();
    }),
  );
  writeStoredText('size', '3');
  writeStoredText('size', '4');
  stops[1]?.();
  expect(told).toEqual(['one', 'two', 'two']);
});
