/** What the site offers by itself, to go on reading and to take a new version: legible and operable however a reader reads. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { publish, withContent, type Published } from './program.ts';
import { shot } from './shot.ts';
import { eventually, NARROW, openTab, visit, WIDE } from './tab.ts';

const ARABIC_TEXT = 'كانت المطبعة في القبو ولم يزيّتها أحد منذ الربيع، وحمل صبيّ الأوراق إلى السطح.';
let arabic: Published;
beforeAll(async () => {
  arabic = await withContent(
    {
      'site.json': { name: 'الصحيفة', language: 'ar' },
      'articles/press.json': { headline: ARABIC_TEXT, body: [{ type: 'paragraph', text: ARABIC_TEXT }] },
    },
    (folder) => publish(folder),
  );
});
afterAll(() => arabic.remove());

interface Way extends BrowserContextOptions {
  readonly twice?: boolean;
}
const WAYS: Readonly<Record<string, Way>> = {
  'on a phone': { viewport: NARROW },
  'on a phone, dark': { viewport: NARROW, colorScheme: 'dark' },
  wide: { viewport: WIDE },
  'wide and dark': { viewport: WIDE, colorScheme: 'dark' },
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
  'at twice the size of text': { viewport: NARROW, twice: true },
  'in forced colours': { viewport: NARROW, forcedColors: 'active', colorScheme: 'dark' },
};
const CASES = ['English', 'Arabic'].flatMap((site) => Object.keys(WAYS).map((way) => [site, way] as const));

/** Words that are cut off or stand outside of the window, of what is given. */
const cutOff = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isScrolled = element.closest('ul') !== null;
        const isClamped = getComputedStyle(element).webkitLineClamp !== 'none';
        const overflows = !isClamped && element.tagName !== 'UL' && element.scrollHeight > element.clientHeight + 2;
        const isInline = getComputedStyle(element).display === 'inline';
        return (!isScrolled && (box.left < -1 || box.right > width + 1)) || (overflows && !isInline);
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 30)}`);
  }, selector); // prettier-ignore

async function open(site: string, way: string): Promise<Page> {
  const { twice, ...options } = WAYS[way]!;
  const page = await openTab(options);
  if (twice)
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  await visit(page, site === 'Arabic' ? arabic.url : inject('root'));
  return page;
}

async function look(page: Page, selector: string, name: string): Promise<void> {
  await shot(page, name);
  const found = await violations(page);
  // What colours a reader forces on a page is not told to it, so that axe reckons with the page's own.
  const isForced = name.includes('forced');
  expect(found.filter((one) => !(isForced && one.startsWith('color-contrast')))).toEqual([]);
  expect(await cutOff(page, selector)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

const begun = (id: string, headline: string, language: string) => ({
  shelf: 'places',
  key: id,
  value: { headline, language, minutes: 12, share: 0.43, finished: false, time: Date.now() },
});
const BEGUN = [
  begun('press', ARABIC_TEXT, 'ar'),
  begun('2024/05/the-broadsheet-page', 'A history of the newspaper page, from the column to the headline', 'en'),
  begun('2023/10/kadyrov-offers-peacekeepers', 'Kadyrov offers Chechen troops as peacekeepers for Gaza', 'en'),
]; // prettier-ignore

test.each(CASES)('%s: what was begun, %s', async (site, way) => {
  const page = await open(site, way);
  await page.evaluate(async (rows) => {
    localStorage.setItem('bs:has', 'place continue');
    await new Promise<void>((done) => {
      const asked = indexedDB.open('broadsheet /', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { keyPath: ['shelf', 'key'] });
      asked.onsuccess = () => {
        const change = asked.result.transaction('rows', 'readwrite');
        for (const row of rows) change.objectStore('rows').put(row);
        change.oncomplete = () => {
          asked.result.close();
          done();
        };
      };
    });
  }, BEGUN);
  await page.reload();
  await eventually(() => page.locator('.continue li').count()).toBe(3);
  await look(page, '.continue', `continue ${site} ${way}`);
});

test.each(CASES)('%s: a new version, %s', async (site, way) => {
  const page = await open(site, way);
  await page.addInitScript(() => {
    localStorage.setItem('bs:has', 'keep');
    const registration = Object.assign(new EventTarget(), { waiting: { postMessage: () => undefined } });
    const workers = Object.assign(new EventTarget(), {
      controller: {},
      getRegistration: () => Promise.resolve(registration),
      register: () => Promise.resolve(registration),
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: workers });
  });
  await page.reload();
  await page.locator('.door button').first().waitFor();
  await look(page, '.door', `update ${site} ${way}`);
  await page.locator('.door button').last().click();
  await eventually(() => page.locator('.door').count()).toBe(0);
});
