/** An incremental build gives the same bytes as a full one, after any edits. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBuilt, TEXTS_ONLY } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { addFiles, filesOf, createTemporaryFolder } from '../temporary-folder.ts';
import { runs } from '../../runs.ts';

/** Builds, and returns the printed report. */
async function run(cwd: string, ...args: string[]): Promise<string> {
  const { exit, out, err } = await runBuilt(cwd, 'build', ...args);
  if (exit !== 0) throw new Error(err);
  return out;
}

/** Builds pages only, for tests that do not need pictures and search. */
const PAGES = ['--no-images', '--no-search'];

/** The JSON report of a build, also of one with errors. */
const report = async (cwd: string, ...args: string[]): Promise<{ problems: unknown[]; changes?: unknown }> =>
  JSON.parse((await runBuilt(cwd, 'build', '--json', ...args)).out);

const IDS = ['a', 'b', 'c', '2023/a', '2023/d', 'é x'] as const;
const id = fc.constantFrom(...IDS);
const word = fc.constantFrom('Rain', 'Sun', 'Étoile', 'خبر', 'Snow & <ice>');
const date = fc.constantFrom('2023-01-01', '2023-06-01T12:00:00Z', '2024-02-03', '2100-01-01');
const article = fc.record(
  {
    headline: word,
    body: fc.array(fc.record({ type: fc.constant('paragraph'), text: word }), { maxLength: 3 }),
    section: fc.constantFrom('world', 'Local news'),
    tags: fc.uniqueArray(word, { maxLength: 2 }),
    authors: fc.array(fc.record({ name: word }), { maxLength: 2 }),
    datePublished: date,
    series: fc.oneof(word, fc.record({ name: fc.constant('Sun'), part: fc.integer({ min: 1, max: 3 }) })),
    draft: fc.boolean(),
    related: fc.uniqueArray(
      id.map((one) => ({ article: one })),
      { maxLength: 2, selector: (one) => one.article },
    ),
  },
  { requiredKeys: ['headline', 'body'] },
);
const front = fc.record(
  {
    lead: fc.constant('kept'),
    blocks: fc.array(
      fc.oneof(fc.record({ section: fc.constant('world') }), fc.record({ tag: word, count: fc.constant(1) })),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: id, article }) },
  { weight: 1, arbitrary: fc.record({ remove: id }) },
  { weight: 1, arbitrary: fc.record({ move: id, to: id }) },
  { weight: 1, arbitrary: fc.record({ site: fc.record({ name: word, front }) }) },
  { weight: 1, arbitrary: fc.record({ media: word }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Applies an edit to the content folder. */
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

test('after random edits, additions, removals and renames an incremental build equals a full one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        const cwd = await createTemporaryFolder({
          'public/articles/kept.json': { headline: 'Kept', body: [], related: [{ article: 'a' }] },
          'public/articles/a.json': { headline: 'A', body: [] },
        });
        await run(cwd, ...TEXTS_ONLY);
        let published = await filesOf(join(cwd, 'dist'));
        for (const round of rounds) {
          for (const one of round) await apply(join(cwd, 'public'), one);
          const [{ problems, changes }, fresh] = [
            await report(cwd, ...TEXTS_ONLY),
            await report(cwd, ...TEXTS_ONLY, '--full', '--out', 'fresh'),
          ];
          expect(problems).toEqual(fresh.problems);
          if (changes) published = await filesOf(join(cwd, 'fresh'));
          expect(await filesOf(join(cwd, 'dist'))).toEqual(published);
        }
      },
    ),
    { numRuns: runs(4) },
  );
});

const CONTENT = {
  'public/articles/one.json': { headline: 'One', body: [] },
  'public/articles/two.json': { headline: 'Two', body: [], related: [{ article: 'one' }] },
};

const text = (words: string) => ({ body: [{ type: 'paragraph', text: words }] });

