import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, withContent, type Content, type Published } from './program.ts';
import { headline, isSameDocument, markDocument, openTab, visit } from './tab.ts';

const COUNT = 60;
const name = (at: number): string => `Article number ${at}`;
const date = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString();

const content: Content = {
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

let site: Published;
beforeAll(async () => {
  site = await withContent(content, (folder) => publish(folder, '/base/'));
});
afterAll(() => site.remove());

const headlines = (page: Page): Promise<string[]> => page.locator('main .cards h2').allInnerTexts();

/** Follows a link from page to page as long as there is one, and gathers the headlines of each page. */
async function walk(page: Page, link: string): Promise<{ addresses: string[]; pages: string[][] }> {
  const addresses = [new URL(page.url()).pathname];
  const pages = [await headlines(page)];
  while ((await page.getByRole('link', { name: link }).count()) > 0 && pages.length < 20) {
    const here = await headline(page);
    await page.getByRole('link', { name: link }).click();
    await page.waitForFunction(
      (here) => document.querySelector<HTMLElement>('main h1')?.innerText !== here,
      here,
    );
    addresses.push(new URL(page.url()).pathname);
    pages.push(await headlines(page));
  }
  return { addresses, pages };
}

const newestFirst = Array.from({ length: COUNT }, (_, at) => name(COUNT - 1 - at));

describe.each([
  { list: '', how: 'with script' },
  { list: 'sections/all/', how: 'with script' },
  { list: '', how: 'without script' },
  { list: 'sections/all/', how: 'without script' },
])('/$list $how', ({ list, how }) => {
  test('Older leads through all articles once, newest first, and Newer back again', async () => {
    const javaScriptEnabled = how === 'with script';
    const page = await openTab({ javaScriptEnabled });
    if (javaScriptEnabled) await visit(page, site.url + list);
    else await page.goto(site.url + list);
    if (javaScriptEnabled) await markDocument(page);
    const older = await walk(page, 'Older articles');
    expect(older.pages.flat()).toEqual(newestFirst);
    expect(older.pages.length).toBeGreaterThan(1);
    expect(older.addresses.at(-1)).toBe(`/base/${list}page/1/`);
    const newer = await walk(page, 'Newer articles');
    expect(newer.addresses).toEqual(older.addresses.toReversed());
    expect(newer.pages).toEqual(older.pages.toReversed());
    if (javaScriptEnabled) expect(await isSameDocument(page)).toBe(true);
  });
});

test('numbered pages are counted from the oldest, and stay as they are when an article is added', async () => {
  const page = await openTab({ javaScriptEnabled: false });
  await page.goto(`${site.url}page/1/`);
  const oldest = await headlines(page);
  expect(oldest.at(-1)).toBe(name(0));
  const more = {
    ...content,
    'articles/new.json': { headline: 'New', datePublished: date(COUNT), section: 'all', body: [] },
  };
  const grown = await withContent(more, (folder) => publish(folder, '/base/'));
  try {
    await page.goto(`${grown.url}page/1/`);
    expect(await headlines(page)).toEqual(oldest);
    await page.goto(grown.url);
    expect((await headlines(page))[0]).toBe('New');
  } finally {
    await grown.remove();
  }
});
