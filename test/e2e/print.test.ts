import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, eventually, openTab, visit } from './tab.ts';

test.each([LEAD, LONG, SPECIMEN])('%s is printed without what only a screen needs', async (address) => {
  const page = await openTab();
  await visit(page, at(inject('root'), address));
  await page.emulateMedia({ media: 'print' });
  const hidden = [
    page.locator('[data-block=pullquote][aria-hidden=true]'),
    page.getByRole('navigation', { name: 'Sections' }),
    page.getByRole('navigation', { name: 'Related' }),
    page.getByRole('navigation', { name: 'More', exact: true }),
    page.locator('.ways a, .skip, [role=progressbar], video, audio, iframe, button'),
  ];
  for (const part of hidden)
    for (const one of await part.all()) expect(await one.isVisible(), await one.innerText()).toBe(false);
  expect(await page.locator('[data-block=pullquote]').count()).toBeGreaterThan(0);
  for (const shown of ['main h1', '.byline', 'main .lead img', '[data-block=paragraph]'])
    expect(await page.locator(shown).first().isVisible()).toBe(true);
});

test('lists are printed without the way to other pages, and dark pages as dark words on white', async () => {
  const page = await openTab({ colorScheme: 'dark' });
  await visit(page, inject('root'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
  expect(await page.getByRole('navigation', { name: 'Sections' }).count()).toBe(0);
});

test('what is folded on the screen is printed, and code in lines of the page', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  const folded = page.locator('details:not([open]) [data-block=paragraph]').first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
  for (const code of await page.locator('pre').all())
    expect(
      await code.evaluate(
        (one) => getComputedStyle(one).whiteSpaceCollapse + getComputedStyle(one).overflowX,
      ),
    ).toBe('preservevisible');
});

test('a pull-quote that says something of its own is printed', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await page.emulateMedia({ media: 'print' });
  const quote = page.locator('[data-block=pullquote]').first();
  await quote.evaluate((one) => one.removeAttribute('aria-hidden'));
  expect(await quote.isVisible()).toBe(true);
});

/** How many notes of links the page had each time the browser printed it, and how many addresses stood in the text. */
async function countNotes(page: Page): Promise<void> {
  // What answers the browser's printing is there by then, so that this looks after it.
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const printed: { notes: number; sheet: string | undefined; inText: string }[] = [];
    Object.assign(window, { printed });
    addEventListener('beforeprint', () =>
      printed.push({
        notes: document.querySelectorAll('.print-links li').length,
        sheet: document.documentElement.dataset['print'],
        inText: getComputedStyle(document.querySelector('.story-body a[href^=http]')!, '::after').content,
      }),
    );
  });
}
const printed = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { printed: unknown[] }).printed);

test('whoever prints from the browser’s menu at once has the notes too', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  await countNotes(page);
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  expect((await printed(page)).at(-1)).toEqual({ notes: 4, sheet: 'plain', inText: 'none' });
  expect(await page.locator('.print-links').count()).toBe(0);
});

test('pictures that were not near are there when the key prints', async () => {
  const page = await openTab({ viewport: { width: 1280, height: 500 } });
  await visit(page, at(inject('root'), SPECIMEN));
  const lacking = () =>
    page.evaluate(
      () =>
        Array.from(document.querySelectorAll<HTMLImageElement>('.story img')).filter(
          (image) => !image.complete || image.naturalWidth === 0,
        ).length,
    );
  expect(await lacking()).toBeGreaterThan(0);
  await page.evaluate(() =>
    Object.assign(window, {
      print: () =>
        Object.assign(window, {
          lackingAtPrint: Array.from(document.querySelectorAll<HTMLImageElement>('.story img')).filter(
            (image) => !image.complete || image.naturalWidth === 0,
          ).length,
        }),
    }),
  );
  await page.keyboard.press('p');
  await eventually(() => page.evaluate(() => (window as { lackingAtPrint?: number }).lackingAtPrint)).toBe(0);
});

test('the key and the browser’s own printing give the same sheet, and leave the page as it was', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  await countNotes(page);
  await page.emulateMedia({ media: 'print' });
  await page.keyboard.press('Control');
  const last = async (): Promise<unknown> => (await page.pdf(), (await printed(page)).at(-1));
  await eventually(last).toEqual({ notes: 4, sheet: 'plain', inText: 'none' });
  const before = (await printed(page)).length;
  expect(await page.locator('.print-links').count()).toBe(0);
  await page.evaluate(() =>
    Object.assign(window, {
      print: () => [dispatchEvent(new Event('beforeprint')), dispatchEvent(new Event('afterprint'))],
    }),
  );
  await page.keyboard.press('p');
  await eventually(() => printed(page)).toHaveLength(before + 1);
  expect((await printed(page)).at(-1)).toEqual({ notes: 4, sheet: 'plain', inText: 'none' });
  expect(await page.locator('.print-links').count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-print')).toBeNull();
});