test('each kind of change updates every page that depends on it', async () => {
  const tide = { headline: 'Tide', tags: ['sea'], datePublished: '2024-01-01' };
  const arbre = (fields: object) => ({
    'public/articles/arbre.json': { headline: 'Arbre', language: 'fr', ...text('Vert.'), ...fields },
  });
  const put = (article: object) => ({ 'public/articles/tide.json': article });
  const cwd = await createTemporaryFolder({
    ...put({ ...tide, ...text('High.') }),
    'public/articles/moon.json': { headline: 'Moon', related: [{ article: 'tide' }], ...text('Full.') },
    'public/articles/star.json': { headline: 'Star', tags: ['sea'], ...text('Bright.') },
    'public/articles/ebb.json': { headline: 'Ebb', series: 'Water', ...text('Out.') },
    'public/articles/flow.json': { headline: 'Flow', series: 'Water', ...text('In.') },
    'public/articles/tree.json': { headline: 'Tree', ...text('Green.') },
    'public/site.json': { origin: 'https://example.org' },
  });
  const changes: readonly (() => Promise<unknown>)[] = [
    () => addFiles(cwd, put({ ...tide, ...text('Low.') })),
    () => addFiles(cwd, put({ ...tide, ...text('Low?') })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), headline: 'Ebb' })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), tags: ['moon'] })),
    () => addFiles(cwd, put({ ...tide, ...text('Low.'), datePublished: '2023-01-01' })),
    () => addFiles(cwd, { 'public/articles/moon.json': { headline: 'Moon', ...text('Full.') } }),
    () => rm(join(cwd, 'public/articles/tide.json')),
    () =>
      addFiles(cwd, { 'public/articles/flow.json': { headline: 'Flood', series: 'Water', ...text('In.') } }),
    () => rm(join(cwd, 'public/articles/flow.json')),
    () => addFiles(cwd, arbre({ translations: { en: 'tree' } })),
    () => addFiles(cwd, arbre({ translations: { en: 'tree' }, draft: true })),
    () => addFiles(cwd, arbre({ translations: { en: 'tree' } })),
    () => addFiles(cwd, arbre({})),
  ];
  await run(cwd, ...TEXTS_ONLY);
  for (const change of changes) {
    await change();
    const before = await filesOf(join(cwd, 'dist'));
    await expectSameAsFresh(cwd);
    expect(await filesOf(join(cwd, 'dist'))).not.toEqual(before);
  }
});

test('a changed picture updates every page that shows it', async () => {
  const drawing = (width: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"></svg>`;
  const lead = { image: { src: '/media/a.svg', alt: 'A square' } };
  const cwd = await createTemporaryFolder({
    'public/articles/star.json': { headline: 'Star', image: lead, ...text('Bright.') },
    'public/articles/comet.json': { headline: 'Comet', related: [{ article: 'star' }], ...text('Rare.') },
    'public/media/a.svg': drawing(100),
  });
  await run(cwd, '--no-compress');
  await addFiles(cwd, { 'public/media/a.svg': drawing(200) });
  await run(cwd, '--no-compress');
  await run(cwd, '--no-compress', '--full', '--out', 'fresh');
  const after = await filesOf(join(cwd, 'dist'));
  expect(after).toEqual(await filesOf(join(cwd, 'fresh')));
  for (const path of ['articles/star.json', 'articles/comet.json'])
    expect(after.get(path)).toContain('"width":200');
});

test('only changed files are written and reported', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await run(cwd, '--no-compress', ...PAGES);
  expect(await run(cwd, '--no-compress', ...PAGES)).toContain('0 files added, 0 changed, 0 removed');
  await addFiles(cwd, {
    'public/articles/one.json': { headline: 'One', body: [{ type: 'paragraph', text: 'More.' }] },
  });
  await run(cwd, '--no-compress', ...PAGES, '--changes', 'changes.json');
  const changes = JSON.parse(await readFile(join(cwd, 'changes.json'), 'utf8'));
  expect(changes.changed).toContain('articles/one/index.html');
  expect(changes).toMatchObject({ added: [], removed: [] });
});

test('deleted published and compressed files are restored', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await run(cwd, ...PAGES);
  const before = await filesOf(join(cwd, 'dist'));
  for (const lost of ['articles/one/index.html', 'articles/two.json', '404.html.br', 'index.html.gz'])
    await rm(join(cwd, 'dist', lost));
  await run(cwd, ...PAGES);
  expect(await filesOf(join(cwd, 'dist'))).toEqual(before);
});

test('a corrupt cache does not change the result', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await run(cwd);
  const before = await filesOf(join(cwd, 'dist'));
  const cache = join(cwd, '.broadsheet/dist');
  for (const [path, data] of await filesOf(cache))
    await writeFile(join(cache, path), data.slice(0, data.length / 2));
  await run(cwd);
  expect(await filesOf(join(cwd, 'dist'))).toEqual(before);
});

test('a second build into the same folder at the same time is an error', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await addFiles(cwd, { '.broadsheet/dist/lock': { host: 'elsewhere', pid: 7 } });
  await expect(run(cwd, ...PAGES)).rejects.toThrow(
    'Another build (process 7 on elsewhere) is publishing to this folder',
  );
  await rm(join(cwd, '.broadsheet/dist/lock'));
  expect(await run(cwd, ...PAGES)).toContain('Published 2 articles');
});
