/** Prompts to continue reading or to update: legible and operable in every setting. */
import type { Locator, Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, violations } from './axe.ts';
import { enlargeText } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test as base, testSite, WIDE_VIEWPORT } from './fixtures.ts';
import { putRows } from './reader-storage.ts';

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
    const registration = Object.assign(new EventTarget(), { waiting: { postMessage: () => undefined } });
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

const WAYS = [
  { way: 'on a phone', use: { viewport: NARROW_VIEWPORT }, rules: [] },
  { way: 'on a phone, dark', use: { viewport: NARROW_VIEWPORT, colorScheme: 'dark' }, rules: OF_COLOURS },
  { way: 'wide', use: { viewport: WIDE_VIEWPORT }, rules: OF_SIZE },
  { way: 'at 320 pixels', use: { viewport: { width: 320, height: 640 } }, rules: OF_SIZE },
  { way: 'at twice the size of text', use: { viewport: NARROW_VIEWPORT }, rules: OF_SIZE, isLarge: true },
  {
    way: 'in forced colours',
    use: { viewport: NARROW_VIEWPORT, colorScheme: 'dark', contextOptions: { forcedColors: 'active' } },
    rules: OF_FORCED_COLOURS,
  },
] as const;

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
  for (const { way, use, rules, ...asked } of WAYS)
    test.describe(`${site}, ${way}`, () => {
      test.use(use);
      test('what was begun and a new version are offered whole, and the version is put off', async ({
        page,
        visit,
      }) => {
        await withNewVersion(page);
        await visit('/');
        await putRows(page, BEGUN, 'place continue keep');
        await page.reload();
        const begun = page.getByRole('region', { name: continues });
        await expect(begun.getByRole('listitem')).toHaveCount(3);
        const version = page.getByRole('status').filter({ hasText: isReady });
        await expect(version).toBeVisible();
        if ('isLarge' in asked) await enlargeText(page);
        expect(await violations(page, ...rules)).toEqual([]);
        expect(await cutOff(begun)).toEqual([]);
        expect(await cutOff(version)).toEqual([]);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(0);
        await version.getByRole('button', { name: later }).click();
        await expect(version).toHaveCount(0);
      });
    });
