import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginPageLoad, watchPageLoading, whenIdle } from '../../src/reader/navigation/idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('idle work starts once, when the reader has been inactive for a second', () => {
  const work = vi.fn<() => void>();
  whenIdle(work);
  vi.advanceTimersByTime(900);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test.each(['scroll', 'pointerdown', 'keydown'])('%s postpones idle work', (type) => {
  const work = vi.fn<() => void>();
  whenIdle(work);
  for (let seconds = 0; seconds < 5; seconds++) {
    vi.advanceTimersByTime(900);
    document.dispatchEvent(new Event(type, { bubbles: true }));
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1500);
  expect(work).toHaveBeenCalledTimes(1);
});

test('idle work waits until a page has loaded, and another second', () => {
  const work = vi.fn<() => void>();
  whenIdle(work);
  const arrived = beginPageLoad();
  vi.advanceTimersByTime(20_000);
  expect(work).not.toHaveBeenCalled();
  arrived();
  vi.advanceTimersByTime(900);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(work).toHaveBeenCalledTimes(1);
});

test('watchers are notified when the first of several pages starts to load and when the last has loaded', () => {
  const notified: boolean[] = [];
  const unwatch = watchPageLoading((isLoading) => void notified.push(isLoading));
  const first = beginPageLoad();
  const second = beginPageLoad();
  first();
  second();
  unwatch();
  beginPageLoad()();
  expect(notified.at(0)).toBe(true);
  expect(notified.slice(-2)).toEqual([true, false]);
});

test('cancelled idle work never starts', () => {
  const work = vi.fn<() => void>();
  whenIdle(work)();
  vi.advanceTimersByTime(20_000);
  expect(work).not.toHaveBeenCalled();
});
