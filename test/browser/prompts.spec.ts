/** Prompts to continue reading or to update: legible and operable in every setting. */
import type { Locator, Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, violations } from './axe.ts';
import { openPlayer, saveArticle, versionOffer } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test as base, testSite, WIDE_VIEWPORT } from './fixtures.ts';
import { pageOverflow, zoomText } from './layout-checks.ts';
import { mockSpeech } from './mock-speech.ts';
import { putRows } from './reader-storage.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const ARABIC_TEXT = 'كانت المطبعة في القبو ولم يزيّتها أحد منذ الربيع، وحمل صبيّ الأوراق إلى السطح.';
const testOfArabic = testSite({
  'site.json': { name: 'الصحيفة', language: 'ar' },
  'articles/press.json': { headline: ARABIC_TEXT, body: [{ type: 'paragraph', text: ARABIC_TEXT }] },
});

const place = (id: string, headline: string, language: string) => ({
  shelf: 'places',
  key: id,
  value: { headline, language, minutes: 12, share: 0.43, finished: false, time: Date.now() },
});
const BEGUN = [
  place('press', ARABIC_TEXT, 'ar'),
  place('2024/05/the-broadsheet-page', 'A history of the newspaper page, from the column to the headline', 'en'),
  place('2023/10/kadyrov-offers-peacekeepers', 'Kadyrov offers Chechen troops as peacekeepers for Gaza', 'en'),
]; // prettier-ignore

/** Simulates a waiting new version of the site. */
const withNewVersion = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const registration = Object.assign(new EventTarget(), {
      scope: new URL('/', location.href).href,
      waiting: { postMessage: () => undefined },
    });
    const workers = Object.assign(new EventTarget(), {
      controller: {},
      getRegistration: () => Promise.resolve(registration),
      register: () => Promise.resolve(registration),
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: workers });
  });

/** Text in an element that is cut off or outside the window. */
const cutOff = (element: Locator): Promise<string[]> =>
  element.evaluate((root) => {
    const width = document.documentElement.clientWidth;
    return [root, ...root.querySelectorAll<HTMLElement>('*')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const { display, webkitLineClamp } = getComputedStyle(one);
        const isScrolled = one.closest('ul') !== null;
        const isOutside = !isScrolled && (box.left < -1 || box.right > width + 1);
        const mayOverflow = display === 'inline' || webkitLineClamp !== 'none' || one.tagName === 'UL';
        return isOutside || (!mayOverflow && one.scrollHeight > one.clientHeight + 2);
      })
      .map((one) => `${one.tagName}: ${one.textContent.slice(0, 30)}`);
  });

const SMALL = { width: 320, height: 640 };
const WAYS = [
  { way: 'on a phone', viewport: NARROW_VIEWPORT, media: {}, rules: [] },
  { way: 'on a phone, dark', viewport: NARROW_VIEWPORT, media: { colorScheme: 'dark' }, rules: OF_COLOURS },
  { way: 'in forced colours', viewport: NARROW_VIEWPORT, media: { forcedColors: 'active' }, rules: OF_FORCED_COLOURS },
  { way: 'wide', viewport: WIDE_VIEWPORT, media: { forcedColors: 'none' }, rules: OF_SIZE },
  { way: 'at 320 pixels', viewport: SMALL, media: {}, rules: OF_SIZE },
  { way: 'at twice the size of text', viewport: NARROW_VIEWPORT, media: {}, rules: OF_SIZE, isLarge: true },
] as const; // prettier-ignore

for (const { site, test, continues, isReady, later } of [
  {
    site: 'English',
    test: base,
    continues: 'Continue reading',
    isReady: 'A new version of this site is available.',
    later: 'Later',
  },
  {
    site: 'Arabic',
    test: testOfArabic,
    continues: 'متابعة القراءة',
    isReady: 'نسخة جديدة من هذا الموقع جاهزة.',
    later: 'لاحقًا',
  },
])
  test(`${site}: what was begun and a new version are offered whole, and the version is put off`, async ({
    page,
    visit,
  }) => {
    await withNewVersion(page);
    await page.setViewportSize(NARROW_VIEWPORT);
    await visit('/');
    await putRows(page, BEGUN, 'place continue keep');
    await page.reload();
    const begun = page.getByRole('region', { name: continues });
    await expect(begun.getByRole('listitem')).toHaveCount(3);
    const version = page.getByRole('status').filter({ hasText: isReady });
    await expect(version).toBeVisible();
    for (const { way, viewport, media, rules, ...asked } of WAYS)
      await test.step(way, async () => {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        if ('isLarge' in asked) await zoomText(page, 200);
        expect.soft(await violations(page, ...rules), way).toEqual([]);
        expect.soft(await cutOff(begun), way).toEqual([]);
        expect.soft(await cutOff(version), way).toEqual([]);
        expect.soft(await pageOverflow(page), way).toBe(0);
      });
    await version.getByRole('button', { name: later }).click();
    await expect(version).toHaveCount(0);
  });

async function expectApart(one: Locator, other: Locator): Promise<void> {
  await expect(one).toBeVisible();
  await expect(other).toBeVisible();
  const [first, second] = [(await one.boundingBox())!, (await other.boundingBox())!];
  expect(first.y + first.height <= second.y || second.y + second.height <= first.y).toBe(true);
}

for (const viewport of [SMALL, WIDE_VIEWPORT])
  base(
    `a notice does not cover the offer of a new version at ${viewport.width} pixels`,
    async ({ page, visit }) => {
      await withNewVersion(page);
      await page.setViewportSize(viewport);
      await saveArticle(page, visit, LEAD_ARTICLE);
      await expectApart(page.getByRole('button', { name: 'Undo' }).locator('..'), versionOffer(page));
    },
  );

base('the offer of a new version does not cover the player', async ({ page, visit }) => {
  await withNewVersion(page);
  await mockSpeech(page, { msPerCharacter: 500 });
  await saveArticle(page, visit, LEAD_ARTICLE);
  await expectApart(await openPlayer(page), versionOffer(page));
});
