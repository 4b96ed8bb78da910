/** The packed npm package works by itself with a folder of one article. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTemporaryFolder } from './temporary-folder.ts';

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

test('the packed program publishes a folder with one article', async () => {
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

test('the package contains the built app, licence and documents, but no sources', async () => {
  const names = await readdir(join(home, 'package'));
  expect(names.filter((name) => name !== 'node_modules').toSorted()).toEqual([
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'app',
    'docs',
    'package.json',
    'public',
  ]);
  expect(await readdir(join(home, 'package/public/media'))).toEqual(['guides']);
});

test('publint finds no problem in the package', async () => {
  const { messages } = await publint({ pkgDir: join(home, 'package'), pack: false, strict: true });
  expect(messages).toEqual([]);
});

/** Addresses of all links and pictures. */
function linksIn(markdown: string): string[] {
  const links: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(fromMarkdown(markdown));
  return links;
}

test('every link and picture in the packed documents points to a file of the package', async () => {
  const folder = join(home, 'package');
  const documents = [
    ...(await readdir(folder)),
    ...(await readdir(join(folder, 'docs'))).map((name) => `docs/${name}`),
  ];
  const missing: string[] = [];
  let count = 0;
  for (const path of documents.filter((name) => name.endsWith('.md'))) {
    const local = linksIn(await readFile(join(folder, path), 'utf8')).filter(
      (url) => !/^(?:\w+:|#)/.test(url),
    );
    count += local.length;
    for (const url of local)
      if (!existsSync(join(folder, dirname(path), url.replace(/#.*/, '')))) missing.push(`${path}: ${url}`);
  }
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(10);
});

test('the package has no install scripts', async () => {
  const { scripts } = JSON.parse(await readFile(join(home, 'package/package.json'), 'utf8')) as {
    scripts: object;
  };
  expect(Object.keys(scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:(?:pre|post)?install|prepare)$/)]),
  );
});

async function checkRelease(settings: object): Promise<string> {
  const folder = await createTemporaryFolder({
    'package.json': settings,
    'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n',
  });
  const check = run(process.execPath, [join(root, 'scripts/check-release.mjs')], { cwd: folder });
  return check.then(
    () => '',
    (error: unknown) => (error as { stderr: string }).stderr,
  );
}

test('a package without repository, homepage and bugs is not published', async () => {
  expect(await checkRelease({ version: '1.0.0' })).toBe(
    [
      'package.json has no "repository"; write "repository": { "type": "git", "url": "git+https://…" }',
      'package.json has no "homepage"; write "homepage": "https://…"',
      'package.json has no "bugs"; write "bugs": { "url": "https://…/issues" }',
      '',
    ].join('\n'),
  );
});

test('a version without a section in the changelog is not published', async () => {
  const known = { repository: {}, homepage: 'x', bugs: {} };
  expect(await checkRelease({ version: '1.0.1', ...known })).toContain('CHANGELOG.md has no part "## 1.0.1"');
  expect(await checkRelease({ version: '1.0.0', ...known })).toBe('');
});
