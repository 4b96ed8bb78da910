/** Strings on the device: who is told that one has changed. */
import { afterEach, expect, test } from 'vitest';
import { readText, watchText } from '../../src/reader/storage/texts.ts';
import { writeText } from '../../src/reader/storage/write-text.ts';

afterEach(() => localStorage.clear());

/** Keeps a list of what a watched key is told. */
function watch(key: string) {
  const seen: (string | undefined)[] = [];
  return { seen, stop: watchText(key, () => seen.push(readText(key))) };
}

/** Writes as another tab does: the browser tells this one. */
function writeElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}

test('this tab is told of what it writes itself, once for each change', () => {
  const { seen, stop } = watch('size');
  writeText('size', '3');
  writeText('size', '3');
  writeText('other', '1');
  writeText('size', undefined);
  stop();
  writeText('size', '4');
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
  writeText('size', '3');
  const { seen, stop } = watch('size');
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
  stop();
  expect(seen).toEqual([undefined]);
});

test('a listener that goes while others are told costs none of them its turn', () => {
  const told: string[] = [];
  const stops = ['one', 'two'].map((name) =>
    watchText('size', () => {
      told.push(name);
      stops[0]?.();
    }),
  );
  writeText('size', '3');
  writeText('size', '4');
  stops[1]?.();
  expect(told).toEqual(['one', 'two', 'two']);
});
