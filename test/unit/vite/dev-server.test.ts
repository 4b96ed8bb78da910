/** The dev server: pages, data and search index, also after an edit. */
import { chmod, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { LIVE_STATE_ADDRESS, type LiveState } from '../../../src/site/live-state.ts';
import { devServer } from '../../../src/vite/dev-server.ts';
import { asUnprivilegedUser } from '../publish/as-unprivileged-user.ts';
import { addFiles } from '../publish/temporary-folder.ts';

const article = (headline: string, text: string, more: object = {}) => ({
  headline,
  body: [{ type: 'paragraph', text }],
  ...more,
});
let folder: string;
/** A path relative to the current folder, as on the command line. */
let content: string;
let server: ViteDevServer;
let origin: string;

async function start(): Promise<void> {
  server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    plugins: [react(), devServer(content, join(folder, 'cache'))],
    appType: 'custom',
    publicDir: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, strictPort: false, hmr: false, ws: false },
  });
  await server.listen();
  origin = server.resolvedUrls?.local[0] ?? '';
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-dev-'));
  content = relative('', join(folder, 'public'));
  await addFiles(folder, {
    'public/site.json': { name: 'The Post' },
    'public/articles/harbour.json': article('The harbour', 'Ships come in at dawn.', { tags: ['Boats'] }),
    'public/articles/2023/é b.json': article('The hill', 'Sheep stand on it.'),
    'public/media/clip #1.mp4': 'the bytes of a film',
    'public/media/locked.txt': 'not to be read',
    'public/media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/ads.txt': 'none',
    'public/.well-known/security.txt': 'Contact: x',
    'public/.env': 'SECRET',
    'public/articles/notes.txt': 'for us alone',
  });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'public/media/locked.txt'), 0o000);
  await start();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = async (address: string) => {
  const response = await fetch(new URL(address, origin), { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};

/** Headlines found for a search. */
async function search(words: string, edition = ''): Promise<string[]> {
  const bytes = async (name: string) => new Uint8Array(await (await fetch(new URL(`${edition}search/${name}`, origin))).arrayBuffer());
  const index = await SearchIndex.open({ bytes, json: async (name) => JSON.parse(Buffer.from(await bytes(name)).toString()) });
  const found = [];
  for await (const { hits, isComplete } of index.search(words)) if (isComplete) found.push(...(await index.cards(hits)));
  return found.map(({ headline }) => headline);
} // prettier-ignore

test('pages and their data are served at their addresses', async () => {
  expect((await ask('/')).text).toContain('The harbour');
  expect((await ask('/articles/2023/%C3%A9%20b/')).text).toMatch(/<h1[^>]*>The hill<\/h1>/);
  expect(JSON.parse((await ask('/articles/2023/%C3%A9%20b.json')).text)).toMatchObject({
    headline: 'The hill',
  });
  expect(JSON.parse((await ask('/tags/boats/index.json')).text)).toMatchObject({ name: 'Boats' });
  expect((await ask('/rss.xml')).text).toContain('<title>The harbour</title>');
  expect((await ask('/articles/nothing/')).status).toBe(404);
});

test('other files of the content folder are served, but not sources or hidden files', async () => {
  expect(await ask('/ads.txt')).toEqual({ status: 200, text: 'none' });
  expect(await ask('/.well-known/security.txt')).toEqual({ status: 200, text: 'Contact: x' });
  for (const address of ['/.env', '/articles/notes.txt', '/site.json'])
    expect((await ask(address)).status, address).toBe(404);
});

test('an invalid address gets the status 400, and the server keeps running', async () => {
  for (const address of ['/%E0%A4%A', '/articles/%E0%A4%A.json', '/articles/a%2fb/'])
    expect((await fetch(new URL(address, origin))).status).toBe(400);
  expect((await fetch(origin)).status).toBe(200);
});

test('a media file is sent in the requested ranges', async () => {
  const range = (bytes: string) =>
    fetch(new URL('/media/clip%20%231.mp4', origin), { headers: { range: `bytes=${bytes}` } });
  const part = await range('4-8');
  expect({ status: part.status, text: await part.text() }).toEqual({ status: 206, text: 'bytes' });
  expect(Object.fromEntries(part.headers)).toMatchObject({
    'content-range': 'bytes 4-8/19',
    'content-type': 'video/mp4',
    'cache-control': 'no-store',
  });
  expect(await (await range('-4')).text()).toBe('film');
  expect((await range('90-')).status).toBe(416);
});

test('an unreadable media file gets the status 500, and the server keeps running', async () => {
  const { status, text } = await asUnprivilegedUser(() => ask('/media/locked.txt'));
  expect({ status, text }).toEqual({
    status: 500,
    text: `${join(folder, 'public/media/locked.txt')} cannot be sent as requested.\n`,
  });
  expect((await ask('/')).status).toBe(200);
});

test('a symbolic link that leaves the content folder is not followed', async () => {
  await symlink('/etc/hostname', join(folder, 'public/media/name.txt'));
  onTestFinished(() => rm(join(folder, 'public/media/name.txt')));
  expect((await ask('/media/name.txt')).status).toBe(404);
});

test('the index of pictures is cached in the given folder', async () => {
  await ask('/');
  expect(await readFile(join(folder, 'cache/pictures/index.json'), 'utf8')).toContain('dot.svg');
});

test('search finds text of articles, also after an edit', async () => {
  expect(await search('sheep')).toEqual(['The hill']);
  expect(await search('goats')).toEqual([]);
  await addFiles(folder, { 'public/articles/2023/é b.json': article('The hill', 'Goats stand on it.') });
  await expect.poll(() => search('goats'), { timeout: 10_000 }).toEqual(['The hill']);
  expect(await search('sheep')).toEqual([]);
  await rm(join(folder, 'public/articles/harbour.json'));
  await expect.poll(() => search('ships'), { timeout: 10_000 }).toEqual([]);
  expect((await ask('/')).text).not.toContain('The harbour');
});

/** Returns the latest state that open pages receive. */
async function liveState(): Promise<LiveState> {
  const stop = new AbortController();
  const response = await fetch(new URL(LIVE_STATE_ADDRESS.slice(1), origin), { signal: stop.signal });
  let text = '';
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes('data: ') && text.endsWith('\n\n')) break;
  }
  stop.abort();
  return JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '{}') as LiveState;
}

