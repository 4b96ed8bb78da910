/** An article long enough for its body to be split into chunks. */
import type { Page } from '@playwright/test';
import { addressAt, expect, NARROW_VIEWPORT, testSite, WIDE_VIEWPORT } from './fixtures.ts';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${(from * 7 + at * 3) % 90}`).join(' ');

/** All kinds of blocks whose margins depend on their neighbours, repeatedly. */
const BODY = Array.from({ length: 12 }, (_, round) => [
  { type: 'heading', level: 2, text: `Part ${round}` },
  ...Array.from({ length: 9 }, (_, at) => ({ type: 'paragraph', text: words(round + at, 40) })),
  { type: 'pullquote', text: words(round, 9) },
  ...Array.from({ length: 14 }, (_, at) => ({ type: 'paragraph', text: words(round * at, 25) })),
  { type: 'list', items: [words(round, 4), words(round, 6)] },
  { type: 'heading', level: 3, text: `A part of ${round}` },
  { type: 'paragraph', text: words(round, 30) },
  { type: 'blockquote', body: [{ type: 'paragraph', text: words(round, 20) }] },
]).flat();

const ADDRESS = '/articles/long/';
const test = testSite({
  'site.json': { name: 'Long' },
  'articles/long.json': { headline: 'A long one', language: 'en', body: BODY },
});

const places = (page: Page): Promise<string[]> =>
  page.locator('[data-block]').evaluateAll((all) =>
    all.map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return [block.id, x, y + scrollY, width, height].join(' ');
    }),
  );

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('splitting the body into chunks moves nothing, at any width', async ({ page, site }) => {
    for (const viewport of [NARROW_VIEWPORT, WIDE_VIEWPORT])
      await test.step(`${viewport.width} px`, async () => {
        await page.setViewportSize(viewport);
        await page.goto(addressAt(site.url, ADDRESS));
        const inChunks = await places(page);
        const count = await page.locator('[data-block]:not([data-block] *)').evaluateAll((blocks) => {
          const chunks = new Set(blocks.map((block) => block.parentElement!));
          for (const chunk of chunks) chunk.replaceWith(...chunk.childNodes);
          return chunks.size;
        });
        expect(count).toBeGreaterThan(3);
        expect(await places(page)).toEqual(inChunks);
      });
  });
});

async function highlight(page: Page, paragraph: number, colour: string): Promise<void> {
  await page
    .locator('p[data-block]')
    .nth(paragraph)
    .evaluate((block) => {
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
      getSelection()!.setBaseAndExtent(text, 0, text, 20);
    });
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: `Highlight: ${colour}` })
    .click();
}

const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name));

test('only highlights near the viewport are drawn, and all of them in print', async ({ page, visit }) => {
  await visit(ADDRESS);
  await highlight(page, 2, 'Yellow');
  await expect.poll(() => drawn(page)).toEqual(['bs-yellow']);
  await highlight(page, 280, 'Green');
  await expect.poll(() => drawn(page)).toEqual(['bs-green']);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => drawn(page)).toEqual(['bs-yellow']);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await drawn(page)).toEqual(['bs-yellow', 'bs-green']);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await drawn(page)).toEqual(['bs-yellow']);
});
