/** A build killed between two moves of files: the site is whole, and the next build is right. */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { addFiles, temporaryFolder } from '../temporary-folder.ts';
import { photograph } from '../pictures/photograph.ts';

vi.setConfig({ testTimeout: 600_000 });

const CLI = fileURLToPath(new URL('../../../../app/cli.js', import.meta.url));
const KILLER = new URL('kill-at.mjs', import.meta.url).href;

/** Builds, and is killed before a file is moved to a path with this ending. Resolves to whether it was killed. */
const build = (cwd: string, killAt: string, ...args: string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const kill = killAt === '' ? [] : ['--import', KILLER];
    const env = { ...process.env, KILL_AT: killAt };
    execFile(process.execPath, [...kill, CLI, 'build', ...args], { cwd, env }, (error, _out, err) => {
      if (error && error.signal !== 'SIGKILL') reject(new Error(err, { cause: error }));
      else resolve(error?.signal === 'SIGKILL');
    });
  });

async function filesOf(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path) => [path.slice(dir.length + 1), await readFile(path, 'latin1')] as const,
  );
  return new Map((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths of the files that two folders do not have alike. */
async function unlike(one: string, other: string): Promise<string[]> {
  const [a, b] = [await filesOf(one), await filesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** A file that changed just now is read again whatever is known of it. */
const rest = (): Promise<void> => setTimeout(200);

const article = (headline: string, text: string, more: object = {}) => ({
  headline,
  body: [{ type: 'paragraph', text }],
  ...more,
});
const ORCHARD = 'Cider pressed of apples from the old orchard.';
const COMET = 'A comet on its orbit, seen through the telescope.';

/** Enough that some terms are rare. */
const archive = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `public/articles/n${at}.json`,
    article(`Number ${at}`, at % 2 === 0 ? ORCHARD : COMET, { tags: [at % 2 === 0 ? 'fruit' : 'sky'] }),
  ]),
);

test('what is known is forgotten rather than believed by half', async () => {
  const cwd = await temporaryFolder(archive);
  await rest();
  await build(cwd, '', '--no-images', '--no-search');
  await addFiles(cwd, { 'public/articles/n2.json': article('Number 2', COMET, { tags: ['sky'] }) });
  await rm(join(cwd, 'public/articles/n4.json'));
  await rest();
  expect(await build(cwd, 'related.bin', '--no-images', '--no-search')).toBe(true);
  await build(cwd, '', '--no-images', '--no-search');
  await build(cwd, '', '--no-images', '--no-search', '--full', '--out', 'fresh');
  expect(await unlike(join(cwd, 'dist'), join(cwd, 'fresh'))).toEqual([]);
});

/** Files that pages, and the root of the search index, name and that are not there. */
function lacking(files: ReadonlyMap<string, string>): string[] {
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

test('what pages name is there before them', async () => {
  const image = { image: { src: '/media/a.jpg', alt: 'A field' } };
  const cwd = await temporaryFolder({
    'public/site.json': { origin: 'https://post.example' },
    'public/articles/one.json': article('One', ORCHARD, { image }),
    'public/articles/two.json': article('Two', COMET),
    'public/media/a.jpg': await photograph(500, 300).jpeg().toBuffer(),
  });
  await build(cwd, '');
  let width = 520;
  for (const ending of ['.webp', '.bin', 'root.json', 'one/index.html', 'dist/index.html']) {
    await addFiles(cwd, {
      'public/articles/one.json': article(`One ${width}`, `${ORCHARD} ${width}`, { image }),
      'public/media/a.jpg': await photograph((width += 20), 300)
        .jpeg()
        .toBuffer(),
    });
    expect(await build(cwd, ending), ending).toBe(true);
    expect(lacking(await filesOf(join(cwd, 'dist'))), ending).toEqual([]);
    await build(cwd, '');
  }
  await build(cwd, '', '--full', '--out', 'fresh');
  expect(await unlike(join(cwd, 'dist'), join(cwd, 'fresh'))).toEqual([]);
});

test('what a killed build left unfinished in the cache is cleared by the next', async () => {
  const cwd = await temporaryFolder({
    'public/site.json': { origin: 'https://post.example' },
    'public/articles/one.json': article('One', ORCHARD, { image: { image: { src: '/media/a.jpg', alt: '' } } }),
    'public/media/a.jpg': await photograph(500, 300).jpeg().toBuffer(),
  });
  const left = async () =>
    [...(await filesOf(join(cwd, '.broadsheet'))).keys()].filter((path) => path.endsWith('.tmp'));
  for (const [ending, folder] of [['.webp', 'pictures'], ['.png', 'share'], ['memory.json', '']] as const) {
    expect(await build(cwd, ending), ending).toBe(true);
    expect(await left()).toEqual([expect.stringContaining(join('dist', folder, '.broadsheet-'))]);
  }
  await build(cwd, '');
  expect(await left()).toEqual([]);
}); // prettier-ignore
