/** Requests between a tap and the next page. */
import type { Locator, Page, Request, Route } from '@playwright/test';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

test.use({ viewport: NARROW_VIEWPORT, hasTouch: true });

/** Longer than a reader must be inactive before the app loads chunks in the background. */
const RESTED_MS = 5000;

/** Chunks and data requested from now on; pictures belong to the pages. */
function partsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (/\.js(?:on)?$/.test(pathname)) asked.push(pathname.replace(/-[\w-]{8}\.js$/, '.js'));
  });
  return asked;
}

/** Holds chunks and data until the returned function is called. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\.js(?:on)?$/, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    for (const route of held) await route.continue();
  };
}

/** Scrolls to a link and presses it at once. */
const scrollAndPress = (link: Locator): Promise<void> =>
  link.evaluate((element: HTMLElement) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.click();
  });

const lastRelated = (page: Page) =>
  page.getByRole('navigation', { name: 'Related' }).getByRole('link').last();

test('a tap right after scrolling makes two requests at the same time', async ({ page, visit }) => {
  // The clock is stopped: on a slow machine, the app would take the time that passes for a rest, and load chunks.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await visit(LEAD_ARTICLE);
  const asked = partsAsked(page);
  const release = await holdBack(page);
  const link = lastRelated(page);
  const headline = await link.innerText();
  const { pathname } = new URL((await link.getAttribute('href'))!, page.url());
  const data = pathname.replace(/\/$/, '.json');
  await scrollAndPress(link);
  // Both are requested before either is answered.
  await expect.poll(() => [...asked].sort()).toEqual([data, '/assets/next-page.js'].sort());
  await release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect([...asked].sort()).toEqual([data, '/assets/next-page.js'].sort());
});

test('a tap after a rest makes one request, and cancels the chunks that scrolling would load', async ({
  page,
  visit,
}) => {
  await page.clock.install();
  const nextPage = page.waitForResponse(/next-page-[\w-]+\.js$/);
  await visit(LEAD_ARTICLE);
  await page.clock.fastForward(RESTED_MS);
  await nextPage;
  const asked = partsAsked(page);
  const link = lastRelated(page);
  const headline = await link.innerText();
  const { pathname } = new URL((await link.getAttribute('href'))!, page.url());
  await scrollAndPress(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.clock.runFor(RESTED_MS);
  expect(asked).toEqual([pathname.replace(/\/$/, '.json')]);
});

test('chunks that scrolling asks for are loaded once the reader rests', async ({ page, visit }) => {
  await page.clock.install();
  await visit(LEAD_ARTICLE);
  const asked = partsAsked(page);
  const place = page.waitForResponse(/ReadingPosition-[\w-]+\.js$/);
  await lastRelated(page).scrollIntoViewIfNeeded();
  await page.clock.runFor(RESTED_MS / 10);
  expect(asked).not.toContain('/assets/ReadingPosition.js');
  await page.clock.runFor(RESTED_MS);
  await place;
});
