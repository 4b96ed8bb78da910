/** An incremental publish gives what a full one gives, byte for byte, whatever happened in between. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addFiles, temporaryFolder } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 600_000 });

const CLI = fileURLToPath(new URL('../../../../app/cli.js', import.meta.url));
const run = (cwd: string, ...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, 'build', ...args], { cwd }, (error, out, err) =>
      error ? reject(new Error(err, { cause: error })) : resolve(out),
    );
  });

/** What a build says of itself, also when problems stop it. */
const report = (cwd: string, ...args: string[]): Promise<{ problems: unknown[]; changes?: unknown }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'build', '--json', ...args], { cwd }, (_error, out) =>
      resolve(JSON.parse(out)),
    );
  });

async function filesOf(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(
    async (path) => [path.slice(dir.length + 1), await readFile(path, 'latin1')] as const,
  );
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const IDS = ['a', 'b', 'c', '2023/a', '2023/d', 'é x'] as const;
const id = fc.constantFrom(...IDS);
const word = fc.constantFrom('Rain', 'Sun', 'Étoile', 'خبر', 'Snow & <ice>');
const date = fc.constantFrom('2023-01-01', '2023-06-01T12:00:00Z', '2024-02-03');
const article = fc.record(
  {
    headline: word,
    body: fc.array(fc.record({ type: fc.constant('paragraph'), text: word }), { maxLength: 3 }),
    section: fc.constantFrom('world', 'Local news'),
    tags: fc.uniqueArray(word, { maxLength: 2 }),
    authors: fc.array(fc.record({ name: word }), { maxLength: 2 }),
    datePublished: date,
    related: fc.uniqueArray(
      id.map((one) => ({ article: one })),
      { maxLength: 2, selector: (one) => one.article },
    ),
  },
  { requiredKeys: ['headline', 'body'] },
);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: id, article }) },
  { weight: 1, arbitrary: fc.record({ remove: id }) },
  { weight: 1, arbitrary: fc.record({ move: id, to: id }) },
  { weight: 1, arbitrary: fc.record({ site: fc.record({ name: word }) }) },
  { weight: 1, arbitrary: fc.record({ media: word }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Does an edit; what an article points to is left out where it is not there, as that is an error. */
async function apply(folder: string, one: Edit): Promise<void> {
  const file = (name: string): string => join(folder, 'articles', `${name}.json`);
  if ('put' in one) {
    await mkdir(dirname(file(one.put)), { recursive: true });
    await writeFile(file(one.put), JSON.stringify(one.article));
  } else if ('remove' in one) await rm(file(one.remove), { force: true });
  else if ('move' in one) {
    await mkdir(dirname(file(one.to)), { recursive: true });
    await rename(file(one.move), file(one.to)).catch(() => undefined);
  } else if ('site' in one) await writeFile(join(folder, 'site.json'), JSON.stringify(one.site));
  else await addFiles(folder, { 'media/note.txt': one.media });
}

test('after random edits, additions, removals and renames, incremental is full', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        const cwd = await temporaryFolder({
          'public/articles/kept.json': { headline: 'Kept', body: [], related: [{ article: 'a' }] },
          'public/articles/a.json': { headline: 'A', body: [] },
        });
        await run(cwd);
        let published = await filesOf(join(cwd, 'dist'));
        for (const round of rounds) {
          for (const one of round) await apply(join(cwd, 'public'), one);
          const [{ problems, changes }, fresh] = [
            await report(cwd),
            await report(cwd, '--full', '--out', 'fresh'),
          ];
          expect(problems).toEqual(fresh.problems);
          if (changes) published = await filesOf(join(cwd, 'fresh'));
          expect(await filesOf(join(cwd, 'dist'))).toEqual(published);
        }
      },
    ),
    { numRuns: 8 },
  );
});

const CONTENT = {
  'public/articles/one.json': { headline: 'One', body: [] },
  'public/articles/two.json': { headline: 'Two', body: [], related: [{ article: 'one' }] },
};

