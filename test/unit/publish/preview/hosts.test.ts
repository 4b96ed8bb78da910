/** A published site behind real servers, configured as in docs/hosting.md: all answer the same. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { addFiles } from '../temporary-folder.ts';
import { asker, type Ask } from './request.ts';
import { HOSTS, type RunningHost } from './hosts.ts';

const MEDIA = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256));
const words = (headline: string, aliases: readonly string[] = []) => ({
  headline,
  aliases,
  body: [{ type: 'paragraph', text: `The words of ${headline}. `.repeat(60) }],
});
const ALIASES = ['/old/address', '/old/data.json', '/2019/05/offer.html', '/قديم', '/with%20space/', '/index.php', '/Talk:Page,(1)', `/${'long-'.repeat(50)}`]; // prettier-ignore
const CONTENT = {
  'site.json': { name: 'The "Post" $1 {x}', embedHosts: ['player.example.org'], languages: { fr: {} } },
  'articles/2023/offer.json': words('Offer', ALIASES),
  'articles/é b.json': words('Accents'),
  'articles/feed.json': { ...words('Of feeds'), section: 'world' },
  'articles/many.json': words(
    'Many',
    Array.from({ length: 1000 }, (_, at) => `/archive/${at}`),
  ),
  'media/film.mp4': MEDIA,
  'media/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${'A drawing. '.repeat(200)}</title></svg>`,
  'media/film.vtt': 'WEBVTT',
  'ads.txt': 'none',
  '.well-known/security.txt': 'Contact: mailto:desk@post.example',
};

describe.each(['/', '/news/'])('a site at %s', (base) => {
  let home = '';
  let dir = '';
  const at = (address: string): string => base.slice(0, -1) + address;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'broadsheet-hosts-'));
    dir = join(home, base === '/' ? 'site' : 'www/news');
    await addFiles(join(home, 'content'), CONTENT);
    const { exit, err } = await runBuilt(home, 'build', 'content', '--out', dir, '--base', base);
    if (exit !== 0) throw new Error(err);
  }); // prettier-ignore

  afterAll(() => rm(home, { recursive: true, force: true }));

  describe.each(HOSTS)('behind $name', (host) => {
    let running: RunningHost | undefined;
    let ask: Ask;

    beforeAll(async () => {
      const work = await mkdtemp(join(home, 'work-'));
      running = await host.start({ dir, base, work });
      ask = asker(running.port);
    });

    afterAll(() => running?.stop());

    const file = (path: string): Promise<Buffer> => readFile(join(dir, path));

    test.each([
      ['/', 'index.html', 'text/html; charset=utf-8'],
      ['/articles/2023/offer/', 'articles/2023/offer/index.html', 'text/html; charset=utf-8'],
      ['/articles/2023/offer/?utm_source=x', 'articles/2023/offer/index.html', 'text/html; charset=utf-8'],
      ['/articles/%C3%A9%20b/', 'articles/é b/index.html', 'text/html; charset=utf-8'],
      ['/articles/2023/offer.json', 'articles/2023/offer.json', 'application/json; charset=utf-8'],
      ['/media/drawing.svg', 'media/drawing.svg', 'image/svg+xml; charset=utf-8'],
      ['/media/film.vtt', 'media/film.vtt', 'text/vtt; charset=utf-8'],
      ['/media/film.mp4', 'media/film.mp4', 'video/mp4'],
      ['/ads.txt', 'ads.txt', 'text/plain; charset=utf-8'],
      ['/.well-known/security.txt', '.well-known/security.txt', 'text/plain; charset=utf-8'],
      ['/feed.xml', 'feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/rss.xml', 'rss.xml', 'application/rss+xml; charset=utf-8'],
      ['/feed.json', 'feed.json', 'application/feed+json; charset=utf-8'],
      ['/sections/world/feed.xml', 'sections/world/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/sections/world/rss.xml', 'sections/world/rss.xml', 'application/rss+xml; charset=utf-8'],
      ['/sections/world/feed.json', 'sections/world/feed.json', 'application/feed+json; charset=utf-8'],
      ['/articles/feed.json', 'articles/feed.json', 'application/json; charset=utf-8'],
      ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ])('%s is found', async (address, path, type) => {
      const answer = await ask(at(address));
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toMatch(type);
      expect(answer.bytes.equals(await file(path))).toBe(true);
    });

    test.each(['/nothing/', '/nothing', '/articles/v1.2/', '/media/report.pdf', '/media/'])(
      '%s is answered with the 404 page',
      async (address) => {
        const answer = await ask(at(address));
        expect(answer).toMatchObject({ status: 404, text: (await file('404.html')).toString() });
        expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
        expect(answer.headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self' 'sha256-/);
      },
    ); // prettier-ignore

    test.each(['/fr/nothing/', '/fr/sections/nothing'])('%s is answered with the 404 page of its edition', async (address) => {
      const answer = await ask(at(address));
      expect(answer).toMatchObject({ status: 404, text: (await file('fr/404.html')).toString() });
      expect(answer.text).toContain('lang="fr"');
    }); // prettier-ignore

    test.each(['/articles/nothing.json', '/assets/gone-12345678.js', '/media/gone.SVG', '/pictures/0-480.avif', '/robots/x.txt', '/.broadsheet.json', '/.hosting/moved.json', '/.hosting/', '/.well-known/gone.txt'])(
      '%s is answered with a short 404 text',
      async (address) => {
        const { status, text, headers } = await ask(at(address));
        expect({ status, text: text.trim() }).toEqual({ status: 404, text: 'There is no such file.' });
        expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
        expect(headers['content-type']).toMatch(/^text\/plain/);
      },
    ); // prettier-ignore

    test('the version of the server is not sent', async () => {
      for (const address of ['/', '/nothing/', '/assets/gone.js'])
        expect((await ask(at(address))).headers.server ?? '').not.toMatch(/\d/);
    });

    test('an address without its final slash is redirected, also for the base', async () => {
      const folders = ['/articles/2023/offer/', ...(base === '/' ? [] : ['/'])];
      for (const address of folders) {
        const { status, headers } = await ask(at(address).slice(0, -1));
        expect([301, 308]).toContain(status);
        expect(headers.location).toBe(at(address));
      }
    });

    test.each([
      ['/old/address', '/articles/2023/offer/'],
      ['/old/address/', '/articles/2023/offer/'],
      ['/old/data.json', '/articles/2023/offer/'],
      ['/old/address/?a=1&b=%26', '/articles/2023/offer/?a=1&b=%26'],
      ['/2019/05/offer.html', '/articles/2023/offer/'],
      ['/%D9%82%D8%AF%D9%8A%D9%85', '/articles/2023/offer/'],
      ['/with%20space/', '/articles/2023/offer/'],
      ['/with%20space', '/articles/2023/offer/'],
      ['/index.php', '/articles/2023/offer/'],
      ['/Talk:Page,(1)', '/articles/2023/offer/'],
      [`/${'long-'.repeat(50)}/`, '/articles/2023/offer/'],
      ['/archive/0', '/articles/many/'],
      ['/archive/999/', '/articles/many/'],
    ])('%s is redirected to %s', async (from, to) => {
      const { status, headers } = await ask(at(from));
      expect({ status, location: headers.location }).toEqual({ status: 301, location: at(to) });
    });

    test('compressed files are sent to clients that accept them', async () => {
      const plain = await file('articles/2023/offer/index.html');
      for (const coding of host.codings) {
        const answer = await ask(at('/articles/2023/offer/'), { 'accept-encoding': coding });
        expect(answer.headers).toMatchObject({ 'content-encoding': coding, 'content-type': 'text/html; charset=utf-8' });
        expect(answer.headers.vary).toMatch(/accept-encoding/i);
        const page = coding === 'br' ? brotliDecompressSync(answer.bytes) : gunzipSync(answer.bytes);
        expect(page.toString()).toBe(plain.toString());
      }
      const { headers, bytes } = await ask(at('/nothing/'), { 'accept-encoding': host.codings[0] });
      expect(headers['content-encoding']).toBe(host.codings[0]);
      expect(bytes.length).toBeLessThan((await file('404.html')).length / 2);
    }); // prettier-ignore

    test('files with a hash are cached forever, media for an hour, and all others are revalidated', async () => {
      const page = (await file('index.html')).toString();
      const script = /assets\/main-[\w-]+\.js/.exec(page)?.[0];
      const kept = async (address: string) => (await ask(at(address))).headers['cache-control'];
      const share = /share\/\w+\.png/.exec((await file('articles/2023/offer.json')).toString())?.[0];
      const [segment] = JSON.parse((await file('search/root.json')).toString()).segments;
      for (const address of [script, share, `search/${segment.head}`, `search/${segment.facets}`])
        expect(await kept(`/${address}`), address).toBe('public, max-age=31536000, immutable');
      expect(await kept('/media/film.mp4')).toBe('public, max-age=3600');
      for (const address of [
        '/',
        '/articles/2023/offer/',
        '/articles/2023/offer.json',
        '/feed.xml',
        '/search/',
        '/search/root.json',
      ])
        expect(await kept(address)).toBe('no-cache');
    });

    test('an unchanged page is answered with 304', async () => {
      for (const coding of ['identity', ...host.codings]) {
        const accept = { 'accept-encoding': coding };
        const { etag, 'last-modified': modified } = (await ask(at('/'), accept)).headers;
        expect(await ask(at('/'), { ...accept, 'if-none-match': etag })).toMatchObject({
          status: 304,
          text: '',
        });
        expect(await ask(at('/'), { ...accept, 'if-modified-since': modified })).toMatchObject({
          status: 304,
        });
        expect(await ask(at('/'), { ...accept, 'if-none-match': '"x"' })).toMatchObject({ status: 200 });
      }
    });

    test('each security header is sent once', async () => {
      const { headers } = await ask(at('/articles/2023/offer/'));
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toMatch(/camera=\(\), .*microphone=\(\)/);
      const policy = headers['content-security-policy'];
      expect(policy).toContain('frame-src https://player.example.org;');
      expect(policy).toMatch(/; frame-ancestors 'self'$/);
      expect(policy).not.toContain('unsafe');
      if (base !== '/') return;
      const own = host.addsHeaders ? 'max-age=31536000' : undefined;
      expect(headers['strict-transport-security']).toBe(own);
    });

    test('an SVG that is opened directly runs no script', async () => {
      expect((await ask(at('/media/drawing.svg'))).headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      );
    });

    test.each([
      { range: 'bytes=0-99', status: 206, content: 'bytes 0-99/1000', body: MEDIA.subarray(0, 100) },
      { range: 'bytes=900-', status: 206, content: 'bytes 900-999/1000', body: MEDIA.subarray(900) },
      { range: 'bytes=-100', status: 206, content: 'bytes 900-999/1000', body: MEDIA.subarray(900) },
    ])('the range $range of a video is sent', async ({ range, status, content, body }) => {
      const answer = await ask(at('/media/film.mp4'), { range });
      expect(answer).toMatchObject({ status, bytes: body, headers: { 'content-range': content } });
    });

    test('a range beyond the end is answered with 416', async () => {
      expect(await ask(at('/media/film.mp4'), { range: 'bytes=1000-' })).toMatchObject({ status: 416 });
    });

    test('HEAD is answered without a body, and POST is rejected', async () => {
      expect(await ask(at('/'), {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
      expect(await ask(at('/nothing/'), {}, 'HEAD')).toMatchObject({ status: 404, text: '' });
      expect(await ask(at('/'), {}, 'POST')).toMatchObject({ status: 405 });
    });
  });
});
