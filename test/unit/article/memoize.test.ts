import { expect, test, vi } from 'vitest';
import { memoize } from '../../../src/article/memoize.ts';

test('a result is made once for each argument', () => {
  const make = vi.fn<(name: string) => string>((name) => name.toUpperCase());
  const kept = memoize(make);
  expect([kept('a'), kept('b'), kept('a')]).toEqual(['A', 'B', 'A']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a promise that was rejected is made again', async () => {
  const make = vi.fn<(name: string) => Promise<string>>().mockRejectedValueOnce(new Error('busy'));
  const kept = memoize(make.mockResolvedValue('ready'));
  await expect(kept('a')).rejects.toThrow('busy');
  expect([await kept('a'), await kept('a')]).toEqual(['ready', 'ready']);
  expect(make).toHaveBeenCalledTimes(2);
});
