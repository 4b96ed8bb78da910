/** Text and theme preferences: applied at once, on later pages from the first frame, in every tab, and legible. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, panelViolations, violations } from './axe.ts';
import { openSheet, sheet, toolButton } from './feature-helpers.ts';
import { addressAt, baseUrl, expect, expectReady, NARROW_VIEWPORT, rootUrl, test } from './fixtures.ts';
import { contentOverflow, pageOverflow } from './layout-checks.ts';
import { holdRequests, saveData } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';
import { requestedFonts } from './web-fonts.ts';

const NAME = 'Text and theme';
const BLACK = 'rgb(0, 0, 0)';
const SEPIA = 'rgb(246, 236, 214)';

const openPanel = (page: Page) => openSheet(page, NAME);
const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();
const checkbox = (page: Page, name: string) => page.getByRole('checkbox', { name });
const larger = (page: Page) => page.getByRole('button', { name: 'Increase Text size' });

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const fontSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontSize);
const paragraph = (page: Page) => page.locator('[data-block=paragraph]').first();
const pullquotes = (page: Page) => page.locator('[data-block=pullquote]').filter({ visible: true });

test('a choice changes properties of the root alone: nothing of the page is rendered again', async ({
  page,
  visit,
}) => {
  await visit(LONG_ARTICLE);
  await openPanel(page);
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { target } of records) changes.push(target.nodeName);
    }).observe(document.querySelector('main')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const before = await fontSize(page);
  await choose(page, 'Black');
  await larger(page).click();
  await choose(page, 'Justified');
  await checkbox(page, 'Show pull quotes').uncheck();
  await expect(paragraph(page)).toHaveCSS('text-align', 'justify');
  await expect(pullquotes(page)).toHaveCount(0);
  expect(await paper(page)).toBe(BLACK);
  expect(await fontSize(page)).not.toBe(before);
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});

/** The brightest colour of the page's corner in any frame of a reload. */
async function brightnessOfReload(page: Page): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  const shots: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    shots.push(data);
    void client.send('Page.screencastFrameAck', { sessionId });
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.reload();
  await expectReady(page);
  await expect.poll(() => shots.length).toBeGreaterThan(0);
  await client.send('Page.stopScreencast');
  const viewer = await page.context().newPage();
  const seen = await viewer.evaluate(async (shots) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const values: number[] = [];
    for (const shot of shots) {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
      context.drawImage(image, 2, 2, 1, 1, 0, 0, 1, 1);
      values.push(Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3)));
    }
    return values;
  }, shots);
  await viewer.close();
  return seen;
}

test('a reload shows no frame in another look', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  expect(Math.max(...(await brightnessOfReload(page)))).toBeGreaterThan(200);
  await openPanel(page);
  await choose(page, 'Black');
  await expect.poll(() => paper(page)).toBe(BLACK);
  await page.keyboard.press('Escape');
  const seen = await brightnessOfReload(page);
  expect(seen.filter((value) => value > 0)).toEqual([]);
});

test('drop capitals and pull quotes that are turned off are gone from the page, and from the next', async ({
  page,
  visit,
}) => {
  const dropCaps = () =>
    page
      .locator('[data-block=paragraph]')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => getComputedStyle(one, '::first-letter').getPropertyValue('initial-letter') !== 'normal',
          ).length,
      );
  await visit(LEAD_ARTICLE);
  expect(await dropCaps()).toBe(1);
  const count = await pullquotes(page).count();
  expect(count).toBeGreaterThan(0);
  await openPanel(page);
  await checkbox(page, 'Drop caps').uncheck();
  await checkbox(page, 'Show pull quotes').uncheck();
  await expect.poll(dropCaps).toBe(0);
  await expect(pullquotes(page)).toHaveCount(0);
  await visit(LEAD_ARTICLE);
  expect(await dropCaps()).toBe(0);
  await expect(pullquotes(page)).toHaveCount(0);
  await openPanel(page);
  await checkbox(page, 'Drop caps').check();
  await checkbox(page, 'Show pull quotes').check();
  await expect.poll(dropCaps).toBe(1);
  await expect(pullquotes(page)).toHaveCount(count);
});

