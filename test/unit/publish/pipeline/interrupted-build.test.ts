/** After a killed build the site is complete, and the next build is correct. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { addFiles, filesOf, createTemporaryFolder } from '../temporary-folder.ts';
import { photograph } from '../pictures/photograph.ts';

vi.setConfig({ testTimeout: 600_000 });

const CLI = fileURLToPath(new URL('../../../../app/cli.js', import.meta.url));
const KILLER = new URL('kill-at.mjs', import.meta.url).href;

/** Starts a build that is killed as `kill-at.mjs` says, and resolves to what it prints. */
const startKilled = (
  killAt: string,
  cwd: string,
  ...args: string[]
): Promise<{ isKilled: boolean; err: string }> =>
  new Promise((resolve, reject) => {
    const program = ['--import', KILLER, CLI, 'build', ...args];
    execFile(
      process.execPath,
      program,
      { cwd, env: { ...process.env, KILL_AT: killAt } },
      (error, _out, err) => {
        if (error && error.signal !== 'SIGKILL') reject(new Error(err, { cause: error }));
        else resolve({ isKilled: error?.signal === 'SIGKILL', err });
      },
    );
  });

const killedAt = async (moment: string, cwd: string, ...args: string[]): Promise<boolean> =>
  (await startKilled(moment, cwd, ...args)).isKilled;

/** How many changes to files a build makes. */
async function countChanges(cwd: string, ...args: string[]): Promise<number> {
  const { err } = await startKilled('Infinity', cwd, ...args);
  return Number(/(\d+) changes/.exec(err)?.[1]);
}

/** Runs a complete build. */
async function build(cwd: string, ...args: string[]): Promise<void> {
  expect(await runBuilt(cwd, 'build', ...args)).toMatchObject({ exit: 0 });
}

/** Paths of the files that differ between two folders. */
async function differingPaths(one: string, other: string): Promise<string[]> {
  const [a, b] = [await filesOf(one), await filesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** Files that changed just now are always read again: moving the clock makes all of them old. */
function moveClockForward(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
}

const article = (headline: string, text: string, more: object = {}) => ({
  headline,
  body: [{ type: 'paragraph', text }],
  ...more,
});
const ORCHARD = 'Cider pressed of apples from the old orchard.';
const COMET = 'A comet on its orbit, seen through the telescope.';

/** Pages only, for tests that do not need pictures and search. */
const PAGES = ['--no-images', '--no-search'];
const UNCOMPRESSED_PAGES = [...PAGES, '--no-compress'];

/** Enough articles for some terms to be rare. */
const archive = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `public/articles/n${at}.json`,
    article(`Number ${at}`, at % 2 === 0 ? ORCHARD : COMET, { tags: [at % 2 === 0 ? 'fruit' : 'sky'] }),
  ]),
);

test('a cache that was being written when the build was killed is not used', async () => {
  const cwd = await createTemporaryFolder(archive);
  moveClockForward();
  await build(cwd, ...UNCOMPRESSED_PAGES);
  await addFiles(cwd, { 'public/articles/n2.json': article('Number 2', COMET, { tags: ['sky'] }) });
  await rm(join(cwd, 'public/articles/n4.json'));
  expect(await killedAt('related.bin', cwd, ...UNCOMPRESSED_PAGES)).toBe(true);
  await build(cwd, ...UNCOMPRESSED_PAGES);
  await build(cwd, ...UNCOMPRESSED_PAGES, '--full', '--out', 'fresh');
  expect(await differingPaths(join(cwd, 'dist'), join(cwd, 'fresh'))).toEqual([]);
});

/** Missing files that pages or the search index refer to. */
function missingFiles(files: ReadonlyMap<string, string>): string[] {
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('.'));
  const named = pages.flatMap(([, html]) =>
    [...html.matchAll(/\/((?:assets|pictures|share)\/[\w.-]+\.\w+)/g)].map(([, path = '']) => path),
  );
  const root = JSON.parse(files.get('search/root.json') ?? '{"segments":[]}');
  const heads: string[] = root.segments.flatMap((one: { head: string; facets: string }) => [
    one.head,
    one.facets,
  ]);
  const pieces = heads.flatMap((head) => [
    head,
    ...(JSON.parse(files.get(`search/${head}`) ?? '{}').shards ?? []),
  ]);
  return [...named, ...pieces.map((piece) => `search/${piece}`)].filter((path) => !files.has(path));
}

