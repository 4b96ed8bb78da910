/** Text and theme preferences: applied at once, on later pages from the first frame, in every tab, and legible. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, panelViolations, violations } from './axe.ts';
import { openSheet } from './feature-helpers.ts';
import {
  addressAt,
  baseUrl,
  expect,
  expectReady,
  NARROW_VIEWPORT,
  rootUrl,
  SMALL_VIEWPORT,
  test,
} from './fixtures.ts';
import { contentOverflow, pageOverflow } from './layout-checks.ts';
import { holdRequests, saveData } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';
import { requestedFonts } from './web-fonts.ts';

const NAME = 'Text and theme';
const BLACK = 'rgb(0, 0, 0)';

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

/** Position and size of every block. */
const places = (page: Page): Promise<number[][]> =>
  page.locator('[data-block]').evaluateAll((all) =>
    all.map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

/** Records which nodes of the page's main part change from now on. */
const recordChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
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
const recordedChanges = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { changes: string[] }).changes);

/** Scrolls so that a paragraph is being read; returns how to ask which block is read. */
async function startReading(page: Page): Promise<() => Promise<string>> {
  const left = await page
    .locator('p[data-block=paragraph]')
    .nth(8)
    .evaluate((one) => {
      const { top, left } = one.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight / 4, behavior: 'instant' });
      return left;
    });
  return () =>
    page.evaluate(
      (x) => document.elementFromPoint(x, innerHeight / 3)?.closest('[data-block]')?.id ?? '',
      left + 20,
    );
}

test('the panel stands beside a long article and changes how it looks', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  const before = await places(page);
  const panel = await openPanel(page);

  await test.step('without moving its text when it opens', async () => {
    expect(before.length).toBeGreaterThan(50);
    expect(await places(page)).toEqual(before);
  });

  await test.step('without covering its text', async () => {
    const line = page
      .getByRole('main')
      .getByRole('paragraph')
      .filter({ hasText: /.{200}/ })
      .nth(4);
    const [text, sheet] = [(await line.boundingBox())!, (await panel.boundingBox())!];
    expect(text.x + text.width).toBeLessThan(sheet.x);
  });

  await test.step('without rendering it again', async () => {
    await recordChanges(page);
    const before = await fontSize(page);
    await choose(page, 'Black');
    await larger(page).click();
    await choose(page, 'Justified');
    await checkbox(page, 'Show pull quotes').uncheck();
    await expect(paragraph(page)).toHaveCSS('text-align', 'justify');
    await expect(pullquotes(page)).toHaveCount(0);
    expect(await paper(page)).toBe(BLACK);
    expect(await fontSize(page)).not.toBe(before);
    expect(await recordedChanges(page)).toEqual([]);
  });

  await test.step('without moving the line that is being read', async () => {
    const blockBeingRead = await startReading(page);
    const before = await blockBeingRead();
    expect(before).not.toBe('');
    for (let presses = 0; presses < 5; presses++) await larger(page).click();
    expect(await blockBeingRead()).toBe(before);
  });
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
      const colour = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
      // The browser's blank page, which it shows when the document is slow to come. No theme of this test is pure white.
      if (Math.min(...colour) < 255) values.push(Math.max(...colour));
    }
    return values;
  }, shots);
  await viewer.close();
  return seen;
}

test('a reload shows no frame in another theme', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  expect(Math.max(...(await brightnessOfReload(page)))).toBeGreaterThan(200);
  await openPanel(page);
  await choose(page, 'Black');
  await expect.poll(() => paper(page)).toBe(BLACK);
  await page.keyboard.press('Escape');
  const seen = await brightnessOfReload(page);
  expect(seen.filter((value) => value > 0)).toEqual([]);
});

