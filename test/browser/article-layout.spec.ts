/** Layout that the sample site does not show: long list numbers, short first paragraphs, text of another direction. */
import type { Locator, Page } from '@playwright/test';
import { zoomText } from './layout-checks.ts';
import { expect, testSite } from './fixtures.ts';
import { cutOff, printed, textOf } from './pdf.ts';
import type { ContentFiles } from './broadsheet-program.ts';

const WORDS = 'The printers set the names of all who read the paper in the evening. '.repeat(5).trim();
const list = (start: number, item: unknown = WORDS) => ({
  type: 'list',
  ordered: true,
  start,
  items: ['One', item, 'Three'],
});
const paragraph = (text: string) => ({ type: 'paragraph', text });
const nested = list(1998, { body: [paragraph('Within'), list(12_345)] });

const content: ContentFiles = {
  'site.json': { name: 'Layout', theme: { dropCap: true } },
  'articles/numbers.json': {
    headline: 'Numbers',
    body: [list(99_997), nested, list(-12), list(1)],
    footnotes: Array.from({ length: 101 }, (_, at) => ({
      id: `${at + 1}`,
      body: [paragraph('Noted')],
    })),
  },
  'articles/persian.json': { headline: 'اعداد', language: 'fa', body: [list(99_997), nested] },
  'articles/arabic.json': {
    headline: 'عنوان',
    language: 'ar',
    tags: ['C++'],
    authors: [{ name: 'J. Smith, Jr.' }],
    body: [
      {
        type: 'paragraph',
        text: ['نكتب ', { text: 'a+b+', code: true }, ' هنا عند -5 درجات، زوروا https://example.org/a/ الآن'],
      },
      { type: 'blockquote', body: [paragraph('قال')], attribution: 'N. Vik, Jr.' },
      { type: 'figure', image: { src: '/media/a.svg', alt: '' }, credit: 'F. Oto, Jr.' },
    ],
  },
  'media/a.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path d="M0 0h600v300H0z"/></svg>',
  'articles/short.json': { headline: 'Short', body: [paragraph('Meanwhile'), list(1)] },
  'articles/points.json': {
    headline: 'Points',
    body: [{ type: 'keyPoints', items: ['One'] }, paragraph(WORDS.slice(0, 225)), list(1)],
  },
};
const test = testSite(content);

/** What room each list has for its numbers, what they need, and how far the list is from the window's edge. */
const roomsOf = (lists: Locator) =>
  lists.evaluateAll((all) =>
    (all as HTMLOListElement[]).map((ol) => {
      const items = [...ol.children].filter((child) => child instanceof HTMLLIElement);
      const isPersian = getComputedStyle(items[0]!).listStyleType === 'persian';
      const digits = (number: number): string =>
        isPersian ? number.toLocaleString('fa', { useGrouping: false }) : String(number);
      const widthOf = (number: number): number => {
        const probe = document.createElement('span');
        probe.style.cssText = 'position: absolute; white-space: nowrap';
        probe.textContent = `${digits(number)}.`;
        items[0]!.append(probe);
        const { width } = probe.getBoundingClientRect();
        probe.remove();
        return width;
      };
      const outer = ol.getBoundingClientRect();
      const inner = items[0]!.getBoundingClientRect();
      const isRtl = getComputedStyle(ol).direction === 'rtl';
      return {
        room: isRtl ? outer.right - inner.right : inner.left - outer.left,
        needed: Math.max(...items.map((_, at) => widthOf(ol.start + at))),
        edge: isRtl ? document.documentElement.clientWidth - outer.right : outer.left,
      };
    }),
  );

/** At several widths, and with text twice as large. */
async function expectRoomForNumbers(page: Page): Promise<void> {
  const lists = page.locator('article ol');
  await expect(lists.first()).toBeVisible();
  for (const [width, isDoubled] of [
    [1280, false],
    [390, false],
    [320, true],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    if (isDoubled) await zoomText(page, 200);
    for (const { room, needed, edge } of await roomsOf(lists)) {
      expect.soft(room, `${width} px`).toBeGreaterThanOrEqual(needed);
      expect.soft(edge, `${width} px`).toBeGreaterThanOrEqual(0);
    }
  }
}

test('no number of a list is cut off, at any width and in print', async ({ page, visit }) => {
  await visit('/articles/numbers/');
  const sheets = await printed(page);
  for (const number of ['99997.', '99999.', '1998.', '12347.', '-12.', '101.'])
    expect(textOf(sheets)).toContain(number);
  expect(cutOff(sheets)).toEqual([]);
  await expectRoomForNumbers(page);
});

test('a Persian article has Persian list numbers, none of which is cut off', async ({ page, visit }) => {
  await visit('/articles/persian/');
  const item = page.getByRole('article').getByRole('listitem').first();
  await expect(item).toHaveCSS('list-style-type', 'persian');
  await expectRoomForNumbers(page);
});

const initialLetter = (text: Locator): Promise<string> =>
  text.evaluate((one) => getComputedStyle(one, '::first-letter').getPropertyValue('initial-letter'));

test('a first paragraph of one word has no drop cap', async ({ page, visit }) => {
  await visit('/articles/short/');
  expect(await initialLetter(page.getByText('Meanwhile'))).toBe('normal');
});

test('the first paragraph after key points has a drop cap, no taller than the paragraph in the widest column', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await visit('/articles/points/');
  const first = page.getByText(WORDS.slice(0, 60)).first();
  expect(await initialLetter(first)).toMatch(/^3/);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --wide: 3 }');
    document.adoptedStyleSheets.push(sheet);
  });
  const lines = await first.evaluate(
    (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight),
  );
  expect(lines).toBeCloseTo(3, 1);
});

test('in right-to-left text, punctuation stays at its end of code, tags, names, URLs and numbers', async ({
  page,
  visit,
}) => {
  await visit('/articles/arabic/');
  /** Which way from the first sign of a text to its last. */
  const order = (text: string): Promise<number> =>
    page.evaluate((searched) => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(searched);
        if (at < 0) continue;
        const leftOf = (index: number): number => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect().left;
        };
        return leftOf(at + searched.length - 1) - leftOf(at);
      }
      throw new Error(`no ${searched}`);
    }, text);
  for (const text of [
    'C++',
    'a+b+',
    'J. Smith, Jr.',
    'N. Vik, Jr.',
    '-5',
    'https://example.org/a/',
    'F. Oto, Jr.',
  ])
    expect([text, Math.sign(await order(text))]).toEqual([text, 1]);
});
