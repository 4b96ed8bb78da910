/** What loads features without a button being pressed. */
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeatureActions } from '../../src/reader/features/feature-context.ts';
import { startLazyTriggers } from '../../src/reader/features/lazy-triggers.ts';
import { useElementRef } from '../../src/reader/page-elements.ts';
import { PAGE_CHANGE_EVENT } from '../../src/reader/navigation/use-page-change.ts';
import { stubNavigator } from './stub-navigator.ts';

const IDLE_MS = 3000;
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

function startTriggers(): string[] {
  const loaded: string[] = [];
  stop = startLazyTriggers((name) => void loaded.push(name), ACTIONS);
  vi.advanceTimersByTime(300);
  return loaded;
}

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
  document.dispatchEvent(new Event('scroll'));
}

const changePage = (): boolean => document.dispatchEvent(new Event(PAGE_CHANGE_EVENT));

test('text selected before the app started loads the highlights', () => {
  const body = document.createElement('div');
  body.textContent = 'Words of an article';
  document.body.append(body);
  const detach = renderHook(() => useElementRef('body')).result.current(body);
  getSelection()?.selectAllChildren(body);
  expect(startTriggers()).toEqual(['highlights']);
  getSelection()?.removeAllRanges();
  detach?.();
  body.remove();
});

test('scrolling in an article loads its features once the reader is idle', () => {
  const loaded = startTriggers();
  scrollTo(500);
  vi.advanceTimersByTime(500);
  expect(loaded).toEqual([]);
  vi.advanceTimersByTime(IDLE_MS);
  expect(loaded.toSorted()).toEqual(['changes', 'readingPosition']);
});

test('features waiting to load after scrolling are not loaded when the reader opens another page', () => {
  const loaded = startTriggers();
  scrollTo(500);
  changePage();
  // The new page begins at its top.
  scrollTo(0);
  vi.advanceTimersByTime(IDLE_MS);
  expect(loaded).not.toContain('readingPosition');
});

test('scrolling in the next article loads its features', () => {
  const loaded = startTriggers();
  scrollTo(500);
  changePage();
  scrollTo(40);
  vi.advanceTimersByTime(IDLE_MS);
  expect(loaded).toContain('readingPosition');
});

test.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
  'with the connection %o no feature loads before it is used',
  (connection) => {
    stubNavigator({ connection });
    const loaded = startTriggers();
    scrollTo(500);
    vi.advanceTimersByTime(20_000);
    expect(loaded).toEqual([]);
  },
);
