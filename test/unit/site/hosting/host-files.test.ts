import { expect, test } from 'vitest';
import * as v from 'valibot';
import { Site } from '../../../../src/article/site.ts';
import { parseSite } from '../test-articles.ts';
import { createHostFiles } from '../../../../src/site/hosting/host-files.ts';
import { aliasRedirects } from '../../../../src/site/hosting/redirects.ts';
import { createContentSecurityPolicy } from '../../../../src/site/hosting/content-security-policy.ts';

const HASHES = { scripts: ['sha256-script='], styles: ['sha256-style='] };
const POLICY = createContentSecurityPolicy(HASHES, parseSite({ embedHosts: ['player.example'] }));

const filesOf = (aliases: readonly string[], { base = '/', headline = 'The headline' } = {}) =>
  createHostFiles(
    v.parse(Site, { origin: 'https://site.example' }),
    base,
    POLICY,
    aliasRedirects([{ id: '2023/an offer', article: { headline, aliases } }]),
  );

const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n');

test('the policy allows scripts and styles by hash, and frames of the hosts that the site lists', () => {
  const { header, meta } = POLICY;
  for (const policy of [header, meta]) {
    expect(policy).toContain("script-src 'self' 'sha256-script=';");
    expect(policy).toContain("style-src 'self' 'sha256-style=';");
    expect(policy).toContain('frame-src https://player.example;');
    expect(policy).not.toMatch(/unsafe|\*/);
  }
  expect(createContentSecurityPolicy(HASHES, parseSite()).header).toContain("frame-src 'none';");
});

test('the policy of site.json adds hosts, and scripts by their address', () => {
  const { meta } = createContentSecurityPolicy(
    HASHES,
    parseSite({
      embedHosts: ['player.example'],
      policy: {
        scripts: [{ src: 'https://stats.example/js/a.js?site=1' }, { src: '/own.js' }],
        scriptSrc: ['cdn.example'],
        connectSrc: ['stats.example'],
        frameSrc: ['ads.example', 'player.example'],
        trustedTypes: ['goog#html'],
      },
    }),
  );
  expect(meta.split('; ')).toEqual(
    expect.arrayContaining([
      "script-src 'self' 'sha256-script=' https://stats.example/js/a.js https://cdn.example",
      "connect-src 'self' https://stats.example",
      'frame-src https://player.example https://ads.example',
      'trusted-types broadsheet goog#html',
      "require-trusted-types-for 'script'",
    ]),
  );
});

test('hosts of discussions are allowed for requests only', () => {
  const { meta } = createContentSecurityPolicy(
    HASHES,
    parseSite({ discussion: { hosts: ['social.example'] }, policy: { connectSrc: ['stats.example'] } }),
  );
  expect(meta.split('; ').filter((directive) => directive.includes('social.example'))).toEqual([
    "connect-src 'self' https://social.example https://stats.example",
  ]);
});

