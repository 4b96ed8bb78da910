import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestQueue } from '../../../../src/reader/features/requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Creates a queue that records which features it loaded and which requests were handled. */
function createTestQueue() {
  const loaded: string[] = [];
  const handled: string[] = [];
  const queue = createRequestQueue((name, isSilent) => loaded.push(isSilent ? `${name} silently` : name));
  const startHandler = (): (() => void) => queue.handle('copy', (text) => handled.push(text));
  return { ...queue, loaded, handled, startHandler };
}

describe('a request', () => {
  it('is handled at once if there is a handler', () => {
    const { request, startHandler, handled, loaded } = createTestQueue();
    startHandler();
    request('copy', 'words');
    expect(handled).toEqual(['words']);
    expect(loaded).toEqual([]);
  });

  it('loads its feature and waits, in order, for the handler', () => {
    const { request, startHandler, handled, loaded } = createTestQueue();
    request('copy', 'one');
    request('copy', 'two');
    request('picture', 'lead');
    expect(loaded).toEqual(['copy', 'copy', 'picture']);
    startHandler();
    expect(handled).toEqual(['one', 'two']);
  });

  it('is handled once', () => {
    const { request, startHandler, handled } = createTestQueue();
    request('copy', 'one');
    startHandler()();
    startHandler();
    expect(handled).toEqual(['one']);
  });

  it('with a fallback runs it after four seconds, and is not handled afterwards', () => {
    const { request, startHandler, handled, loaded } = createTestQueue();
    const fallback = vi.fn<() => void>();
    request('copy', 'one', fallback);
    expect(loaded).toEqual(['copy silently']);
    vi.advanceTimersByTime(3999);
    expect(fallback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fallback).toHaveBeenCalledTimes(1);
    startHandler();
    expect(handled).toEqual([]);
  });

  it('that was handled does not run its fallback', () => {
    const { request, startHandler, handled } = createTestQueue();
    const fallback = vi.fn<() => void>();
    request('copy', 'one', fallback);
    startHandler();
    vi.advanceTimersByTime(10_000);
    expect(handled).toEqual(['one']);
    expect(fallback).not.toHaveBeenCalled();
  });
});

it('a handler that is removed leaves requests to the handler added later', () => {
  const { request, startHandler, hasHandler, handled } = createTestQueue();
  const stop = startHandler();
  const stopLater = startHandler();
  stop();
  expect(hasHandler('copy')).toBe(true);
  request('copy', 'words');
  expect(handled).toEqual(['words']);
  stopLater();
  expect(hasHandler('copy')).toBe(false);
});
