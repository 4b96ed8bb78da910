import { expect, test } from 'vitest';
import { pictureCacheKey, parseServiceWorkerMessage } from '../../../src/article/offline-protocol.ts';
import {
  embeddedData,
  requestKindOf,
  outdatedCaches,
  pageKey,
  pageKeyOfData,
  referencedAppFiles,
  networkTimeoutMs,
  shouldServeCopy,
  type RequestDescription,
} from '../../../src/service-worker/policy.ts';

const SCOPE = 'https://news.example/base/';
const kind = (path: string, more: Partial<RequestDescription> = {}): string =>
  requestKindOf(
    {
      url: new URL(path, SCOPE).href,
      method: 'GET',
      mode: 'cors',
      destination: '',
      hasRange: false,
      ...more,
    },
    SCOPE,
  );
const navigate = { mode: 'navigate', destination: 'document' };
const image = { mode: 'no-cors', destination: 'image' };

test.each([
  ['articles/a/', navigate, 'page'],
  ['', navigate, 'page'],
  ['search/?q=a.b', navigate, 'page'],
  ['index.html', navigate, 'page'],
  ['articles/a/index.html', navigate, 'page'],
  ['articles/a', navigate, 'page'],
  ['articles/vert.x', navigate, 'page'],
  ['articles/2024.05/vert.x/', navigate, 'page'],
  ['articles/a.json', navigate, 'nothing'],
  ['offline.html', navigate, 'nothing'],
  ['feed.xml', navigate, 'nothing'],
  ['articles/a.json', {}, 'data'],
  ['articles/index.json', {}, 'data'],
  ['index.json', {}, 'data'],
  ['sections/world/page/2/index.json', {}, 'data'],
  ['search/root.json', {}, 'nothing'],
  ['assets/main-1.js', {}, 'asset'],
  ['pictures/0123456789ab-480.avif', image, 'picture'],
  ['media/a.svg', image, 'media'],
  ['media/a.mp4', { destination: 'video' }, 'nothing'],
  ['media/a.mp4', { ...image, hasRange: true }, 'nothing'],
  ['articles/a/', { ...navigate, method: 'POST' }, 'nothing'],
  ['sw.js', {}, 'nothing'],
  ['https://pictures.example/a.png', image, 'foreign'],
  ['https://pictures.example/a.json', {}, 'nothing'],
  ['https://news.example/other/a.png', image, 'nothing'],
  ['https://news.example/other/', navigate, 'nothing'],
] as const)('a request for "%s" with %j is treated as %s', (path, more, expected) => {
  expect(kind(path, more)).toBe(expected);
});

test.each([
  'articles/a/',
  'articles/a',
  'articles/a/index.html',
  'articles/a/?x=/y.z',
  'articles/a/index.html#z',
])('a page is cached under one address, also when requested as %s', (path) => {
  expect(pageKey(SCOPE + path)).toBe(`${SCOPE}articles/a/`);
});

test('a page whose name has a dot or decomposed characters is cached under one address', () => {
  for (const path of ['articles/vert.x', 'articles/vert.x/', 'articles/vert.x/index.html'])
    expect(pageKey(SCOPE + path)).toBe(`${SCOPE}articles/vert.x/`);
  for (const path of ['articles/M%C3%BCller', 'articles/Mu%CC%88ller/'])
    expect(pageKey(SCOPE + path)).toBe(`${SCOPE}articles/M%C3%BCller/`);
});

test('the front page and data files are cached under their own addresses', () => {
  expect(pageKey(`${SCOPE}index.html`)).toBe(SCOPE);
  expect(pageKey(`${SCOPE}articles/a.json?x`)).toBe(`${SCOPE}articles/a.json`);
});

test('a saved page is served from the cache sooner, and when the site fails or no longer has it', () => {
  expect(networkTimeoutMs('saved')).toBeLessThan(networkTimeoutMs('visited') ?? 0);
  expect(networkTimeoutMs(undefined)).toBeUndefined();
  expect([200, 0, 404, 410, 500, 503].map((status) => shouldServeCopy('saved', status))).toEqual([
    false, false, true, true, true, true,
  ]); // prettier-ignore
  expect([200, 404, 500].map((status) => shouldServeCopy('visited', status))).toEqual([false, false, true]);
  expect(shouldServeCopy(undefined, 500)).toBe(false);
});

test('the data embedded in a page is extracted, and nothing from invalid pages', () => {
  const data = JSON.stringify({ site: {}, base: '/', page: { headline: 'A </x>', body: [] } });
  const html = `<p>x</p><script type="application/json" id="bs-data">${data.replaceAll('<', '\\u003c')}</script>`;
  expect(JSON.parse(embeddedData(html) ?? '')).toEqual({ headline: 'A </x>', body: [] });
  for (const none of ['', '<p>', html.replace('{', '['), html.replace('page', 'pages')])
    expect(embeddedData(none)).toBe(undefined);
});

test('the address of a page follows from that of its data, and its app files from its HTML', () => {
  expect(pageKeyOfData(`${SCOPE}articles/a/b.json?x`)).toBe(`${SCOPE}articles/a/b/`);
  expect(pageKeyOfData(`${SCOPE}sections/a/index.json`)).toBe(`${SCOPE}sections/a/`);
  expect(pageKeyOfData(`${SCOPE}index.json`)).toBe(SCOPE);
  const boot =
    '<script data-entry="/base/assets/main-3.js" data-imports="/base/assets/app-1.js /base/assets/dom-2.js">';
  expect(referencedAppFiles(boot)).toEqual(['assets/main-3.js', 'assets/app-1.js', 'assets/dom-2.js']);
});

test('the caches of a few versions are kept: the current, the previous and those that cached pages need', () => {
  const needed = new Set(['1', '2']);
  expect(outdatedCaches(['1', '2', '3', '4', '5'], '5', needed)).toEqual(['3']);
  expect(outdatedCaches(['1', '2', '3', '4', '5', '6'], '6', new Set(['1', '2', '3', '4']))).toEqual([
    '1',
    '2',
  ]);
  expect(outdatedCaches(['2', '1'], '1', new Set())).toEqual([]);
  expect(outdatedCaches(['1'], '1', needed)).toEqual([]);
});

test('all sizes of a picture are cached under one address', () => {
  const name = `${SCOPE}pictures/0123456789abcdef`;
  expect(pictureCacheKey(`${name}-480.avif`)).toBe(pictureCacheKey(`${name}-1600.webp`));
  expect(pictureCacheKey(`${SCOPE}media/a-480.png`)).toBe(`${SCOPE}media/a-480.png`);
});

test('unknown messages are ignored', () => {
  expect(parseServiceWorkerMessage({ kind: 'keep', page: 'a', pictures: ['b'], more: 1 })).toEqual({
    kind: 'keep',
    page: 'a',
    pictures: ['b'],
  });
  expect(parseServiceWorkerMessage({ kind: 'now' })).toEqual({ kind: 'now' });
  expect(parseServiceWorkerMessage({ kind: 'pause' })).toEqual({ kind: 'pause' });
  expect(parseServiceWorkerMessage({ kind: 'resume' })).toEqual({ kind: 'resume' });
  for (const unknown of [
    null,
    1,
    'now',
    [],
    {},
    { kind: 'keep' },
    { kind: 'keep', page: 'a', pictures: [1] },
    { kind: 'tidy', pages: 'a' },
  ])
    expect(parseServiceWorkerMessage(unknown)).toBe(undefined);
});