test('open pages receive the problems of the content, and a broken article has another status than a missing one', async () => {
  expect((await ask('/')).text).toContain('/src/reader/dev/main.tsx');
  const before = await liveState();
  await addFiles(folder, { 'public/articles/broken.json': '{\n"headline": }' });
  await expect.poll(async () => (await liveState()).revision).not.toBe(before.revision);
  const { problems, settings } = await liveState();
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: join(content, 'articles/broken.json'),
      line: 2,
      severity: 'error',
    }),
  );
  expect(settings).toBe(before.settings);
  expect((await ask('/articles/broken.json')).status).toBe(422);
  expect((await ask('/articles/nothing.json')).status).toBe(404);
  await rm(join(folder, 'public/articles/broken.json'));
  await expect.poll(async () => (await liveState()).problems).toEqual(before.problems);
});

test('a restart uses the cache of the last start and sees edits made in between', async () => {
  await server.close();
  await addFiles(folder, { 'public/articles/late.json': article('The lake', 'Fish rest in it.') });
  await start();
  expect((await ask('/')).text).toMatch(/The lake[^]*The hill|The hill[^]*The lake/);
  expect(await search('goats')).toEqual(['The hill']);
  expect(await search('fish')).toEqual(['The lake']);
});

test('each language has its own search index', async () => {
  await server.close();
  await addFiles(folder, {
    'public/site.json': { name: 'The Post', languages: { fr: {} } },
    'public/articles/colline.json': article('La colline', 'Les chèvres y sont.', { language: 'fr' }),
  });
  await start();
  expect(await search('chèvres', 'fr/')).toEqual(['La colline']);
  expect(await search('goats')).toEqual(['The hill']);
  expect(await search('chèvres', 'fr/')).toEqual(['La colline']);
  expect(await search('chèvres')).toEqual([]);
});
