/** Prompts to continue reading and to update the site: readable and usable in every setting. */
import type { Locator, Page } from '@playwright/test';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, violations } from './axe.ts';
import { openPlayer, saveButton, versionOffer } from './feature-helpers.ts';
import {
  expect,
  expectReady,
  NARROW_VIEWPORT,
  SMALL_VIEWPORT,
  test as base,
  testSite,
  WIDE_VIEWPORT,
} from './fixtures.ts';
import { pageOverflow, zoomText } from './layout-checks.ts';
import { mockSpeech } from './mock-speech.ts';
import { putRows } from './reader-storage.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const ARABIC_TEXT = 'كانت المطبعة في القبو ولم يزيّتها أحد منذ الربيع، وحمل صبيّ الأوراق إلى السطح.';
const testArabic = testSite(
  {
    'site.json': { name: 'الصحيفة', language: 'ar' },
    'articles/press.json': { headline: ARABIC_TEXT, body: [{ type: 'paragraph', text: ARABIC_TEXT }] },
  },
  '/',
  TEXTS_ONLY,
);

/** Longer than a reader must be inactive before the app looks for a new version. */
const IDLE_MS = 2000;

const position = (id: string, headline: string, language: string) => ({
  shelf: 'places',
  key: id,
  value: { headline, language, minutes: 12, share: 0.43, finished: false, time: Date.now() },
});
const STARTED = [
  position('press', ARABIC_TEXT, 'ar'),
  position('2024/05/the-broadsheet-page', 'A history of the newspaper page, from the column to the headline', 'en'),
  position('2023/10/kadyrov-offers-peacekeepers', 'Kadyrov offers Chechen troops as peacekeepers for Gaza', 'en'),
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

const SETTINGS = [
  { setting: 'on a phone', viewport: NARROW_VIEWPORT, media: {}, rules: [] },
  { setting: 'on a phone, dark', viewport: NARROW_VIEWPORT, media: { colorScheme: 'dark' }, rules: OF_COLOURS },
  { setting: 'in forced colours', viewport: NARROW_VIEWPORT, media: { forcedColors: 'active' }, rules: OF_FORCED_COLOURS },
  { setting: 'wide', viewport: WIDE_VIEWPORT, media: { forcedColors: 'none' }, rules: OF_SIZE },
  { setting: 'at 320 pixels', viewport: SMALL_VIEWPORT, media: {}, rules: OF_SIZE },
  { setting: 'at twice the size of text', viewport: NARROW_VIEWPORT, media: {}, rules: OF_SIZE, isLarge: true },
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
    test: testArabic,
    continues: 'متابعة القراءة',
    isReady: 'نسخة جديدة من هذا الموقع جاهزة.',
    later: 'لاحقًا',
  },
])
  test(`in ${site}, prompts to continue reading and to update are shown whole, and an update can be postponed`, async ({
    page,
    visit,
    passTime,
  }) => {
    await page.clock.install();
    await withNewVersion(page);
    await page.setViewportSize(NARROW_VIEWPORT);
    await visit('/');
    await putRows(page, STARTED, 'place continue keep');
    await page.reload();
    await expectReady(page);
    await passTime(IDLE_MS);
    const started = page.getByRole('region', { name: continues });
    await expect(started.getByRole('listitem')).toHaveCount(3);
    const version = page.getByRole('status').filter({ hasText: isReady });
    await expect(version).toBeVisible();
    for (const { setting, viewport, media, rules, ...options } of SETTINGS)
      await test.step(setting, async () => {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        if ('isLarge' in options) await zoomText(page, 200);
        expect.soft(await violations(page, ...rules), setting).toEqual([]);
        expect.soft(await cutOff(started), setting).toEqual([]);
        expect.soft(await cutOff(version), setting).toEqual([]);
        expect.soft(await pageOverflow(page), setting).toBe(0);
      });
    await version.getByRole('button', { name: later }).click();
    await expect(version).toHaveCount(0);
  });

/** Neither element overlaps the other vertically. */
async function expectApart(one: Locator, other: Locator): Promise<void> {
  await expect(one).toBeVisible();
  await expect(other).toBeVisible();
  const [first, second] = [(await one.boundingBox())!, (await other.boundingBox())!];
  expect(first.y + first.height <= second.y || second.y + second.height <= first.y).toBe(true);
}

base('notices and the player do not cover the prompt to update', async ({ page, visit, passTime }) => {
  await page.clock.install();
  await withNewVersion(page);
  await mockSpeech(page, { msPerCharacter: 500 });
  await page.setViewportSize(SMALL_VIEWPORT);
  await visit(LEAD_ARTICLE);
  await passTime(IDLE_MS);
  await expect(versionOffer(page)).toBeVisible();
  await saveButton(page).click();
  const notice = page.getByRole('button', { name: 'Undo' }).locator('..');
  await expectApart(notice, versionOffer(page));
  await page.setViewportSize(WIDE_VIEWPORT);
  await expectApart(notice, versionOffer(page));
  await expectApart(await openPlayer(page), versionOffer(page));
});