test.each([
  ['default-src', "'self'"],
  ['img-src', "'self' https: data: blob:"],
  ['media-src', "'self' https: data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['require-trusted-types-for', "'script'"],
])('the policy for %s is %s', (directive, sources) => {
  expect(POLICY.meta.split('; ')).toContain(`${directive} ${sources}`);
});

test('frame-ancestors is in the header only, where browsers read it', () => {
  expect(POLICY.header).toContain("frame-ancestors 'self'");
  expect(POLICY.meta).not.toContain('frame-ancestors');
});

test('a long list of embed hosts is in the page only, so that the header stays short', () => {
  const hosts = Array.from({ length: 100 }, (_, at) => `player-${at}.example.org`);
  const { header, meta } = createContentSecurityPolicy(HASHES, parseSite({ embedHosts: hosts }));
  expect(header).toContain('frame-src https:;');
  expect(meta).toContain('https://player-99.example.org');
});

test('_headers keeps to its limits and repeats only the policies of the worker and of SVGs', () => {
  const lines = linesOf(filesOf([], { base: '/base/' }).get('_headers'));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  const paths = lines.filter((line) => line.startsWith('/'));
  const feeds = ['feed.xml', 'rss.xml', 'feed.json'].flatMap((name) => [
    `/base/${name}*`,
    ...(name === 'feed.xml' ? ['sections', 'tags', 'authors'] : ['sections']).map(
      (folder) => `/base/${folder}/*/${name}`,
    ),
  ]);
  expect(paths).toEqual([
    '/base/*',
    '/base/assets/*',
    '/base/pictures/*',
    '/base/share/*',
    ...['c', 'f', 'h', 't'].map((kind) => `/base/search/${kind}/*`),
    '/base/media/*',
    '/base/sw.js*',
    '/base/*.svg',
    ...feeds,
    '/base/manifest.webmanifest*',
  ]);
  expect(lines.filter((line) => line !== '' && !line.startsWith('/'))).toSatisfy((headers: string[]) =>
    headers.every((line) => /^ {2}[\w-]+: [\x20-\x7e]+$/.test(line)),
  );
});

test('folders of assets and pictures have a short 404 page', () => {
  for (const folder of ['assets', 'pictures', 'share'])
    expect(filesOf([]).get(`${folder}/404.html`)).toMatch(
      /^<!doctype html>.{0,150}<a href="\/">\/<\/a><\/p><\/body><\/html>\n$/,
    );
});

test('_redirects has every spelling of an alias, under the base', () => {
  const files = filesOf(['/old', '/2019/x.html'], { base: '/base/' });
  expect(linesOf(files.get('_redirects'))).toEqual([
    '/base/old /base/articles/2023/an%20offer/ 301',
    '/base/2019/x.html /base/articles/2023/an%20offer/ 301',
    '/base/old/ /base/articles/2023/an%20offer/ 301',
    '',
  ]);
});

test('_redirects keeps to the size limit of hosts', () => {
  const aliases = Array.from({ length: 1900 }, (_, at) => `/${'long-'.repeat(12)}/${at}`);
  const file = filesOf(aliases).get('_redirects') ?? '';
  expect(file.length).toBeLessThanOrEqual(100_000);
  expect(file.length).toBeGreaterThan(99_000);
  expect(file.endsWith(' 301\n')).toBe(true);
});

test('_redirects keeps to the line limit of hosts and has no patterns, and other aliases have pages', () => {
  const aliases = Array.from({ length: 2500 }, (_, at) => `/old/${at}`);
  const files = filesOf([...aliases, '/Talk:Page', `/${'long/'.repeat(300)}`]);
  const lines = linesOf(files.get('_redirects')).filter(Boolean);
  expect(lines).toHaveLength(2000);
  expect(lines.at(-1)).toMatch(/^\/old\/1999 /);
  expect(linesOf(filesOf(['/Talk:Page']).get('_redirects'))).toEqual(['']);
  for (const path of ['old/2499/index.html', 'Talk:Page/index.html']) expect(files.has(path)).toBe(true);
  expect(Object.keys(JSON.parse(files.get('.hosting/moved.json') ?? ''))).toContain('/old/2499/');
});

test('the page of an alias redirects, with its text escaped', () => {
  const page = filesOf(['/old'], { base: '/base/', headline: '</title><script>alert(1)</script>"&' }).get('old/index.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/base/articles/2023/an%20offer/">');
  expect(page).toContain('<link rel="canonical" href="https://site.example/base/articles/2023/an%20offer/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/base/articles/2023/an%20offer/">&lt;/title&gt;');
  expect(page).not.toMatch(/<script|<style|style=/);
}); // prettier-ignore

test('an invalid alias has no redirect', () => {
  const files = filesOf(['//evil.example', '/../x', '/a%0aSet-Cookie', '/x";return 200 "y', '/{env.HOME}']);
  expect([...files.keys()].filter((path) => path.endsWith('/index.html'))).toEqual([]);
  expect(files.get('_redirects')).toBe('');
  expect(files.get('.hosting/moved.json')).toBe('{}\n');
});
