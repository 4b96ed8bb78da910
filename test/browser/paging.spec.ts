import type { Page } from '@playwright/test';
import { expect, testSite } from './fixtures.ts';
import { documentLoads } from './network.ts';
import type { ContentFiles } from './broadsheet-program.ts';

const COUNT = 60;
const name = (at: number): string => `Article number ${at}`;
const date = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString();

const content: ContentFiles = {
  'site.json': { name: 'Sixty', sections: [{ slug: 'all', name: 'All of them' }] },
  ...Object.fromEntries(
    Array.from({ length: COUNT }, (_, at) => [
      `articles/${(at * 37) % COUNT}.json`,
      {
        headline: name(at),
        datePublished: date(at),
        section: 'all',
        body: [{ type: 'paragraph', text: `Words of ${at}.` }],
      },
    ]),
  ),
};

const test = testSite(content, '/base/');

const headlines = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .getByRole('heading', { level: 2, name: /^Article/ })
    .allInnerTexts();

/** Follows a link from page to page and collects the headlines. */
async function walk(page: Page, link: string): Promise<{ addresses: string[]; pages: string[][] }> {
  const addresses = [new URL(page.url()).pathname];
  const pages = [await headlines(page)];
  const next = page.getByRole('link', { name: link });
  while ((await next.count()) > 0 && pages.length < 20) {
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
    addresses.push(new URL(page.url()).pathname);
    pages.push(await headlines(page));
  }
  return { addresses, pages };
}

const newestFirst = Array.from({ length: COUNT }, (_, at) => name(COUNT - 1 - at));

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('Older articles leads through all articles of a list, newest first, and Newer articles back', async ({
      page,
      visit,
    }) => {
      const loads = documentLoads(page);
      for (const list of ['/', '/sections/all/'])
        await test.step(list, async () => {
          await visit(list);
          const before = loads.length;
          const older = await walk(page, 'Older articles');
          expect(older.pages.flat()).toEqual(newestFirst);
          expect(older.pages.length).toBeGreaterThan(1);
          expect(older.addresses.at(-1)).toBe(`/base${list}page/1/`);
          const newer = await walk(page, 'Newer articles');
          expect(newer.addresses).toEqual(older.addresses.toReversed());
          expect(newer.pages).toEqual(older.pages.toReversed());
          if (javaScriptEnabled) expect(loads).toHaveLength(before);
        });
    });
  });
