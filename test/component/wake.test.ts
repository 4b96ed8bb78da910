/** What loads features that no button was pressed for. */
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeatureActions } from '../../src/reader/features/feature-context.ts';
import { startLazyTriggers } from '../../src/reader/features/lazy-triggers.ts';
import { useElementRef } from '../../src/reader/page-elements.ts';
import { PAGE_CHANGE_EVENT } from '../../src/reader/navigation/use-page-change.ts';

const RESTED_MS = 3000;
const ACTIONS: FeatureActions = {
  setPressed: () => undefined,
  setPrinting: () => undefined,
  hasHandler: () => false,
  isQueued: () => false,
  request: () => undefined,
  handle: () => () => undefined,
};

let stop = (): void => undefined;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  for (const name of ['story', 'footer'] as const)
    renderHook(() => useElementRef(name)).result.current(document.createElement('div'));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function listen(): string[] {
  const called: string[] = [];
  stop = startLazyTriggers((name) => void called.push(name), ACTIONS);
  vi.advanceTimersByTime(300);
  return called;
}

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
  document.dispatchEvent(new Event('scroll'));
}

const pass = (): boolean => document.dispatchEvent(new Event(PAGE_CHANGE_EVENT));

test('text that was selected before the app started wakes the highlights', () => {
  const body = document.createElement('div');
  body.textContent = 'Words of an article';
  document.body.append(body);
  const detach = renderHook(() => useElementRef('body')).result.current(body);
  getSelection()?.selectAllChildren(body);
  expect(listen()).toEqual(['highlights']);
  getSelection()?.removeAllRanges();
  detach?.();
  body.remove();
});

test('what scrolling through an article wakes is loaded once the reader rests', () => {
  const called = listen();
  scrollTo(500);
  vi.advanceTimersByTime(500);
  expect(called).toEqual([]);
  vi.advanceTimersByTime(RESTED_MS);
  expect(called.toSorted()).toEqual(['changes', 'readingPosition']);
});

test('it is not loaded for the page that the reader goes to meanwhile', () => {
  const called = listen();
  scrollTo(500);
  pass();
  // The new page begins at its top.
  scrollTo(0);
  vi.advanceTimersByTime(RESTED_MS);
  expect(called).not.toContain('readingPosition');
});

test('scrolling through the next article wakes it there', () => {
  const called = listen();
  scrollTo(500);
  pass();
  scrollTo(40);
  vi.advanceTimersByTime(RESTED_MS);
  expect(called).toContain('readingPosition');
});

test.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
  'with a connection of %o nothing is loaded before the reader uses it',
  (connection) => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { connection }));
    const called = listen();
    scrollTo(500);
    vi.advanceTimersByTime(20_000);
    expect(called).toEqual([]);
  },
);
