/** `broadsheet init`: the files of a new site, the questions, and that no existing file is lost. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { createInitCommand } from '../../../../src/publish/commands/init.ts';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';
import { recordingTerminal } from '../recording-terminal.ts';

vi.setConfig({ testTimeout: 30_000 });

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

interface Setting {
  readonly answers?: string;
  readonly packageFolder?: string;
}

/** Runs the command; `answers` are typed on a terminal. */
async function init(args: readonly string[], { answers, packageFolder = REPOSITORY }: Setting = {}) {
  const terminal = recordingTerminal();
  const input = new PassThrough();
  const output = new PassThrough();
  if (answers !== undefined) input.end(answers);
  const command = createInitCommand({
    console: answers === undefined ? undefined : { input, output },
    now: () => new Date('2026-03-01T08:00:00.123Z'),
    packageFolder: () => packageFolder,
  });
  const exit = await command.run(args, terminal).finally(() => output.end());
  return {
    exit,
    out: terminal.outLines.join('\n'),
    err: terminal.errLines.join('\n'),
    asked: await text(output),
  };
}

const jsonOf = async (...path: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(...path), 'utf8')) as Record<string, unknown>;

test('a new site has valid content and the files that hosts and editors need', async () => {
  const folder = join(await createTemporaryFolder({}), 'my-paper');
  const { exit, out } = await init([folder]);
  expect(exit).toBe(0);
  expect(out).toMatch(/npm install/);
  expect([...(await filesOf(folder)).keys()]).toEqual([
    '.github/workflows/publish.yml',
    '.gitignore',
    '.gitlab-ci.yml',
    '.vscode/settings.json',
    'README.md',
    'package.json',
    'public/articles/the-first-morning.json',
    'public/articles/writing-in-markdown.md',
    'public/media/first-morning.svg',
    'public/pages/about.md',
    'public/site.json',
  ]);
  const { problems, site, articles } = await readContent(join(folder, 'public'));
  expect(problems).toEqual([]);
  expect(site).toMatchObject({ name: 'My paper', language: 'en' });
  expect(articles.map(({ id }) => id).toSorted()).toEqual([
    '/about',
    'the-first-morning',
    'writing-in-markdown',
  ]);
  const all = [...(await filesOf(folder)).values()].join('\n').replace(/\$\{\{.*?\}\}/g, '');
  expect(all).not.toContain('{{');
});

test('options set the name, language and address', async () => {
  const folder = join(await createTemporaryFolder({}), 'x');
  await init([folder, '--name', 'The "Post"', '--language', 'ar', '--origin', 'https://post.example/']);
  expect(await jsonOf(folder, 'public/site.json')).toMatchObject({
    name: 'The "Post"',
    language: 'ar',
    origin: 'https://post.example',
  });
  const { problems } = await readContent(join(folder, 'public'));
  expect(problems).toEqual([]);
});

test('on a terminal it asks questions, uses defaults for empty answers, and repeats a question after an invalid one', async () => {
  const folder = join(await createTemporaryFolder({}), 'evening');
  const { exit, asked } = await init([folder], {
    answers: '\nenglish!\nfr\nexample.org\nhttps://example.org\n',
  });
  expect(exit).toBe(0);
  expect(asked).toMatch(/Name of the newspaper \[Evening\]: /);
  expect(asked).toMatch(/"english!" is not a language/);
  expect(asked).toMatch(/"example.org" is not an origin; write https:\/\/example.org/);
  expect(await jsonOf(folder, 'public/site.json')).toMatchObject({
    name: 'Evening',
    language: 'fr',
    origin: 'https://example.org',
  });
});

test('--yes asks no questions', async () => {
  const folder = join(await createTemporaryFolder({}), 'evening');
  expect(await init([folder, '--yes'], { answers: '' })).toMatchObject({ exit: 0, asked: '' });
});

test('cancelling the questions writes nothing', async () => {
  const folder = join(await createTemporaryFolder({}), 'evening');
  await expect(init([folder], { answers: 'A name\n' })).rejects.toThrow(/nothing was written/);
  await expect(filesOf(folder)).rejects.toThrow(/ENOENT/);
});

test('existing files are an error, and nothing is written', async () => {
  const folder = await createTemporaryFolder({
    'README.md': 'mine',
    'public/site.json': 'mine too',
    'other.txt': '',
  });
  const before = await filesOf(folder);
  const { exit, err } = await init([folder]);
  expect(exit).toBe(1);
  expect(err).toMatch(/these files exist: \S*README\.md, \S*site\.json\./);
  expect(await filesOf(folder)).toEqual(before);
});

test('a folder with other files can become a site', async () => {
  const folder = await createTemporaryFolder({ '.git/config': '', 'notes.txt': 'mine' });
  expect(await init([folder])).toMatchObject({ exit: 0 });
  expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
});

test('files written before an error are removed', async () => {
  const folder = await createTemporaryFolder({ public: 'a file where a folder should be' });
  await expect(init([folder])).rejects.toThrow(/public/);
  expect([...(await filesOf(folder)).keys()]).toEqual(['public']);
});

test('a folder that the system cannot create is an error, also when it reports that the parent is missing', async () => {
  await expect(init(['/proc/my-paper'])).rejects.toThrow(/proc/);
});

test('an invalid option is an error that says what would be right', async () => {
  await expect(init(['x', '--origin', 'example.org'])).rejects.toThrow(
    /--origin: "example.org" is not an origin; write/,
  );
  await expect(init(['x', 'y'])).rejects.toThrow(/takes one folder/);
});

/** A package that npm installed into a folder whose `package.json` has the given version range. */
async function installedAs(spec: string): Promise<{ packageFolder: string; holder: string }> {
  const holder = await createTemporaryFolder({
    'package.json': { dependencies: { broadsheet: spec } },
    'node_modules/broadsheet/package.json': { version: '1.2.3' },
    'packed/broadsheet-1.2.3.tgz': 'the package',
  });
  return { holder, packageFolder: join(holder, 'node_modules/broadsheet') };
}

test('a package installed from a file is copied into the site', async () => {
  const { holder, packageFolder } = await installedAs('file:packed/broadsheet-1.2.3.tgz');
  await init([join(holder, 'paper')], { packageFolder });
  expect(await jsonOf(holder, 'paper/package.json')).toHaveProperty('dependencies', {
    broadsheet: 'file:broadsheet-1.2.3.tgz',
  });
  expect(await readFile(join(holder, 'paper/broadsheet-1.2.3.tgz'), 'utf8')).toBe('the package');
});

test('a package installed from a registry keeps its version range', async () => {
  const { holder, packageFolder } = await installedAs('^1.2.0');
  await init([join(holder, 'paper')], { packageFolder });
  expect(await jsonOf(holder, 'paper/package.json')).toHaveProperty('dependencies', { broadsheet: '^1.2.0' });
});

test('a package in development is linked by its folder, with a warning that other machines lack it', async () => {
  const holder = await createTemporaryFolder({});
  await addFiles(holder, { 'source/package.json': { version: '1.2.3' } });
  const { out } = await init([join(holder, 'paper')], { packageFolder: join(holder, 'source') });
  expect(await jsonOf(holder, 'paper/package.json')).toHaveProperty('dependencies', {
    broadsheet: 'file:../source',
  });
  expect(out).toMatch(/which only this machine has/);
});
