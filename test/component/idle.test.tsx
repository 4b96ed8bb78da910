import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginPageLoad, watchPageLoading, whenIdle } from '../../src/reader/navigation/idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what nobody waits for begins when the reader has rested for a second', () => {
  const work = vi.fn<() => void>();
  whenIdle(work);
  vi.advanceTimersByTime(900);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test.each(['scroll', 'pointerdown', 'keydown'])('%s puts it off', (type) => {
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

test('it waits while a page is on its way, and a second more', () => {
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

test('who watches is told when the reader begins to wait for a page, and when the last is there', () => {
  const told: boolean[] = [];
  const unwatch = watchPageLoading((isOnItsWay) => void told.push(isOnItsWay));
  const first = beginPageLoad();
  const second = beginPageLoad();
  first();
  second();
  unwatch();
  beginPageLoad()();
  expect(told.at(0)).toBe(true);
  expect(told.slice(-2)).toEqual([true, false]);
});

test('what is called off never begins', () => {
  const work = vi.fn<() => void>();
  whenIdle(work)();
  vi.advanceTimersByTime(20_000);
  expect(work).not.toHaveBeenCalled();
});