test('a face that was chosen is in force before the first paint, however late it comes', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await openPanel(page);
  await choose(page, 'Literata');
  await expect(paragraph(page)).toHaveCSS('font-family', /Literata/);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('bs:look') ?? '')).toContain('literata');
  const sheets = await holdRequests(page, /literata[^/]*\.css/);
  await page.goto(addressAt(rootUrl, LONG_ARTICLE), { waitUntil: 'commit' });
  await expect.poll(() => sheets.urls.length).toBeGreaterThan(0);
  sheets.release();
  await expectReady(page);
  const [paint, sheet] = await page.evaluate(async () => {
    const paint = await new Promise<number>((done) => {
      const watch = new PerformanceObserver((list) => done(list.getEntries()[0]!.startTime));
      watch.observe({ type: 'paint', buffered: true });
    });
    const [sheet] = performance.getEntriesByType('resource').filter(({ name }) => /literata.*css/.test(name));
    return [paint, (sheet as PerformanceResourceTiming).responseEnd] as const;
  });
  expect(paint).toBeGreaterThan(sheet);
});

test.describe('under a base', () => {
  test.use({ baseURL: baseUrl });
  test('the look holds on the next page, after a load, and until it is reset', async ({ page, visit }) => {
    await visit('/');
    const look = async () => [await paper(page), await fontSize(page)];
    const usual = await look();
    await openPanel(page);
    await choose(page, 'Dark');
    await page.getByRole('button', { name: 'Large', exact: true }).click();
    await expect.poll(async () => (await look()).filter((one, index) => one === usual[index])).toEqual([]);
    const chosen = await look();
    await page.getByRole('main').locator(`a[href="/base${LEAD_ARTICLE}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kadyrov');
    expect(await look()).toEqual(chosen);
    await visit(LONG_ARTICLE);
    expect(await look()).toEqual(chosen);
    await openPanel(page);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await expect(page.getByText('All settings were reset.')).toBeVisible();
    expect(await look()).toEqual(usual);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => localStorage.getItem(key))),
    ).toEqual([]);
  });
});

test('every tab takes the choice over', async ({ page, context, visit }) => {
  await visit('/');
  const other = await context.newPage();
  await visit(LEAD_ARTICLE, other);
  await openPanel(page);
  await choose(page, 'Black');
  await expect.poll(() => paper(other)).toBe(BLACK);
  await choose(page, 'Sepia');
  await expect.poll(() => paper(other)).toBe(SEPIA);
});

test('the line that is read stays where it is when the type grows', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  const left = await page
    .locator('p[data-block=paragraph]')
    .nth(8)
    .evaluate((one) => {
      const { top, left } = one.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight / 4, behavior: 'instant' });
      return left;
    });
  // A Playwright click would scroll to the button first.
  await toolButton(page, NAME).evaluate((button: HTMLElement) => button.click());
  await expect(sheet(page, NAME)).toBeVisible();
  const read = (): Promise<string> =>
    page.evaluate(
      (x) => document.elementFromPoint(x, innerHeight / 3)?.closest('[data-block]')?.id ?? '',
      left + 20,
    );
  const before = await read();
  expect(before).not.toBe('');
  for (let presses = 0; presses < 6; presses++) await larger(page).click();
  expect(await read()).toBe(before);
});

test('the panel covers none of the text that it changes', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  await openPanel(page);
  const line = page
    .getByRole('main')
    .getByRole('paragraph')
    .filter({ hasText: /.{200}/ })
    .nth(4);
  const [text, panel] = [(await line.boundingBox())!, (await sheet(page, NAME).boundingBox())!];
  expect(text.x + text.width).toBeLessThan(panel.x);
});

test.describe('typefaces', () => {
  const isOfSite = (name: string): boolean => name.startsWith('source-serif-4-latin-');

  test('are fetched when their names come into view, and no file that no shown text needs', async ({
    page,
    visit,
  }) => {
    const fonts = requestedFonts(page);
    await visit(LONG_ARTICLE);
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.filter((name) => !isOfSite(name))).toEqual([]);
    await openPanel(page);
    await page.getByRole('radio', { name: 'OpenDyslexic' }).scrollIntoViewIfNeeded();
    for (const name of [
      'literata-latin-wght-normal',
      'atkinson-hyperlegible-next-latin-wght-normal',
      'opendyslexic-latin-400-normal',
    ])
      await expect.poll(() => fonts).toContain(name);
    expect(fonts.filter((name) => !/-latin-(?:wght|400)-normal$/.test(name) && !isOfSite(name))).toEqual([]);
  });

  test('with Save-Data are fetched when they are chosen, and no file that the text does not need', async ({
    page,
    visit,
  }) => {
    const fonts = requestedFonts(page);
    await saveData(page);
    await visit(LONG_ARTICLE);
    await openPanel(page);
    await expect(page.getByRole('radio', { name: 'Literata' })).toBeVisible();
    expect(fonts.filter((name) => !isOfSite(name))).toEqual([]);
    await choose(page, 'Literata');
    await expect(paragraph(page)).toHaveCSS('font-family', /Literata Variable/);
    await expect.poll(() => fonts).toContain('literata-latin-wght-normal');
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.filter((name) => !isOfSite(name) && !name.startsWith('literata-latin-'))).toEqual([]);
  });

  test('bring their letters in Arabic too', async ({ page, visit }) => {
    const fonts = requestedFonts(page);
    await visit(ARABIC_ARTICLE);
    await page.locator('header').getByRole('button').first().click();
    await choose(page, 'Source Serif');
    await expect
      .poll(() => fonts.filter((name) => name.startsWith('noto-naskh-arabic-arabic')))
      .not.toEqual([]);
  });

  test('are stood in for until they arrive, so that few lines move', async ({ page, visit }) => {
    await saveData(page);
    await visit(LONG_ARTICLE);
    await openPanel(page);
    const article = page.getByRole('main').getByRole('article').first();
    const height = (): Promise<number> => article.evaluate((one) => one.clientHeight);
    for (const face of ['Literata', 'Source Serif', 'Atkinson Hyperlegible', 'OpenDyslexic'])
      await test.step(face, async () => {
        const fonts = await holdRequests(page, '**/*.woff2');
        await choose(page, face);
        await expect.poll(() => fonts.urls.length).toBeGreaterThan(0);
        const before = await height();
        fonts.release();
        await page.evaluate(() => document.fonts.ready);
        expect.soft(Math.abs((await height()) / before - 1), face).toBeLessThan(0.03);
        await page.unroute('**/*.woff2');
      });
  });
});

for (const [look, preferences] of [
  ['{', '{'],
  ['{"--paper":7,"theme":null,"sheet":"no/such.css","":""}', '{"theme":"none","size":"big"}'],
  ['[1]', '[]'],
])
  test(`what is broken in the device’s memory breaks no page, and is mended: ${look}`, async ({
    page,
    visit,
    complaints,
  }) => {
    complaints.allow(/Failed to load resource|Refused to apply style/);
    await page.addInitScript(
      ([look, preferences]) => {
        if (sessionStorage.getItem('set')) return;
        sessionStorage.setItem('set', '1');
        localStorage.setItem('bs:look', look!);
        localStorage.setItem('bs:preferences', preferences!);
        localStorage.setItem('bs:has', 'preferences');
      },
      [look, preferences],
    );
    await visit(LEAD_ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('bs:look'))).toBe(null);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  });

test('where nothing can be stored a choice holds for the page, which says so', async ({ page, visit }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
  });
  await visit('/');
  await openPanel(page);
  const says = page.getByText('This browser does not store anything', { exact: false });
  await expect(says).toHaveCount(0);
  await choose(page, 'Black');
  await expect.poll(() => paper(page)).toBe(BLACK);
  await expect(says).toBeVisible();
  await page.getByRole('main').locator(`a[href="${LEAD_ARTICLE}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kadyrov');
  expect(await paper(page)).toBe(BLACK);
});

test('the panel breaks no rule of accessibility, and none of it is cut off, on any screen', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  const panel = await openPanel(page);
  expect(await panelViolations(page)).toEqual([]);
  for (const viewport of [NARROW_VIEWPORT, { width: 320, height: 640 }]) {
    await page.setViewportSize(viewport);
    expect(await pageOverflow(page)).toBe(0);
    expect(await contentOverflow(panel)).toBe(0);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await panelViolations(page, ...OF_COLOURS, ...OF_SIZE), 'narrow and dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(await panelViolations(page, ...OF_FORCED_COLOURS), 'forced colours').toEqual([]);
});

test('a page has enough contrast in every theme', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openPanel(page);
  for (const theme of ['Light', 'Sepia', 'Grey', 'Dark', 'Black', 'High contrast']) {
    await choose(page, theme);
    expect(await violations(page, 'color-contrast'), theme).toEqual([]);
  }
});

test('all of the panel is in reach of the keyboard', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await toolButton(page, NAME).press('Enter');
  const panel = sheet(page, NAME);
  await expect(panel).toBeVisible();
  const reached = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const name = await panel.locator(':focus').evaluateAll(([one]) => {
      if (!(one instanceof HTMLElement)) return '';
      return one.getAttribute('aria-label') ?? (one as HTMLInputElement).name ?? one.innerText;
    });
    reached.add(name);
  }
  for (const name of [
    'Close',
    'bs-theme',
    'bs-face',
    'bs-align',
    'Increase Text size',
    'Decrease Line height',
  ])
    expect([...reached]).toContain(name);
  await page.getByRole('radio', { name: 'Automatic' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
