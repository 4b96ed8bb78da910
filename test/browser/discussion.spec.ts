/** Discussions on a Mastodon server or in a frame. The test responds in place of both hosts. */
import type { Locator, Page } from '@playwright/test';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { OF_COLOURS, panelViolations } from './axe.ts';
import { openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, SMALL_VIEWPORT, testSite } from './fixtures.ts';
import { contentOverflow, pageOverflow, zoomText } from './layout-checks.ts';
import { respondWith } from './network.ts';
import { policyViolations, recordPolicyViolations } from './policy-violations.ts';

const DISCUSSION_URL = 'https://social.example/@post/112';
const WIDGET_URL = 'https://giscus.app/en/widget?repo=a/b&number=12&origin=https://post.example';
const body = [{ type: 'paragraph', text: 'Some words.' }];

const test = testSite(
  {
    'site.json': { name: 'The Post', discussion: { hosts: ['social.example'] }, embedHosts: ['giscus.app'] },
    'articles/framed.json': { headline: 'Framed', discussionUrl: WIDGET_URL, body },
    'articles/framed-arabic.json': {
      headline: 'حديث',
      language: 'ar',
      discussionUrl: WIDGET_URL,
      body: [{ type: 'paragraph', text: 'كلمات قليلة.' }],
    },
    'articles/talk.json': { headline: 'Talk', counts: { comments: 2 }, discussionUrl: DISCUSSION_URL, body },
    'articles/arabic.json': {
      headline: 'حديث',
      language: 'ar',
      discussionUrl: DISCUSSION_URL,
      body: [{ type: 'paragraph', text: 'كلمات قليلة.' }],
    },
    'articles/elsewhere.json': {
      headline: 'Elsewhere',
      discussionUrl: 'https://other.example/@post/112',
      body,
    },
  },
  '/',
  TEXTS_ONLY,
);

const reply = (id: string, content: string, fields: object = {}): object => ({
  id,
  created_at: '2026-02-03T04:05:06.789Z',
  content,
  url: `https://social.example/@ann/${id}`,
  in_reply_to_id: '112',
  account: { acct: 'ann@other.example', display_name: 'Ann Lee' },
  ...fields,
});

const THREAD = {
  ancestors: [],
  descendants: [
    reply('1', '<p>First<br>line</p><p>See <a href="https://a.example/">a.example</a> &amp; more</p>'),
    reply('2', `<p>${'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)}</p>`, {
      in_reply_to_id: '1',
      account: { acct: 'bo', display_name: 'Bo' },
    }),
    reply('3', '<img src="x" onerror="window.x=1"><script>window.x=1</script><p>Hostile</p>', {
      url: 'javascript:alert(1)',
    }),
    reply('4', '<p>The butler.</p>', { spoiler_text: 'How it ends' }),
    reply('5', '<p>كلام بالعربية</p>', { language: 'ar', account: { acct: 'c', display_name: 'ليلى' } }),
  ],
};

/** Responds in place of a host, and returns the URLs requested from it. */
async function mockHost(page: Page, origin: string, contentType: string, body: string) {
  const urls: string[] = [];
  await page.route(`${origin}/**`, (route) => {
    urls.push(route.request().url());
    return route.fulfill({ contentType, headers: { 'access-control-allow-origin': '*' }, body });
  });
  return urls;
}

const mockServer = (page: Page): Promise<readonly string[]> =>
  mockHost(page, 'https://social.example', 'application/json', JSON.stringify(THREAD));

/** Changes the colour scheme, the viewport and the text size. */
async function expectDarkAndSmall(page: Page, panel: Locator): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await panelViolations(page, ...OF_COLOURS), 'dark').toEqual([]);
  await page.setViewportSize(SMALL_VIEWPORT);
  await zoomText(page, 200);
  expect(await pageOverflow(page)).toBe(0);
  expect(await contentOverflow(panel)).toBe(0);
}

const REQUEST = /^request: https:\/\/social\.example\//;

test('replies are requested by a click, and shown as plain text within the content security policy', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(REQUEST);
  await recordPolicyViolations(page);
  const urls = await mockServer(page);
  await visit('/articles/talk/');
  expect(pageProblems.all).toEqual([]);
  const panel = await openSheet(page, '2 comments', 'Discussion');
  await expect(panel.getByRole('status')).toHaveText('5 replies');
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  await expect(panel.getByText('Hostile')).toBeVisible();
  await expect(panel.getByText('The butler.')).toBeHidden();
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
  expect(urls).toEqual(['https://social.example/api/v1/statuses/112/context']);
  expect(await policyViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '2 comments' })).toBeFocused();
});

