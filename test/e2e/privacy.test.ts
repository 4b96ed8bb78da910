import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { publish, withContent, type Published } from './program.ts';
import { SPECIMEN } from './sample.ts';
import { at, openTab, requestsOf, visit } from './tab.ts';

const tab = await openTab({}, afterAll);
const asked = requestsOf(tab);

test.each([...inject('pages'), '/nope/'])('%s asks nobody but its own host', async (address) => {
  asked.length = 0;
  await visit(tab, at(inject('root'), address));
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await tab.waitForTimeout(50);
  expect(asked.length).toBeGreaterThan(0);
  const foreign = asked.map((request) => request.url()).filter((url) => !url.startsWith(inject('root')));
  expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(await tab.context().cookies()).toEqual([]);
  expect(await tab.locator('iframe, script[src]').count()).toBe(0);
});

test('an embed asks its host only when the reader has chosen to, and then in a frame that can do little', async () => {
  const page = await openTab();
  const requests = requestsOf(page);
  await page.route('https://www.openstreetmap.org/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Map</title><button>In the map</button>',
    }),
  );
  await visit(page, at(inject('root'), SPECIMEN));
  const foreign = () => requests.filter((request) => !request.url().startsWith(inject('root')));
  const load = page.getByRole('button', { name: 'Load from OpenStreetMap' });
  await load.hover();
  await load.focus();
  await page.waitForTimeout(300);
  expect(foreign()).toEqual([]);
  await page.keyboard.press('Enter');
  const frame = page.locator('[data-block=embed] iframe');
  await frame.waitFor();
  expect(new URL((await frame.getAttribute('src'))!).host).toBe('www.openstreetmap.org');
  const allowed = (await frame.getAttribute('sandbox'))!.split(' ');
  expect(allowed).toContain('allow-scripts');
  for (const power of [
    'allow-top-navigation',
    'allow-top-navigation-by-user-activation',
    'allow-modals',
    'allow-forms',
  ])
    expect(allowed).not.toContain(power);
  expect(await frame.getAttribute('title')).toBe('Map of Fleet Street, London');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await page.frameLocator('[data-block=embed] iframe').getByRole('button').waitFor();
  expect(new Set(foreign().map((request) => new URL(request.url()).host))).toEqual(
    new Set(['www.openstreetmap.org']),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
});

const EMBEDS = [
  'https://player.example.org/1',
  'https://www.openstreetmap.org.example.org/1',
  'https://example.org/www.openstreetmap.org/',
  'https://openstreetmap.org/1',
  'http://www.openstreetmap.org/1',
];

let site: Published;
beforeAll(async () => {
  const embeds = EMBEDS.map((url, at) => ({ type: 'embed', url, title: `Embed ${at}` }));
  const body = [...embeds, { type: 'embed', url: 'https://www.openstreetmap.org/1', title: 'Allowed' }];
  const content = {
    'site.json': { embedHosts: ['www.openstreetmap.org'] },
    'articles/embeds.json': { headline: 'Embeds', body },
  };
  site = await withContent(content, (folder) => publish(folder));
});
afterAll(() => site.remove());

test('a host that the site does not allow has a link, and no button', async () => {
  const page = await openTab();
  const requests = requestsOf(page);
  await visit(page, `${site.url}articles/embeds/`);
  const cards = page.locator('[data-block=embed]');
  expect(await cards.count()).toBe(EMBEDS.length + 1);
  expect(await cards.getByRole('button').count()).toBe(1);
  for (const at of EMBEDS.keys()) {
    expect(await cards.nth(at).getByRole('button').count()).toBe(0);
    expect(await cards.nth(at).getByRole('link').getAttribute('href')).toBe(EMBEDS[at]);
  }
  expect(requests.filter((request) => !request.url().startsWith(site.url))).toEqual([]);
});
