/**
 * The Content-Security-Policy of every page, as header and in the page: allows all that the site does, and
 * nothing else.
 */
import type { Page } from '@playwright/test';
import { expect, rootUrl, test } from './fixtures.ts';
import {
  expectViolation,
  forgetViolations,
  policyViolations,
  recordPolicyViolations,
} from './policy-violations.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

test.beforeEach(({ page }) => recordPolicyViolations(page));

test('navigation within the app violates nothing', async ({ page, visit }) => {
  await visit('/');
  const heading = page.getByRole('heading', { level: 1 });
  const front = await heading.innerText();
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(heading).not.toHaveText(front);
  const first = await heading.innerText();
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(heading).not.toHaveText(first);
  await page.goBack();
  await expect(heading).toHaveText(first);
  expect(await policyViolations(page)).toEqual([]);
});

test('a worker may make an e-book', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await page.getByRole('button', { name: 'Share', exact: true }).first().click();
  const worker = page.waitForEvent('worker');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as e-book (EPUB)' }).click();
  await Promise.all([worker, download]);
  expect(await policyViolations(page)).toEqual([]);
});

const workerCount = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test.describe('where service workers are allowed', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the app may register its own', async ({ page, visit, passTime }) => {
    await page.clock.install();
    await visit('/');
    await passTime(30_000);
    await expect.poll(() => workerCount(page)).toBe(1);
    expect(await policyViolations(page)).toEqual([]);
  });
});

test.describe('in a browser without Trusted Types', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the app may register its service worker', async ({ page, visit, passTime }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
    // The browser would otherwise ignore parts of the policy.
    await page.context().route(rootUrl, async (route) => {
      const response = await route.fetch();
      const without = (policy: string): string =>
        policy.replaceAll(/(?:require-trusted-types-for|trusted-types) (?:[^;"&]|&#?\w+;)*;? ?/g, '');
      const headers = {
        ...response.headers(),
        'content-security-policy': without(response.headers()['content-security-policy'] ?? ''),
      };
      await route.fulfill({ response, headers, body: without(await response.text()) });
    });
    await page.clock.install();
    await visit('/');
    await passTime(30_000);
    await expect.poll(() => workerCount(page)).toBe(1);
  });
});

/** What injected script would try. */
const FORBIDDEN: readonly [what: string, directive: string, attempt: () => void][] = [
  ['text as a script', 'require-trusted-types-for', () => { document.createElement('script').textContent = 'window.x=1'; }],
  ['a script from a plain URL', 'require-trusted-types-for', () => { document.createElement('script').src = '/x.js'; }],
  ['a worker from a plain URL', 'require-trusted-types-for', () => new Worker('/x.js').terminate()],
  ['an event handler', 'require-trusted-types-for', () => { document.body.setAttribute('onclick', 'window.x=1'); }],
  ['text as markup', 'require-trusted-types-for', () => { document.body.innerHTML = '<p>'; }],
  ['text as code', 'require-trusted-types-for', () => { const later: (code: string) => unknown = setTimeout; later('window.x=1'); }],
  ['another policy for Trusted Types', 'trusted-types', () => { (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('x', {}); }],
  ['a style sheet in the page', 'style-src-elem', () => { const style = document.createElement('style'); style.textContent = 'p{color:red}'; document.head.append(style); }],
  ['a frame of another host', 'frame-src', () => { const frame = document.createElement('iframe'); frame.src = 'https://evil.example/'; document.body.append(frame); }],
  ['a request to another host', 'connect-src', () => { fetch('https://evil.example/').catch(() => undefined); }],
  ['another base', 'base-uri', () => { const base = document.createElement('base'); base.href = 'https://evil.example/'; document.head.append(base); }],
]; // prettier-ignore

/** What injected markup would try. */
const FORBIDDEN_MARKUP: readonly [what: string, directive: string, markup: string][] = [
  ['a script in the page', 'script-src-elem', '<script>window.x=1</script>'],
  ['a script of another host', 'script-src-elem', '<script src="https://evil.example/x.js"></script>'],
  ['an event handler in the page', 'script-src-attr', '<img src="data:," onerror="window.x=1" alt="">'],
];

/** Chromium's console messages about violations. */
const FORBIDS = /Content Security policy|requires 'Trusted/i;

test('an injected script is refused what it tries', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(FORBIDS, /^request: https:\/\/evil\.example\//);
  await visit('/');
  for (const [what, directive, attempt] of FORBIDDEN)
    await test.step(what, async () => {
      await forgetViolations(page);
      // Some attempts throw as well.
      await page.evaluate(attempt).catch(() => undefined);
      await expectViolation(page, directive);
    });
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
});

/** Serves the front page with markup added to its text. */
const insertMarkup = (page: Page, markup: string): Promise<unknown> =>
  page.route(rootUrl, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `$&${markup}`) });
  });

test('scripts and event handlers in injected markup do not run', async ({ page, pageProblems }) => {
  pageProblems.allow(FORBIDS, /hydrat/i, /^request: https:\/\/evil\.example\//);
  for (const [what, directive, markup] of FORBIDDEN_MARKUP)
    await test.step(what, async () => {
      await insertMarkup(page, markup);
      await page.goto(rootUrl);
      await expectViolation(page, directive);
      expect(await page.evaluate(() => 'x' in window)).toBe(false);
      await page.unroute(rootUrl);
    });
});

test('the policy in the page applies without the header', async ({ page, visit, pageProblems }) => {
  await page.route(rootUrl, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await visit('/');
  expect(pageProblems.all).toEqual([]);
  pageProblems.allow(FORBIDS);
  await page.evaluate(() => new Worker('/x.js')).catch(() => undefined);
  await expectViolation(page, 'require-trusted-types-for');
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
});
