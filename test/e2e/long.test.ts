/** An article so long that its body comes in stretches. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, withContent, type Published } from './program.ts';
import { at, eventually, NARROW, openTab, visit, WIDE } from './tab.ts';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${(from * 7 + at * 3) % 90}`).join(' ');

/** Blocks of every kind whose space depends on its neighbours, over and over. */
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
let site: Published;
beforeAll(async () => {
  site = await withContent(
    {
      'site.json': { name: 'Long' },
      'articles/long.json': { headline: 'A long one', language: 'en', body: BODY },
    },
    (folder) => publish(folder),
  );
});
afterAll(() => site.remove());

const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.story-body [data-block]')].map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return [block.id, x, y + scrollY, width, height].join(' ');
    }),
  );

test.each([NARROW, WIDE])('stretches move nothing, at $width px', async (viewport) => {
  const page = await openTab({ viewport, javaScriptEnabled: true });
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto(at(site.url, ADDRESS));
  expect(await page.locator('.stretch').count()).toBeGreaterThan(3);
  const inStretches = await places(page);
  await page.evaluate(() => {
    for (const stretch of document.querySelectorAll('.stretch')) stretch.replaceWith(...stretch.childNodes);
  });
  expect(await places(page)).toEqual(inStretches);
});

const mark = async (page: Page, paragraph: number, colour: string): Promise<void> => {
  await page.evaluate((paragraph) => {
    const block = document.querySelectorAll('.story-body p[data-block]')[paragraph]!;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
    getSelection()!.setBaseAndExtent(text, 0, text, 20);
  }, paragraph);
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: `Highlight: ${colour}` })
    .click();
};

const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name));

test('highlights are drawn where the reader is, and all of them on paper', async () => {
  const page = await openTab();
  await visit(page, at(site.url, ADDRESS));
  await mark(page, 2, 'Yellow');
  await eventually(() => drawn(page)).toEqual(['bs-yellow']);
  await mark(page, 280, 'Green');
  await eventually(() => drawn(page)).toEqual(['bs-green']);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await eventually(() => drawn(page)).toEqual(['bs-yellow']);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await drawn(page)).toEqual(['bs-yellow', 'bs-green']);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await drawn(page)).toEqual(['bs-yellow']);
});