test('the first paint uses the chosen typeface, even if its style sheet is slow', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openPanel(page);
  await choose(page, 'Literata');
  await expect(paragraph(page)).toHaveCSS('font-family', /Literata/);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('bs:look') ?? '')).toContain('literata');
  const sheets = await holdRequests(page, /literata[^/]*\.css/);
  await page.goto(addressAt(rootUrl, LEAD_ARTICLE), { waitUntil: 'commit' });
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
  test('choices hold on the next page and after a reload, until they are reset', async ({ page, visit }) => {
    const dropCaps = () =>
      page
        .locator('[data-block=paragraph]')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) =>
                getComputedStyle(one, '::first-letter').getPropertyValue('initial-letter') !== 'normal',
            ).length,
        );
    const look = async () => [await paper(page), await fontSize(page)];
    await visit('/');
    const usual = await look();
    await openPanel(page);
    await choose(page, 'Dark');
    await page.getByRole('button', { name: 'Large', exact: true }).click();
    await checkbox(page, 'Drop caps').uncheck();
    await checkbox(page, 'Show pull quotes').uncheck();
    await expect.poll(async () => (await look()).filter((one, index) => one === usual[index])).toEqual([]);
    const chosen = await look();
    const expectChosen = async (): Promise<void> => {
      expect(await look()).toEqual(chosen);
      expect(await dropCaps()).toBe(0);
      await expect(pullquotes(page)).toHaveCount(0);
    };
    await page.getByRole('main').locator(`a[href="/base${LEAD_ARTICLE}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kadyrov');
    await expectChosen();
    await visit(LEAD_ARTICLE);
    await expectChosen();
    await openPanel(page);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await expect(page.getByText('All settings were reset.')).toBeVisible();
    expect(await look()).toEqual(usual);
    expect(await dropCaps()).toBe(1);
    await expect(pullquotes(page)).not.toHaveCount(0);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => localStorage.getItem(key))),
    ).toEqual([]);
  });
});

test.describe('typefaces', () => {
  const isOfSite = (name: string): boolean => name.startsWith('source-serif-4-latin-');

  test('are fetched when their names come into view, without files that no text needs', async ({
    page,
    visit,
  }) => {
    const fonts = requestedFonts(page);
    await visit(LEAD_ARTICLE);
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

  test('have Arabic letters too', async ({ page, visit }) => {
    const fonts = requestedFonts(page);
    await visit(ARABIC_ARTICLE);
    await page.locator('header').getByRole('button').first().click();
    await choose(page, 'Source Serif');
    await expect
      .poll(() => fonts.filter((name) => name.startsWith('noto-naskh-arabic-arabic')))
      .not.toEqual([]);
  });

  test('with Save-Data are fetched when they are chosen, and move few lines when they arrive', async ({
    page,
    visit,
  }) => {
    const fonts = requestedFonts(page);
    await saveData(page);
    await visit(LONG_ARTICLE);
    await openPanel(page);
    const article = page.getByRole('main').getByRole('article').first();
    const height = (): Promise<number> => article.evaluate((one) => one.clientHeight);
    await expect(page.getByRole('radio', { name: 'Literata' })).toBeVisible();
    expect(fonts.filter((name) => !isOfSite(name))).toEqual([]);
    for (const [face, files] of [
      ['Literata', 'literata-latin-'],
      ['Source Serif', 'source-serif-4-'],
      ['Atkinson Hyperlegible', 'atkinson-hyperlegible-next-latin-'],
      ['OpenDyslexic', 'opendyslexic-latin-'],
    ] as const)
      await test.step(face, async () => {
        const earlier = fonts.length;
        const held = await holdRequests(page, '**/*.woff2');
        await choose(page, face);
        await expect.poll(() => held.urls.length).toBeGreaterThan(0);
        const before = await height();
        held.release();
        await page.evaluate(() => document.fonts.ready);
        expect.soft(Math.abs((await height()) / before - 1), face).toBeLessThan(0.03);
        const others = fonts.slice(earlier).filter((name) => !isOfSite(name) && !name.startsWith(files));
        expect.soft(others, face).toEqual([]);
        await page.unroute('**/*.woff2');
      });
  });
});

test('a page with broken stored preferences looks as published, and removes them', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/Failed to load resource|Refused to apply style/);
  await page.goto(addressAt(rootUrl, '/offline.html'));
  for (const [look, preferences] of [
    ['{', '{'],
    ['{"--paper":7,"theme":null,"sheet":"no/such.css","":""}', '{"theme":"none","size":"big"}'],
    ['[1]', '[]'],
  ])
    await test.step(look!, async () => {
      await page.evaluate(
        ([look, preferences]) => {
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
});

test('the panel and the page follow the accessibility rules in every theme, when narrow, and in forced colours', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  const panel = await openPanel(page);
  expect(await panelViolations(page)).toEqual([]);
  for (const theme of ['Light', 'Sepia', 'Grey', 'Dark', 'Black', 'High contrast'])
    await test.step(theme, async () => {
      await choose(page, theme);
      expect.soft(await violations(page, 'color-contrast'), theme).toEqual([]);
    });
  await choose(page, 'Automatic');
  for (const viewport of [NARROW_VIEWPORT, SMALL_VIEWPORT]) {
    await page.setViewportSize(viewport);
    expect(await pageOverflow(page)).toBe(0);
    expect(await contentOverflow(panel)).toBe(0);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await panelViolations(page, ...OF_COLOURS, ...OF_SIZE), 'narrow and dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(await panelViolations(page, ...OF_FORCED_COLOURS), 'forced colours').toEqual([]);
});
