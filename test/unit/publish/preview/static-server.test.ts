import { mkdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../../../src/publish/preview/static-server.ts';
import { asker, type Ask } from './request.ts';
import { addFiles, createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

/** Serves a folder on a free port. */
async function host(dir: string, base?: string): Promise<Ask> {
  const server = createStaticServer(dir, base === undefined ? {} : { base });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return asker(port);
}

const MEDIA = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256));
const REFUSED = Buffer.from('This file cannot be sent as requested.\n');
const SITE: FolderFiles = {
  'index.html': '<h1>Front</h1>',
  '404.html': '<h1>Not here</h1>',
  'articles/offer/index.html': '<h1>Offer</h1>',
  'articles/offer.json': '{}',
  'articles/خبر/index.html': 'خبر',
  'empty/x.txt': 'x',
  'media/film.mp4': MEDIA,
  'media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/app-4f3a2b1c.js': 'app()',
  'assets/app-4f3a2b1c.js.br': brotliCompressSync('app()'),
  'assets/app-4f3a2b1c.js.gz': gzipSync('app()'),
  'feed.xml': '<feed/>',
  'manifest.webmanifest': '{}',
  'search/index.pf_meta': 'x',
  'robots.txt': 'x',
  LICENSE: 'x',
  'zero.txt': '',
  '.broadsheet.json': '{"secret":1}',
  '.well-hidden/x.txt': 'secret',
  _headers: [
    '/*',
    '  X-Frame-Options: DENY',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/*.svg',
    '  X-Frame-Options: SAMEORIGIN',
    'nonsense',
    '  Broken: \u0000',
  ].join('\n'),
  '.hosting/moved.json': {
    '/old': '/articles/offer/',
    '/قديم/': '/articles/%D8%AE%D8%A8%D8%B1/',
  },
};
const sample = async (): Promise<Ask> => host(await createTemporaryFolder(SITE));

test.each([
  { target: '/', status: 200, text: '<h1>Front</h1>' },
  { target: '/?utm=1', status: 200, text: '<h1>Front</h1>' },
  { target: '/articles/offer/', status: 200, text: '<h1>Offer</h1>' },
  { target: '/articles/offer.json', status: 200, text: '{}' },
  { target: '/articles/%D8%AE%D8%A8%D8%B1/', status: 200, text: 'خبر' },
  { target: '/zero.txt', status: 200, text: '' },
  { target: '/nothing', status: 404, text: '<h1>Not here</h1>' },
  { target: '/nothing/deeper/', status: 404, text: '<h1>Not here</h1>' },
  { target: '/empty/', status: 404, text: '<h1>Not here</h1>' },
  { target: '/articles/offer.json/', status: 404, text: '<h1>Not here</h1>' },
  { target: '/assets/gone.js', status: 404, text: 'There is no such file.\n' },
  { target: '/media/gone.JPG', status: 404, text: 'There is no such file.\n' },
  { target: '/robots.txt/x', status: 404, text: '<h1>Not here</h1>' },
  { target: `/${'x'.repeat(5000)}`, status: 404, text: '<h1>Not here</h1>' },
  { target: '/.broadsheet.json', status: 404, text: 'There is no such file.\n' },
  { target: '/%2ebroadsheet.json', status: 404, text: 'There is no such file.\n' },
  { target: '/.well-hidden/x.txt', status: 404, text: 'There is no such file.\n' },
  { target: '//evil.example', status: 404, text: '<h1>Not here</h1>' },
  { target: '/../../etc/passwd', status: 400, text: 'This address is malformed.\n' },
  { target: '/%2e%2e/%2e%2e/etc/passwd', status: 400, text: 'This address is malformed.\n' },
  { target: '/..%2f..%2fetc/passwd', status: 400, text: 'This address is malformed.\n' },
  { target: '/..%5c..%5cetc', status: 400, text: 'This address is malformed.\n' },
  { target: '/index.html%00.js', status: 400, text: 'This address is malformed.\n' },
  { target: '/%E0%A4%A', status: 400, text: 'This address is malformed.\n' },
])('GET $target: $status', async ({ target, status, text }) => {
  const answer = await (await sample())(target);
  expect(answer).toMatchObject({ status, text });
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test.each([
  { target: '/articles/offer', location: '/articles/offer/' },
  { target: '/articles/offer?a=1&b=/', location: '/articles/offer/?a=1&b=/' },
  { target: '/articles/%d8%ae%d8%a8%d8%b1', location: '/articles/%D8%AE%D8%A8%D8%B1/' },
  { target: '/empty', location: '/empty/' },
])('$target is redirected to $location', async ({ target, location }) => {
  expect(await (await sample())(target)).toMatchObject({ status: 308, headers: { location } });
});

test.each([
  { target: '/old', location: '/articles/offer/' },
  { target: '/old?a=1', location: '/articles/offer/?a=1' },
  { target: '/%6f%6Cd', location: '/articles/offer/' },
  { target: '/%D9%82%D8%AF%D9%8A%D9%85/', location: '/articles/%D8%AE%D8%A8%D8%B1/' },
])('$target is redirected permanently to $location', async ({ target, location }) => {
  expect(await (await sample())(target)).toMatchObject({ status: 301, headers: { location } });
});

test.each([
  ['M\u00fcller', 'M%C3%BCller'],
  ['M\u00fcller', 'Mu%CC%88ller'],
  ['Mu\u0308ller', 'M%C3%BCller'],
  ['Mu\u0308ller', 'Mu%CC%88ller'],
])('the page in the folder %j is found at /%s/', async (name, asked) => {
  const ask = await host(await createTemporaryFolder({ [`${name}/index.html`]: 'found' }));
  expect(await ask(`/${asked}/`)).toMatchObject({ status: 200, text: 'found' });
  expect(await ask(`/${asked}`)).toMatchObject({ status: 308 });
});

test('an alias never redirects to another site, and an invalid alias file is ignored', async () => {
  for (const moved of ['//evil.example/', 'https://evil.example/', '/a\r\nSet-Cookie: a', 7]) {
    const ask = await host(
      await createTemporaryFolder({ ...SITE, '.hosting/moved.json': { '/old': moved } }),
    );
    expect(await ask('/old')).toMatchObject({ status: 404 });
  }
  const ask = await host(
    await createTemporaryFolder({ ...SITE, '.hosting/moved.json': '{', _headers: '\u0000' }),
  );
  expect(await ask('/old')).toMatchObject({ status: 404 });
  expect(await ask('/')).toMatchObject({ status: 200 });
});

test('headers come from the folder, and the last one of a name wins', async () => {
  const ask = await sample();
  expect((await ask('/')).headers['x-frame-options']).toBe('DENY');
  expect((await ask('/nothing')).headers['x-frame-options']).toBe('DENY');
  expect((await ask('/media/drawing.svg')).headers['x-frame-options']).toBe('SAMEORIGIN');
});

test('a request for another host is rejected', async () => {
  const answer = await (await sample())('/', { host: 'evil.example' });
  expect(answer).toMatchObject({
    status: 403,
    text: expect.stringMatching(/not served here; .*--host NAME/) as string,
  });
  expect(await (await sample())('/', { host: 'localhost:1' })).toMatchObject({ status: 200 });
});

test('a folder named like a host does not redirect to another site', async () => {
  const ask = await host(await createTemporaryFolder({ 'evil.example/index.html': 'x' }));
  expect((await ask('//evil.example')).headers.location).toBeUndefined();
  expect((await ask('/%2fevil.example')).headers.location).toBeUndefined();
  expect((await ask('/evil.example')).headers.location).toBe('/evil.example/');
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/nothing', 'text/html; charset=utf-8'],
  ['/articles/offer.json', 'application/json; charset=utf-8'],
  ['/assets/app-4f3a2b1c.js', 'text/javascript; charset=utf-8'],
  ['/feed.xml', /^(?:text|application)\/xml; charset=utf-8$/],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/media/drawing.svg', 'image/svg+xml; charset=utf-8'],
  ['/media/film.mp4', 'video/mp4'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/search/index.pf_meta', 'application/octet-stream'],
  ['/LICENSE', 'application/octet-stream'],
])('%s has its media type', async (target, type) => {
  expect((await (await sample())(target)).headers['content-type']).toMatch(type);
});

test('hashed files are cached forever, and an SVG runs no script', async () => {
  const ask = await sample();
  expect((await ask('/assets/app-4f3a2b1c.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await ask('/assets/gone-12345678.js')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/media/drawing.svg')).headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  expect((await ask('/')).headers['content-security-policy']).toBeUndefined();
});

test.each([
  { accept: 'gzip, deflate, br', coding: 'br' },
  { accept: 'gzip', coding: 'gzip' },
  { accept: 'br;q=0.5, gzip;q=0.8', coding: 'gzip' },
  { accept: 'br;q=0, gzip', coding: 'gzip' },
  { accept: '*', coding: 'br' },
  { accept: 'BR', coding: 'br' },
  { accept: 'identity', coding: undefined },
  { accept: 'brotli', coding: undefined },
  { accept: 'br;q=0, *;q=0', coding: undefined },
  { accept: '', coding: undefined },
])('Accept-Encoding "$accept" is answered with $coding', async ({ accept, coding }) => {
  const answer = await (await sample())('/assets/app-4f3a2b1c.js', { 'accept-encoding': accept });
  expect(answer.headers['content-encoding']).toBe(coding);
  expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.vary).toBe('Accept-Encoding');
  const sent = SITE[`assets/app-4f3a2b1c.js${coding === 'br' ? '.br' : coding === 'gzip' ? '.gz' : ''}`];
  expect(answer.bytes).toEqual(Buffer.from(sent as string));
});

test('a file without compressed forms has no Vary header', async () => {
  const answer = await (await sample())('/', { 'accept-encoding': 'br' });
  expect(answer.headers.vary).toBeUndefined();
  expect(answer.headers['content-encoding']).toBeUndefined();
});

test('the 404 page is compressed too', async () => {
  const ask = await host(
    await createTemporaryFolder({ '404.html': 'lost', '404.html.br': brotliCompressSync('lost') }),
  );
  const answer = await ask('/x', { 'accept-encoding': 'br' });
  expect(answer).toMatchObject({ status: 404, headers: { 'content-encoding': 'br' } });
});

test('a site without a 404 page answers with a short text', async () => {
  const ask = await host(await createTemporaryFolder({ 'index.html': 'x' }));
  expect(await ask('/x')).toMatchObject({ status: 404, text: 'There is no such page.\n' });
});

test('unchanged files are answered with 304', async () => {
  const ask = await sample();
  const { etag, 'last-modified': modified } = (await ask('/')).headers;
  expect(await ask('/', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
  expect(await ask('/', { 'if-modified-since': modified })).toMatchObject({ status: 304, text: '' });
  expect(await ask('/', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
  expect(await ask('/nothing', { 'if-none-match': '*' })).toMatchObject({
    status: 404,
    text: '<h1>Not here</h1>',
  });
});

test('each encoding of a file has its own ETag', async () => {
  const ask = await sample();
  const tag = async (coding: string): Promise<string | undefined> =>
    (await ask('/assets/app-4f3a2b1c.js', { 'accept-encoding': coding })).headers.etag;
  expect(new Set([await tag('br'), await tag('gzip'), await tag('identity')]).size).toBe(3);
});

test.each([
  { range: 'bytes=0-99', status: 206, content: 'bytes 0-99/1000', body: MEDIA.subarray(0, 100) },
  { range: 'bytes=900-', status: 206, content: 'bytes 900-999/1000', body: MEDIA.subarray(900, 1000) },
  { range: 'bytes=-100', status: 206, content: 'bytes 900-999/1000', body: MEDIA.subarray(900, 1000) },
  { range: 'bytes=990-2000', status: 206, content: 'bytes 990-999/1000', body: MEDIA.subarray(990, 1000) },
  { range: 'bytes=1000-', status: 416, content: 'bytes */1000', body: REFUSED },
  { range: 'pages=1-2', status: 200, content: undefined, body: MEDIA.subarray(0, 1000) },
])('Range $range: $status', async ({ range, status, content, body }) => {
  const answer = await (await sample())('/media/film.mp4', { range });
  expect(answer).toMatchObject({ status });
  expect(answer.headers['content-range']).toBe(content);
  expect(answer.bytes).toEqual(body);
});