test('the files that a page refers to are published before the page', async () => {
  const image = { image: { src: '/media/a.jpg', alt: 'A field' } };
  const cwd = await createTemporaryFolder({
    'public/site.json': { origin: 'https://post.example' },
    'public/articles/one.json': article('One', ORCHARD, { image }),
    'public/articles/two.json': article('Two', COMET),
    'public/media/a.jpg': await photograph(60, 40).jpeg().toBuffer(),
  });
  await build(cwd, '--no-compress');
  let width = 60;
  for (const ending of ['.webp', '.bin', 'root.json', 'one/index.html', 'dist/index.html']) {
    await addFiles(cwd, {
      'public/articles/one.json': article(`One ${width}`, `${ORCHARD} ${width}`, { image }),
      'public/media/a.jpg': await photograph((width += 20), 40)
        .jpeg()
        .toBuffer(),
    });
    expect(await killedAt(ending, cwd, '--no-compress'), ending).toBe(true);
    expect(missingFiles(await filesOf(join(cwd, 'dist'))), ending).toEqual([]);
    await build(cwd, '--no-compress');
  }
  await build(cwd, '--no-compress', '--full', '--out', 'fresh');
  expect(await differingPaths(join(cwd, 'dist'), join(cwd, 'fresh'))).toEqual([]);
});

test('the next build removes the temporary files of a killed one', async () => {
  const cwd = await createTemporaryFolder({
    'public/site.json': { origin: 'https://post.example' },
    'public/articles/one.json': article('One', ORCHARD, { image: { image: { src: '/media/a.jpg', alt: '' } } }),
    'public/media/a.jpg': await photograph(60, 40).jpeg().toBuffer(),
  });
  const left = async () =>
    [...(await filesOf(join(cwd, '.broadsheet'))).keys()].filter((path) => path.endsWith('.tmp'));
  for (const [ending, folder] of [['.webp', 'pictures'], ['.png', 'share'], ['build-cache.json', '']] as const) {
    expect(await killedAt(ending, cwd, '--no-compress'), ending).toBe(true);
    expect(await left()).toEqual([expect.stringContaining(join('dist', folder, '.broadsheet-'))]);
  }
  await build(cwd, '--no-compress');
  expect(await left()).toEqual([]);
}); // prettier-ignore

/** How many times the build is killed. */
const STEPS = 6;

test('a build killed at any moment leaves complete pages, and the next build is correct', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `public/articles/${n}.json`,
      { headline: `No. ${n}`, body: [], tags: ['x'] },
    ]),
  );
  const cwd = await createTemporaryFolder(many);
  moveClockForward();
  await build(cwd, ...PAGES);
  const edit = async (step: number): Promise<void> => {
    await addFiles(cwd, {
      'public/site.json': { name: `Edition ${step}` },
      'public/articles/11.json': { headline: `Eleven ${step}`, body: [] },
    });
    await rm(join(cwd, `public/articles/${step}.json`));
  };
  await edit(0);
  const changes = await countChanges(cwd, ...PAGES);
  expect(changes).toBeGreaterThan(100);
  for (let step = 1; step <= STEPS; step++) {
    await edit(step);
    const moment = Math.floor((changes * step) / (STEPS + 1));
    expect(await killedAt(String(moment), cwd, ...PAGES), `at change ${moment} of ${changes}`).toBe(true);
    for (const [path, text] of await filesOf(join(cwd, 'dist')))
      if (path.endsWith('.html') && !path.startsWith('.'))
        expect(text, path).toMatch(/^<!doctype html>[^]*<\/html>\n?$/);
  }
  await build(cwd, ...PAGES);
  await build(cwd, ...PAGES, '--full', '--out', 'fresh');
  expect(await differingPaths(join(cwd, 'dist'), join(cwd, 'fresh'))).toEqual([]);
});
