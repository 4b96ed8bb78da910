/** An unchanged build reads only file stamps, and misses no change. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { addFiles, createTemporaryFolder } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const report = async (cwd: string, ...args: string[]): Promise<unknown> =>
  JSON.parse((await runBuilt(cwd, 'build', '--json', '--no-images', '--no-search', ...args)).out);

/** The last file that a build writes when it opens its cache. */
const cacheFile = (cwd: string): string => join(cwd, '.broadsheet/dist/build-cache.json');
const UNTOUCHED = 'untouched';
const isCacheOpened = async (cwd: string): Promise<boolean> =>
  (await readFile(cacheFile(cwd), 'utf8')) !== UNTOUCHED;

let cwd = '';
let first: unknown;
beforeEach(async () => {
  // Files that changed just now are always read again: moving the clock makes all of them old.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  cwd = await createTemporaryFolder({
    'public/site.json': { name: 'Site' },
    'public/articles/one.json': { headline: 'One', body: [], strange: 1 },
    'public/media/note.txt': 'note',
    'public/robots.txt': 'User-agent: *',
  });
  first = await report(cwd);
  await writeFile(cacheFile(cwd), UNTOUCHED);
});
afterEach(() => void vi.useRealTimers());

test('an unchanged build gives the same report without opening its cache', async () => {
  const again = await report(cwd);
  expect(await isCacheOpened(cwd)).toBe(false);
  const nothing = { added: [], changed: [], removed: [] };
  expect(again).toMatchObject({ ...(first as object), changes: nothing });
});

test.each<[string, () => Promise<unknown>, string[]]>([
  ['an article', () => addFiles(cwd, { 'public/articles/one.json': { headline: 'Two', body: [] } }), []],
  ['a new article', () => addFiles(cwd, { 'public/articles/two.json': { headline: 'Two', body: [] } }), []],
  ['the site', () => addFiles(cwd, { 'public/site.json': { name: 'Other' } }), []],
  ['a medium', () => addFiles(cwd, { 'public/media/note.txt': 'none' }), []],
  ['a file at the top', () => rm(join(cwd, 'public/robots.txt')), []],
  ['an option', () => Promise.resolve(), ['--no-compress']],
  ['a page that was lost', () => rm(join(cwd, 'dist/articles/one/index.html')), []],
  ['what the record says', () => writeFile(join(cwd, 'dist/.broadsheet.json'), '{}'), []],
  ['nothing, with --full', () => Promise.resolve(), ['--full']],
])('the cache is opened after a change of %s', async (_, change, options) => {
  await change();
  await report(cwd, ...options);
  expect(await isCacheOpened(cwd)).toBe(true);
  expect(await readFile(join(cwd, 'dist/articles/one/index.html'), 'utf8')).toContain('<h1');
});