test('a range request for a changed file gets the whole file', async () => {
  const answer = await (await sample())('/media/film.mp4', { range: 'bytes=0-9', 'if-range': '"old"' });
  expect(answer).toMatchObject({ status: 200, bytes: MEDIA });
});

test('a range is taken from the uncompressed file', async () => {
  const answer = await (
    await sample()
  )('/assets/app-4f3a2b1c.js', { range: 'bytes=0-2', 'accept-encoding': 'br' });
  expect(answer).toMatchObject({ status: 206, text: 'app' });
  expect(answer.headers['content-encoding']).toBeUndefined();
});

test('a range request for a missing file gets the whole 404 page', async () => {
  expect(await (await sample())('/nothing', { range: 'bytes=0-2' })).toMatchObject({
    status: 404,
    text: '<h1>Not here</h1>',
  });
});

test.each(['/', '/nothing', '/articles/offer', '/media/film.mp4'])(
  'HEAD %s has the headers of GET',
  async (target) => {
    const ask = await sample();
    const [head, get] = [await ask(target, {}, 'HEAD'), await ask(target)];
    const { date: _, ...headers } = get.headers;
    expect(head).toMatchObject({ status: get.status, text: '', headers });
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('the method %s is rejected', async (method) => {
  expect(await (await sample())('/', {}, method)).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
});

test('symbolic links out of the folder and to hidden files are not followed', async () => {
  const outside = await createTemporaryFolder({ 'secret.txt': 'secret' });
  const dir = await createTemporaryFolder({ ...SITE, 'inside.txt': 'fine' });
  await symlink(join(outside, 'secret.txt'), join(dir, 'file.txt'));
  await symlink(outside, join(dir, 'folder'));
  await symlink('.broadsheet.json', join(dir, 'record.json'));
  await symlink('inside.txt', join(dir, 'alias.txt'));
  await symlink('inside.txt', join(dir, '.alias.txt'));
  await symlink(join(outside, 'secret.txt'), join(dir, 'robots.txt.br'));
  const ask = await host(dir);
  for (const target of ['/file.txt', '/folder/secret.txt', '/folder', '/record.json', '/.alias.txt'])
    expect({ target, ...(await ask(target)) }).toMatchObject({ target, status: 404 });
  expect(await ask('/alias.txt')).toMatchObject({ status: 200, text: 'fine' });
  expect(await ask('/robots.txt', { 'accept-encoding': 'br' })).toMatchObject({ text: 'x' });
});

test('the served folder may be a symbolic link or inside a hidden folder', async () => {
  const dir = await createTemporaryFolder({ '.hidden/site/index.html': 'x' });
  await symlink(join(dir, '.hidden/site'), join(dir, 'link'));
  expect(await (await host(join(dir, 'link')))('/')).toMatchObject({ status: 200, text: 'x' });
});

test('serves a site below a base', async () => {
  const ask = await host(
    await createTemporaryFolder({
      ...SITE,
      _headers: '/sub/assets/*\n  Cache-Control: immutable',
      '.hosting/moved.json': { '/sub/old': '/sub/articles/offer/' },
    }),
    '/sub/',
  );
  expect(await ask('/sub/old')).toMatchObject({ status: 301, headers: { location: '/sub/articles/offer/' } });
  expect(await ask('/sub/')).toMatchObject({ status: 200, text: '<h1>Front</h1>' });
  expect(await ask('/sub?q')).toMatchObject({ status: 308, headers: { location: '/sub/?q' } });
  expect(await ask('/sub/articles/offer?q')).toMatchObject({
    status: 308,
    headers: { location: '/sub/articles/offer/?q' },
  });
  expect((await ask('/sub/assets/app-4f3a2b1c.js')).headers['cache-control']).toMatch(/immutable/);
  for (const target of ['/', '/sub/nothing/', '/subway/', '/articles/offer/'])
    expect({ target, ...(await ask(target)) }).toMatchObject({
      target,
      status: 404,
      text: '<h1>Not here</h1>',
    });
});

test('serves a rebuilt site without a restart', async () => {
  const dir = await createTemporaryFolder({ 'index.html': 'old' });
  const ask = await host(dir);
  const { etag } = (await ask('/')).headers;
  await addFiles(dir, { 'index.html': 'new', 'page/index.html': 'page' });
  await utimes(join(dir, 'index.html'), new Date(), new Date(Date.now() + 1000));
  expect(await ask('/', { 'if-none-match': etag })).toMatchObject({ status: 200, text: 'new' });
  expect(await ask('/page/')).toMatchObject({ status: 200, text: 'page' });
  await addFiles(dir, { '.hosting/moved.json': { '/old': '/page/' }, _headers: '/*\n  X-New: 1' });
  expect(await ask('/old')).toMatchObject({ status: 301 });
  expect((await ask('/page/')).headers['x-new']).toBe('1');
  await rm(join(dir, 'page'), { recursive: true });
  expect(await ask('/page/')).toMatchObject({ status: 404 });
  await rename(dir, `${dir}-gone`);
  expect(await ask('/')).toMatchObject({ status: 404 });
  await mkdir(dir);
  await addFiles(dir, { 'index.html': 'again' });
  expect(await ask('/')).toMatchObject({ status: 200, text: 'again' });
  await rm(`${dir}-gone`, { recursive: true });
});
