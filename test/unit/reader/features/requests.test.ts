import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestQueue } from '../../../../src/reader/features/requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue that records what it loaded and answered. */
function stage() {
  const woken: string[] = [];
  const answered: string[] = [];
  const queue = createRequestQueue((name, isSilent) => woken.push(isSilent ? `${name} silently` : name));
  const answer = (): (() => void) => queue.handle('copy', (text) => answered.push(text));
  return { ...queue, woken, answered, answer };
}

describe('a request', () => {
  it('is answered at once where somebody answers', () => {
    const { request, answer, answered, woken } = stage();
    answer();
    request('copy', 'words');
    expect(answered).toEqual(['words']);
    expect(woken).toEqual([]);
  });

  it('waits, in order, for who answers it, and wakes that', () => {
    const { request, answer, answered, woken } = stage();
    request('copy', 'one');
    request('copy', 'two');
    request('picture', 'lead');
    expect(woken).toEqual(['copy', 'copy', 'picture']);
    answer();
    expect(answered).toEqual(['one', 'two']);
  });

  it('is answered once', () => {
    const { request, answer, answered } = stage();
    request('copy', 'one');
    answer()();
    answer();
    expect(answered).toEqual(['one']);
  });

  it('with something else to do does that after four seconds, and is not answered then', () => {
    const { request, answer, answered, woken } = stage();
    const otherwise = vi.fn<() => void>();
    request('copy', 'one', otherwise);
    expect(woken).toEqual(['copy silently']);
    vi.advanceTimersByTime(3999);
    expect(otherwise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(otherwise).toHaveBeenCalledTimes(1);
    answer();
    expect(answered).toEqual([]);
  });

  it('that was answered has nothing else to do', () => {
    const { request, answer, answered } = stage();
    const otherwise = vi.fn<() => void>();
    request('copy', 'one', otherwise);
    answer();
    vi.advanceTimersByTime(10_000);
    expect(answered).toEqual(['one']);
    expect(otherwise).not.toHaveBeenCalled();
  });
});

it('who stops answering leaves the kind to who answers it after them', () => {
  const { request, answer, hasHandler, answered } = stage();
  const stop = answer();
  const stopLater = answer();
  stop();
  expect(hasHandler('copy')).toBe(true);
  request('copy', 'words');
  expect(answered).toEqual(['words']);
  stopLater();
  expect(hasHandler('copy')).toBe(false);
});