test('each kind of change reaches every page that is made from it', async () => {
  const drawing = (width: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"></svg>`;
  const lead = { image: { src: '/media/a.svg', alt: 'A square' } };
  const tide = { headline: 'Tide', tags: ['sea'], datePublished: '2024-01-01' };
  const text = (words: string) => ({ body: [{ type: 'paragraph', text: words }] });
  const put = (article: object) => ({ 'public/articles/tide.json': article });
  const cwd = await temporaryFolder({
    ...put({ ...tide, ...text('High.') }),
    'public/articles/moon.json': { headline: 'Moon', related: [{ article: 'tide' }], ...text('Full.') },
    'public/articles/star.json': { headline: 'Star', image: lead, tags: ['sea'], ...text('Bright.') },
    'public/articles/comet.json': { headline: 'Comet', related: [{ article: 'star' }], ...text('Rare.') },
    'public/media/a.svg': drawing(100),
  });
  const changes: readonly (() => Promise<unknown>)[] = [
    () => addFiles(cwd, put({ ...tide, ...text('Low.') })),
    () => addFiles(cwd, put({ ...tide, ...text('Low?') })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), headline: 'Ebb' })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), tags: ['moon'] })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), datePublished: '2023-01-01' })),
    () => addFiles(cwd, { 'public/media/a.svg': drawing(200) }),
    () => addFiles(cwd, { 'public/articles/moon.json': { headline: 'Moon', ...text('Full.') } }),
    () => rm(join(cwd, 'public/articles/tide.json')),
  ];
  await run(cwd);
  for (const change of changes) {
    await change();
    const before = await filesOf(join(cwd, 'dist'));
    await run(cwd);
    await run(cwd, '--full', '--out', 'fresh');
    const after = await filesOf(join(cwd, 'dist'));
    expect(after).toEqual(await filesOf(join(cwd, 'fresh')));
    expect(after).not.toEqual(before);
  }
});

/** Pages alone: what is made of pictures and for search has its own tests. */
const PAGES = ['--no-images', '--no-search'];

test('what changed is told, and only that is written', async () => {
  const cwd = await temporaryFolder(CONTENT);
  await run(cwd, ...PAGES);
  expect(await run(cwd, ...PAGES)).toContain('0 files added, 0 changed, 0 removed');
  await addFiles(cwd, {
    'public/articles/one.json': { headline: 'One', body: [{ type: 'paragraph', text: 'More.' }] },
  });
  await run(cwd, ...PAGES, '--changes', 'changes.json');
  const changes = JSON.parse(await readFile(join(cwd, 'changes.json'), 'utf8'));
  expect(changes.changed).toContain('articles/one/index.html');
  expect(changes).toMatchObject({ added: [], removed: [] });
});

test('a file that was lost from the published folder comes back', async () => {
  const cwd = await temporaryFolder(CONTENT);
  await run(cwd);
  const before = await filesOf(join(cwd, 'dist'));
  await rm(join(cwd, 'dist/articles/one/index.html'));
  await rm(join(cwd, 'dist/articles/two.json'));
  await run(cwd);
  expect(await filesOf(join(cwd, 'dist'))).toEqual(before);
});

test('memory that is broken costs time and nothing else', async () => {
  const cwd = await temporaryFolder(CONTENT);
  await run(cwd);
  const before = await filesOf(join(cwd, 'dist'));
  const cache = join(cwd, '.broadsheet/dist');
  for (const [path, data] of Object.entries(await filesOf(cache)))
    await writeFile(join(cache, path), data.slice(0, data.length / 2));
  await run(cwd);
  expect(await filesOf(join(cwd, 'dist'))).toEqual(before);
});

test('of two builds at once into one folder, the second says so', async () => {
  const cwd = await temporaryFolder(CONTENT);
  await addFiles(cwd, { '.broadsheet/dist/lock': { host: 'elsewhere', pid: 7 } });
  await expect(run(cwd)).rejects.toThrow(
    'Another build (process 7 on elsewhere) is publishing to this folder',
  );
  await rm(join(cwd, '.broadsheet/dist/lock'));
  expect(await run(cwd)).toContain('Published 2 articles');
});

