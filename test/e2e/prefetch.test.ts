import type { BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG } from './sample.ts';
import { at, dataIn, eventually, headline, openTab, requestsOf, visit } from './tab.ts';

const FRONTS = [inject('root'), inject('base')];
const dataOf = (url: string): string => `${new URL(url).pathname.slice(0, -1)}.json`;

/** Longer than any time after which the app might fetch ahead. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(700);

async function openFront(front: string, options?: BrowserContextOptions) {
  const page = await openTab(options);
  await visit(page, front);
  await page.waitForLoadState('networkidle');
  const link = page.locator(`main a[href="${new URL(at(front, LONG)).pathname}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  return { page, link, requests: requestsOf(page) };
}

interface Intent {
  readonly how: string;
  readonly show: (link: Locator) => Promise<void>;
}

const INTENTS: readonly Intent[] = [
  { how: 'resting on it', show: (link) => link.hover() },
  { how: 'focusing it', show: (link) => link.focus() },
  { how: 'touching it', show: (link) => link.dispatchEvent('touchstart') },
  { how: 'pressing on it', show: (link) => link.dispatchEvent('pointerdown') },
];

const intents = [
  ...INTENTS.map((intent) => ({ front: inject('root'), ...intent })),
  { front: inject('base'), ...INTENTS[0]! },
];

test.each(intents)(
  'on $front $how fetches the article once, and a click then fetches nothing',
  async ({ front, show }) => {
    const { page, link, requests } = await openFront(front, { hasTouch: true });
    await show(link);
    await eventually(() => dataIn(requests)).toEqual([dataOf(at(front, LONG))]);
    await page.mouse.move(0, 0);
    await show(link);
    await rest(page);
    expect(dataIn(requests)).toEqual([dataOf(at(front, LONG))]);
    expect(await picturesAhead(page, requests)).toEqual([]);
    requests.length = 0;
    await link.click();
    await eventually(() => headline(page)).toContain('raise its voice');
    await rest(page);
    // The reading room wakes as the page scrolls; what is read is all there.
    const parts = requests.filter((request) => ['document', 'fetch', 'xhr'].includes(request.resourceType()));
    expect(parts.map((request) => request.url())).toEqual([]);
  },
);

/** Pictures that were asked for and do not stand in the page. */
async function picturesAhead(page: Page, requests: readonly Request[]): Promise<string[]> {
  const own = await page
    .locator('img')
    .evaluateAll((all) => (all as HTMLImageElement[]).map((img) => img.src));
  const asked = requests
    .filter((request) => request.resourceType() === 'image')
    .map((request) => request.url());
  return asked.filter((url) => !own.includes(url));
}

test('a pointer that only passes over a link fetches nothing', async () => {
  const { page, link, requests } = await openFront(inject('root'));
  const box = (await link.boundingBox())!;
  await page.evaluate(
    ([x, y]) => {
      const send = (x: number, y: number): void =>
        void document
          .elementFromPoint(x, y)!
          .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      send(x!, y!);
      document.querySelector('main')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    },
    [box.x + 5, box.y + 5],
  );
  await rest(page);
  expect(dataIn(requests)).toEqual([]);
});

/** Makes the browser say of its line what it says where a reader saves data. */
const pretend = (page: Page, connection: Readonly<Record<string, unknown>>): Promise<unknown> =>
  page.addInitScript((connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection });
  }, connection);

test.each([{ saveData: true }, { effectiveType: 'slow-2g' }, { effectiveType: '2g' }])(
  'with a line of %j nothing is fetched ahead, and a click still leads on',
  async (connection) => {
    const page = await openTab({ hasTouch: true });
    await pretend(page, connection);
    await visit(page, at(inject('root'), LEAD));
    const requests = requestsOf(page);
    const link = page.locator('.related a').first();
    await link.scrollIntoViewIfNeeded();
    for (const { show } of INTENTS) await show(link);
    await rest(page);
    expect(dataIn(requests)).toEqual([]);
    const name = await headline(page);
    await link.click();
    await eventually(() => headline(page)).not.toBe(name);
    expect(dataIn(requests)).toHaveLength(1);
  },
);

test.each(FRONTS)('related links of %s that rest in view are fetched, and nothing else', async (front) => {
  const page = await openTab();
  await visit(page, at(front, LEAD));
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  await rest(page);
  expect(dataIn(requests)).toEqual([]);
  await page.locator('.related').evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
  const expected = await page
    .locator('.related a')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[]).filter((a) => a.origin === location.origin).map((a) => a.href),
    );
  await rest(page);
  expect(dataIn(requests).sort()).toEqual(expected.map(dataOf).sort());
  expect(await picturesAhead(page, requests)).toEqual([]);
});

test('after a navigation the new related links are watched too', async () => {
  const page = await openTab();
  await visit(page, inject('root'));
  await page.locator(`main a[href="${LONG}"]`).first().click();
  await eventually(() => headline(page)).toContain('raise its voice');
  await rest(page);
  const requests = requestsOf(page);
  await page.locator('.related').evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
  await eventually(() => dataIn(requests).length).toBe(await page.locator('.related a[href^="/"]').count());
});

test('related links that are only scrolled past, and the links of a list, are left alone', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const requests = requestsOf(page);
  await page.evaluate(async () => {
    window.scrollTo(0, document.body.scrollHeight);
    await new Promise((done) => setTimeout(done, 100));
    window.scrollTo(0, 0);
  });
  await rest(page);
  await visit(page, inject('root'));
  await rest(page);
  expect(dataIn(requests)).toEqual([]);
});

test('what could not be fetched ahead is fetched when it is asked for', async () => {
  const { page, link, requests } = await openFront(inject('root'));
  await page.context().setOffline(true);
  await link.hover();
  await eventually(() => dataIn(requests)).toHaveLength(1);
  await rest(page);
  expect(await headline(page)).toBe('The Broadsheet Review');
  await page.context().setOffline(false);
  await link.click();
  await eventually(() => headline(page)).toContain('raise its voice');
});
