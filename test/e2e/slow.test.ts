import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG } from './sample.ts';
import { at, clickInPlace, complaintsOf, eventually, headline, openTab, visit } from './tab.ts';

const FRONT = inject('root');
const dataOf = (address: string): string => `**${address.slice(0, -1)}.json`;
const linkTo = (address: string): string => `main a[href="${address}"]`;

/** Lets an answer wait. */
const late =
  (milliseconds: number) =>
  async (route: Route): Promise<void> => {
    await new Promise((done) => setTimeout(done, milliseconds));
    await route.continue().catch(() => undefined);
  };

interface Sample {
  /** Milliseconds since the click. */
  readonly at: number;
  readonly headline: string;
  readonly progress: boolean;
}

/** Clicks a link and looks at each frame until another headline stands there. */
const watchClick = (page: Page, selector: string): Promise<Sample[]> =>
  page.evaluate(
    (selector) =>
      new Promise<Sample[]>((done) => {
        const words = (): string => document.querySelector<HTMLElement>('main h1')?.innerText ?? '';
        const before = words();
        const samples: Sample[] = [];
        const start = performance.now();
        const look = (): void => {
          const sign = document.querySelector('[role=progressbar]');
          const progress = sign !== null && Number(getComputedStyle(sign).opacity) > 0.05;
          samples.push({ at: performance.now() - start, headline: words(), progress });
          if (words() === before && performance.now() - start < 8000) requestAnimationFrame(look);
          else done(samples);
        };
        document.querySelector<HTMLElement>(selector)!.click();
        look();
      }),
    selector,
  );

/** Opens the front page in a browser with or without view transitions, which hold frames back. */
async function openIn(browser: string): Promise<Page> {
  const page = await openTab();
  if (browser === 'without transitions')
    await page.addInitScript(() => void Reflect.deleteProperty(Document.prototype, 'startViewTransition'));
  await visit(page, FRONT);
  return page;
}

const BROWSERS = ['with transitions', 'without transitions'];

test.each(BROWSERS)('%s, a page that comes in 150 ms shows no progress sign', async (browser) => {
  const page = await openIn(browser);
  await page.route(dataOf(LONG), late(150));
  const samples = await watchClick(page, linkTo(LONG));
  expect(samples.at(-1)?.headline).toContain('raise its voice');
  expect(samples.filter(({ at, progress }) => progress && at < 300)).toEqual([]);
  await page.waitForTimeout(500);
  expect(await page.getByRole('progressbar').count()).toBe(0);
});

test.each(BROWSERS)(
  '%s, a page that takes 1500 ms shows a progress sign after 300 ms, and the old page stays until then',
  async (browser) => {
    const page = await openIn(browser);
    await page.route(dataOf(LONG), late(1500));
    const samples = await watchClick(page, linkTo(LONG));
    const shown = samples.filter(({ progress }) => progress);
    expect(shown[0]?.at).toBeGreaterThanOrEqual(300);
    expect(shown[0]?.at).toBeLessThan(1200);
    expect(new Set(samples.slice(0, -1).map(({ headline }) => headline))).toEqual(
      new Set(['The Broadsheet Review']),
    );
    expect(samples.at(-1)?.at).toBeGreaterThan(1400);
    expect(samples.at(-1)?.headline).toContain('raise its voice');
    await eventually(() => page.getByRole('progressbar').count()).toBe(0);
  },
);

/** Opens the front page for a reader who has nothing fetched ahead: each click then has a request of its own. */
async function openSparing(): Promise<{ page: Page; aborted: string[] }> {
  const page = await openTab();
  const aborted: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_ABORTED') aborted.push(new URL(request.url()).pathname);
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(page, FRONT);
  return { page, aborted };
}

test('a second click supersedes the first: its request is called off, and the second page is shown', async () => {
  const { page, aborted } = await openSparing();
  await page.route(dataOf(LONG), late(2500));
  await clickInPlace(page, linkTo(LONG));
  await page.waitForTimeout(200);
  await clickInPlace(page, linkTo(LEAD));
  await eventually(() => headline(page)).toContain('Kadyrov');
  expect(aborted).toEqual([`${LONG.slice(0, -1)}.json`]);
  await page.waitForTimeout(2500);
  expect(await headline(page)).toContain('Kadyrov');
  expect(page.url()).toBe(at(FRONT, LEAD));
});

test('a second click wins over a first whose data had been asked for ahead', async () => {
  const page = await openTab();
  await visit(page, FRONT);
  await page.route(dataOf(LONG), late(1500));
  await page.locator(linkTo(LONG)).first().click();
  await page.locator(linkTo(LEAD)).first().click();
  await eventually(() => headline(page)).toContain('Kadyrov');
  await page.waitForTimeout(1600);
  expect(await headline(page)).toContain('Kadyrov');
});

test('Back calls a slow page off', async () => {
  const { page } = await openSparing();
  await page.locator(linkTo(LEAD)).first().click();
  await eventually(() => headline(page)).toContain('Kadyrov');
  await page.route('**/*.json', late(1500));
  await page.route('**/index.json', (route) => route.continue());
  await clickInPlace(page, '.related a');
  await page.waitForTimeout(200);
  await page.goBack();
  await eventually(() => headline(page)).toBe('The Broadsheet Review');
  await page.waitForTimeout(1600);
  expect(await headline(page)).toBe('The Broadsheet Review');
  expect(page.url()).toBe(FRONT);
});

test.each(['sparing', 'plain'])('two clicks on one slow link open its page once (%s)', async (reader) => {
  const page = reader === 'sparing' ? (await openSparing()).page : await openTab();
  if (reader === 'plain') await visit(page, FRONT);
  const complaints = complaintsOf(page);
  await page.route(dataOf(LONG), late(1000));
  await page.locator(linkTo(LONG)).first().click();
  await page.waitForTimeout(100);
  await page.locator(linkTo(LONG)).first().click();
  await eventually(() => headline(page)).toContain('raise its voice');
  await page.waitForTimeout(1200);
  expect(await headline(page)).toContain('raise its voice');
  expect(complaints).toEqual([]);
  await page.goBack();
  await eventually(() => headline(page)).toBe('The Broadsheet Review');
});

test('a double click opens a page once', async () => {
  const page = await openTab();
  await visit(page, FRONT);
  await page.route(dataOf(LONG), late(400));
  await page.locator(linkTo(LONG)).first().dblclick();
  await eventually(() => headline(page)).toContain('raise its voice');
  await page.goBack();
  await eventually(() => headline(page)).toBe('The Broadsheet Review');
});
