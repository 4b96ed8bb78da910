/** A service worker whose caches fail. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { expect, expectReady, testSite } from './fixtures.ts';
import { isControlled } from './worker-helpers.ts';

const body = [{ type: 'paragraph', text: 'Words.' }];
const testOfTwo = testSite(
  {
    'site.json': { name: 'Two' },
    'articles/one.json': {
      headline: 'One',
      image: { image: { src: '/media/lead.svg', alt: 'A red square' } },
      body,
    },
    'articles/two.json': { headline: 'Two', body },
    'media/lead.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="red" d="M0 0h9v9H0z"/></svg>',
  },
  '/',
  TEXTS_ONLY,
);

/** Appended to the worker; makes its caches fail on request. */
const BREAKING = `
self.addEventListener('message', ({ data }) => {
  if (data !== 'break') return;
  const fail = () => Promise.reject(new DOMException('Broken', 'UnknownError'));
  for (const name of ['open', 'match', 'has', 'keys']) CacheStorage.prototype[name] = fail;
  for (const name of ['match', 'put', 'keys', 'delete']) Cache.prototype[name] = fail;
});`;

// The test registers the broken worker itself, which the site's policy would forbid.
testOfTwo.use({ serviceWorkers: 'allow', bypassCSP: true });

testOfTwo(
  'with a worker whose caches fail, pages and pictures come from the network',
  async ({ page, site, visit }) => {
    await appendFile(join(site.dir, 'sw.js'), BREAKING);
    await visit('/articles/one/');
    await page.evaluate(async (url) => {
      await navigator.serviceWorker.register(url);
      const { active } = await navigator.serviceWorker.ready;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      active?.postMessage('break');
    }, new URL('sw.js', site.url).pathname);
    await expect.poll(() => isControlled(page)).toBe(true);
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    await expectReady(page);
    expect(
      await page.getByAltText('A red square').evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Two', exact: true }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two');
  },
);