for (const [language, address, button, name] of [
  ['English', '/articles/talk/', '2 comments', 'Discussion'],
  ['Arabic', '/articles/arabic/', 'النقاش', 'النقاش'],
] as const)
  test(`replies in ${language} have no accessibility violation, light or dark, and fit 320 px with text twice as large`, async ({
    page,
    visit,
    pageProblems,
  }) => {
    pageProblems.allow(REQUEST);
    await mockServer(page);
    await page.setViewportSize(NARROW_VIEWPORT);
    await visit(address);
    const panel = await openSheet(page, button, name);
    await expect(panel.getByText('Hostile')).toBeVisible();
    expect(await panelViolations(page), 'light').toEqual([]);
    await expectDarkAndSmall(page, panel);
  });

test('a failed request is reported, and can be repeated', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(REQUEST, /status of 503/);
  await page.route('https://social.example/**', respondWith(503, 'text/plain', ''));
  await visit('/articles/talk/');
  const panel = await openSheet(page, '2 comments', 'Discussion');
  await expect(panel.getByRole('status')).toHaveText('The replies could not be loaded from social.example.');
  expect(await panelViolations(page)).toEqual([]);
  await page.unroute('https://social.example/**');
  await mockServer(page);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('status')).toHaveText('5 replies');
  await expect(panel.getByRole('status')).toBeFocused();
});

const WIDGET = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Comments</title><button>Newest</button>${'<p>Words of the widget</p>'.repeat(80)}`;

const mockWidget = (page: Page): Promise<readonly string[]> =>
  mockHost(page, 'https://giscus.app', 'text/html', WIDGET);

const WIDGET_REQUEST = /^request: https:\/\/giscus\.app\//;

test('a discussion in a frame is requested by a click, within the content security policy', async ({
  page,
  visit,
  pageProblems,
}) => {
  await recordPolicyViolations(page);
  const urls = await mockWidget(page);
  await visit('/articles/framed/');
  await page.getByRole('button', { name: 'Discussion' }).hover();
  expect(pageProblems.all).toEqual([]);
  pageProblems.allow(WIDGET_REQUEST);
  const panel = await openSheet(page, 'Discussion');
  const newest = panel.frameLocator('iframe').getByRole('button', { name: 'Newest' });
  await expect(newest).toBeVisible();
  expect(urls).toEqual([WIDGET_URL]);
  expect(await policyViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Discussion' })).toBeFocused();
});

test('a discussion in a frame is not printed', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(WIDGET_REQUEST);
  await mockWidget(page);
  await visit('/articles/framed/');
  const panel = await openSheet(page, 'Discussion');
  await page.emulateMedia({ media: 'print' });
  await expect(panel).toBeHidden();
});

for (const [language, address, name] of [
  ['English', '/articles/framed/', 'Discussion'],
  ['Arabic', '/articles/framed-arabic/', 'النقاش'],
] as const)
  test(`a frame in ${language} fills the panel, has no accessibility violation, and fits 320 px with text twice as large`, async ({
    page,
    visit,
    pageProblems,
  }) => {
    pageProblems.allow(WIDGET_REQUEST);
    await mockWidget(page);
    await visit(address);
    const panel = await openSheet(page, name);
    await expect(panel.frameLocator('iframe').getByRole('button', { name: 'Newest' })).toBeVisible();
    for (const viewport of [undefined, NARROW_VIEWPORT]) {
      if (viewport) await page.setViewportSize(viewport);
      expect(await panel.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
      expect(await panel.locator('iframe').evaluate((one) => one.clientHeight)).toBeGreaterThan(200);
      expect(await panelViolations(page), 'light').toEqual([]);
    }
    await expectDarkAndSmall(page, panel);
  });

test('a discussion on another host is a link', async ({ page, visit }) => {
  await visit('/articles/elsewhere/');
  const link = page.getByRole('link', { name: 'Discussion' });
  await expect(link).toHaveAttribute('href', 'https://other.example/@post/112');
  await expect(page.getByRole('button', { name: 'Discussion' })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a discussion of the site’s own host is a link', async ({ page, visit }) => {
    await visit('/articles/talk/');
    await expect(page.getByRole('link', { name: '2 comments' })).toHaveAttribute('href', DISCUSSION_URL);
    await expect(page.getByRole('button', { name: '2 comments' })).toBeHidden();
  });
});
