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
    page.locator('.skip, [role=progressbar], video, audio, iframe, button'),
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

test('a pull-quote that says something of its own is printed', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  await page.emulateMedia({ media: 'print' });
  const quote = page.locator('[data-block=pullquote]').first();
  await quote.evaluate((one) => one.removeAttribute('aria-hidden'));
  expect(await quote.isVisible()).toBe(true);
});

test('the key prints the sheet with its links as notes, and leaves the page as it was', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  const notes = page.locator('.print-links li');
  await page.evaluate(() => {
    const print = () =>
      Object.assign(window, { printed: document.querySelectorAll('.print-links li').length });
    Object.assign(window, { print });
  });
  await page.keyboard.press('p');
  await eventually(() => page.evaluate(() => (window as { printed?: number }).printed ?? 0)).toBeGreaterThan(
    0,
  );
  expect(await page.locator('html').getAttribute('data-print')).toBe('plain');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await notes.count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-print')).toBeNull();
});
