/** The packed npm package works by itself with a folder of one article. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'broadsheet-package-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', home], { cwd: root });
  await run('sh', ['-c', 'tar -xzf broadsheet-*.tgz'], { cwd: home });
  await symlink(join(root, 'node_modules'), join(home, 'package', 'node_modules'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

test('the packed program publishes an empty folder with one article', async () => {
  const content = join(home, 'content');
  await mkdir(join(content, 'articles'), { recursive: true });
  const article = { headline: 'The only one', body: [{ type: 'paragraph', text: 'Its words.' }] };
  await writeFile(join(content, 'articles', 'only.json'), JSON.stringify(article));
  const program = join(home, 'package', 'app', 'cli.js');
  await run(process.execPath, [program, 'build', '.', '--out', 'dist'], { cwd: content });
  const page = await readFile(join(content, 'dist', 'articles', 'only', 'index.html'), 'utf8');
  expect(page).toContain('The only one');
  expect(page).toContain('Its words.');
  expect(await readFile(join(content, 'dist', 'NOTICE.txt'), 'utf8')).toContain('react-dom');
});

test('the package holds the built app, its licence and what is to be read, and no sources', async () => {
  const names = await readdir(join(home, 'package'));
  expect(names.filter((name) => name !== 'node_modules').toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'app',
    'docs',
    'package.json',
  ]);
});

test('publint finds nothing wrong with the package', async () => {
  const { messages } = await publint({ pkgDir: join(home, 'package'), pack: false, strict: true });
  expect(messages).toEqual([]);
});