test('a build killed at any moment leaves a whole site, and the next build is right', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, n) => [
      `public/articles/${n}.json`,
      { headline: `No. ${n}`, body: [], tags: ['x'] },
    ]),
  );
  const cwd = await temporaryFolder(many);
  await run(cwd, ...PAGES);
  const started = performance.now();
  await run(cwd, ...PAGES, '--out', 'timed');
  const duration = performance.now() - started;
  for (let step = 1; step <= 12; step++) {
    await addFiles(cwd, {
      'public/site.json': { name: `Edition ${step}` },
      'public/articles/7.json': { headline: `Seven ${step}`, body: [] },
    });
    await rm(join(cwd, `public/articles/${100 + step}.json`));
    const child = spawn(process.execPath, [CLI, 'build', ...PAGES], { cwd });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, (duration * step) / 12));
    child.kill('SIGKILL');
    await ended;
    for (const [path, text] of Object.entries(await filesOf(join(cwd, 'dist'))))
      if (path.endsWith('.html') && !path.startsWith('.'))
        expect(text, path).toMatch(/^<!doctype html>[^]*<\/html>\n?$/);
  }
  await run(cwd, ...PAGES);
  await run(cwd, ...PAGES, '--full', '--out', 'fresh');
  const left = await filesOf(join(cwd, 'dist'));
  expect(left).toEqual(await filesOf(join(cwd, 'fresh')));
});

test('--watch publishes what changes, and goes on after a mistake', async () => {
  const cwd = await temporaryFolder(CONTENT);
  const child = spawn(process.execPath, [CLI, 'build', '--watch'], { cwd });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const told = (words: RegExp) =>
    vi.waitFor(() => expect(said).toMatch(words), { timeout: 20_000, interval: 50 });
  await told(/Watching public/);
  await addFiles(cwd, { 'public/articles/three.json': { headline: 'Three', body: [] } });
  await told(/Published 3 articles/);
  expect(Object.keys(await filesOf(join(cwd, 'dist')))).toContain('articles/three/index.html');
  await addFiles(cwd, { 'public/articles/three.json': '{' });
  await told(/Nothing was published: 1 problem,/);
  // As many editors save: a file of another name is moved over it, again and again.
  for (const [time, count] of ['once', 'twice', 'thrice'].entries()) {
    await addFiles(cwd, { saved: { headline: `Saved ${count}`, body: [] } });
    await rename(join(cwd, 'saved'), join(cwd, 'public/articles/three.json'));
    await told(new RegExp(`(?:Published 3 articles[^]*){${time + 2}}`));
    expect(await readFile(join(cwd, 'dist/articles/three/index.html'), 'utf8')).toContain(`Saved ${count}`);
  }
  await addFiles(cwd, { 'public/articles/new/deep/four.json': { headline: 'Four', body: [] } });
  await told(/Published 4 articles/);
  await addFiles(cwd, { 'public/articles/new/deep/four.json': { headline: 'Five', body: [] } });
  await told(/Published 4 articles[^]*Published 4 articles/);
  await addFiles(cwd, { 'public/.well-known/security.txt': 'Contact: x' });
  await told(/1 file added, 0 changed, 0 removed/);
  expect(await readFile(join(cwd, 'dist/.well-known/security.txt'), 'utf8')).toBe('Contact: x');
  await rm(join(cwd, 'public/articles/new'), { recursive: true });
  await rm(join(cwd, 'public/articles/three.json'));
  await told(/Published 2 articles[^]*Published 2 articles/);
  expect(Object.keys(await filesOf(join(cwd, 'dist')))).not.toContain('articles/three/index.html');
  child.kill('SIGINT');
  await new Promise((resolve) => child.on('exit', resolve));
});

test('lost files of a large site, which a thread looks for, come back', async () => {
  const words = 'Words of an article that is long enough to be compressed. '.repeat(30);
  const article = (number: number) => ({
    headline: `Number ${number}`,
    body: [{ type: 'paragraph', text: words }],
  });
  const articles = Array.from({ length: 600 }, (_, number) => [
    `public/articles/n${number}.json`,
    article(number),
  ]);
  const cwd = await temporaryFolder(Object.fromEntries(articles));
  const options = ['--no-images', '--no-search'];
  await run(cwd, ...options);
  const before = await filesOf(join(cwd, 'dist'));
  expect(before['.broadsheet.json']?.length).toBeGreaterThan(200_000);
  for (const lost of ['n7/index.html', 'n8.json.br', 'n9/index.html.gz'])
    await rm(join(cwd, 'dist/articles', lost));
  await run(cwd, ...options);
  expect(await filesOf(join(cwd, 'dist'))).toEqual(before);
});

test('--watch says once that there is nothing to watch', async () => {
  const cwd = await temporaryFolder({});
  const child = spawn(process.execPath, [CLI, 'build', '--watch'], { cwd });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1);
  expect(said).toMatch(
    /^public: \(folder\): is no content folder[^]*Nothing was published: 1 problem, listed above/,
  );
});
