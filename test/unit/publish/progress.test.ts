import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressBar } from '../../../src/publish/progress.ts';
import { recordingTerminal } from './recording-terminal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Processes a page every 50 ms; returns what was written in place, and the lines. */
function work(pages: number, interactive: boolean): { inPlace: string[]; lines: string[] } {
  const inPlace: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => inPlace.push(String(text)) > 0);
  const terminal = recordingTerminal();
  const progress = progressBar({ ...terminal, isInteractive: interactive }, 'page');
  for (let done = 1; done <= pages; done++) {
    vi.advanceTimersByTime(50);
    progress.show(done);
  }
  progress.clear();
  return { inPlace, lines: terminal.errLines };
}

test('updates one line on a terminal, and clears it at the end', () => {
  expect(work(6, true)).toEqual({
    inPlace: ['\r2 pages', '\r4 pages', '\r6 pages', '\r\u001b[K'],
    lines: [],
  });
});

test('writes a plain line from time to time when there is no terminal', () => {
  expect(work(250, false)).toEqual({ inPlace: [], lines: ['100 pages …', '200 pages …'] });
});

test('prints nothing before the first item is done', () => {
  const terminal = recordingTerminal();
  const progress = progressBar({ ...terminal, isInteractive: false }, 'page');
  vi.advanceTimersByTime(10_000);
  progress.show(0);
  expect(terminal.errLines).toEqual([]);
});

test.each([true, false])('prints nothing for short work (on a terminal: %s)', (interactive) => {
  expect(work(1, interactive)).toEqual({ inPlace: [], lines: [] });
});
