/** `vite build` publishes the content after it has built the app, and `vite preview` serves the site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFiles } from '../publish/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CONFIG = join(ROOT, 'vite.config.ts');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
let folder = '';
let printed = '';

function run(program: string, ...args: string[]): ChildProcess {
  // Vitest sets variables that would change what Vite does.
  const env = { ...process.env, PORT: '0', NO_COLOR: '1', FORCE_COLOR: undefined, NODE_ENV: undefined };
  return spawn(process.execPath, [program, ...args], { cwd: folder, env });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-vite-'));
  for (const name of ['app', 'package.json']) await symlink(join(ROOT, name), join(folder, name));
  await addFiles(folder, {
    'public/articles/one.json': { headline: 'One', body: [{ type: 'paragraph', text: 'Its words.' }] },
    'public/.well-known/security.txt': 'Contact: x',
  });
  const build = run(join(import.meta.dirname, 'last-build-step.mjs'), CONFIG);
  for (const stream of [build.stdout, build.stderr])
    stream?.on('data', (part: Buffer) => (printed += part.toString()));
  const [code] = (await once(build, 'close')) as [number];
  if (code !== 0) throw new Error(`vite build ended with ${code}:\n${printed}`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build prints a few lines, not the list of its files', () => {
  expect(printed).toContain('Published 1 article');
  // On a slow machine it also prints progress.
  const lines = printed
    .trimEnd()
    .split('\n')
    .filter((line) => !line.endsWith(' …'));
  expect(lines.length).toBeLessThan(6);
  expect(printed).toContain('Vite prints: warn');
});

test('the site is published under the requested base', async () => {
  const page = await readFile(join(folder, 'site/articles/one/index.html'), 'utf8');
  const [, entry = ''] = /data-entry="\/news\/([^"]+)"/.exec(page) ?? [];
  await access(join(folder, 'site', entry));
  expect(page).not.toContain('%base%');
});

test('the program is executable', async () => {
  await access(join(ROOT, 'app/cli.js'), constants.X_OK);
});

test('vite preview serves the site with its 404 page, folders and types', async () => {
  const preview = run(VITE, 'preview', '--config', CONFIG, '--outDir', 'site');
  let printedAddress = '';
  preview.stdout?.on('data', (part: Buffer) => (printedAddress += part.toString()));
  try {
    await expect.poll(() => printedAddress, { timeout: 50_000 }).toMatch(/http:\/\/localhost:\d+\/news\//);
    const [address = ''] = /http:\/\/localhost:\d+\/news\//.exec(printedAddress) ?? [];
    const ask = async (path: string) => {
      const answer = await fetch(new URL(path, address));
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    expect(await ask('articles/one')).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining('<h1')]);
    expect(await ask('nothing/')).toEqual([404, 'text/html; charset=utf-8', expect.stringContaining('noindex')]);
    expect(await ask('assets/nothing.js')).toEqual([404, 'text/plain; charset=utf-8', expect.any(String)]);
    expect(await ask('feed.xml')).toEqual([200, 'application/atom+xml; charset=utf-8', expect.any(String)]);
    expect(await ask('.well-known/security.txt')).toEqual([200, 'text/plain; charset=utf-8', 'Contact: x']);
  } finally {
    preview.kill();
  }
}); // prettier-ignore
