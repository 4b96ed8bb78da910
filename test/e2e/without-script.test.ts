import { afterAll, expect, inject, test } from 'vitest';
import { ARABIC, LEAD } from './sample.ts';
import { at, openTab } from './tab.ts';

const ROOT = inject('root');
const page = await openTab({ javaScriptEnabled: false }, afterAll);

test.each(inject('pages'))('%s is complete', async (address) => {
  const response = await page.goto(at(ROOT, address));
  expect(response?.status()).toBe(200);
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2}/);
  expect(await page.locator('html').getAttribute('dir')).toMatch(/^(?:ltr|rtl)$/);
  expect(await page.title()).not.toBe('');
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main h1').innerText()).not.toBe('');
  const isFilled = address === '/search/' || address === '/saved/';
  expect(await page.locator('noscript').count()).toBe(isFilled ? 1 : 0);
  if (address.startsWith('/articles/')) {
    expect(await page.locator('main article[lang][dir]:not(.card)').count()).toBe(1);
    expect(await page.locator('main article[lang][dir] h1').count()).toBe(1);
    expect(await page.locator('main [data-block=paragraph]').first().isVisible()).toBe(true);
  } else {
    const waysOn = isFilled ? 'main noscript li a[href]' : 'main li article a[href]';
    expect(await page.locator(waysOn).first().isVisible()).toBe(true);
  }
});

test('the lead article can be read to its end', async () => {
  await page.goto(at(ROOT, LEAD));
  expect(await page.locator('h1').innerText()).toBe('Kadyrov offers Chechen troops as peacekeepers for Gaza');
  const article = await page.locator('main article').first().innerText();
  expect(article).toContain('0 comments');
  expect(article).toContain('443 shares');
  const blocks = page.locator('main article [data-block]');
  expect(await blocks.count()).toBeGreaterThan(5);
  expect(await blocks.evaluateAll((all) => all.filter((one) => one.id === '').length)).toBe(0);
  const related = page.getByRole('navigation', { name: 'Related' });
  expect(await related.getByRole('link').count()).toBeGreaterThan(0);
  await related.getByRole('link').first().click();
  expect(page.url()).not.toBe(at(ROOT, LEAD));
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('a pull-quote is a figure or an aside with a blockquote, and a cite for who said it', async () => {
  await page.goto(at(ROOT, LEAD));
  const quotes = page.locator('[data-block=pullquote]');
  expect(await quotes.count()).toBeGreaterThan(0);
  expect(await quotes.evaluateAll((all) => all.map((one) => one.matches('figure, aside')))).not.toContain(
    false,
  );
  expect(await quotes.locator('blockquote').count()).toBe(await quotes.count());
  expect(await quotes.locator('cite').first().innerText()).not.toBe('');
});

test('the Arabic article runs from right to left', async () => {
  await page.goto(at(ROOT, ARABIC));
  const article = page.locator('main article').first();
  expect(await article.getAttribute('lang')).toBe('ar');
  expect(await article.getAttribute('dir')).toBe('rtl');
  const side = await page
    .locator('main p[data-block=paragraph]')
    .first()
    .evaluate((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const last = [...range.getClientRects()].at(-1);
      const column = paragraph.getBoundingClientRect();
      return last && { start: column.right - last.right, end: last.left - column.left };
    });
  expect(side?.start).toBeLessThan(2);
  expect(side?.end).toBeGreaterThan(20);
});

test('a page that is not there says so and leads on', async () => {
  expect((await page.goto(at(ROOT, '/nope/')))?.status()).toBe(404);
  expect(await page.locator('main h1').innerText()).toBe('This page is not here');
  await page.locator('main').getByRole('link', { name: 'Go to the front page' }).click();
  expect(page.url()).toBe(ROOT);
});
