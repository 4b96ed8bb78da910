/** What publishers do write, and the sample edition does not: the same thing twice, nothing at all, words without end. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { publish, withContent, type Content, type Published } from './program.ts';
import { complaintsOf, headline, openTab, visit } from './tab.ts';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const words = [{ type: 'paragraph', text: 'Some words of it.' }];
const code = { type: 'code', text: 'let first = "the first words of the line"', language: 'js' };
const points = { type: 'keyPoints', items: ['Some words of it.'] };
const table = { type: 'table', head: [['A', 'B']], body: [['1', '2']] };

const content: Content = {
  'site.json': { name: 'Uncommon', sections: [{ slug: 'world', name: 'World' }] },
  'articles/twice.json': {
    headline: 'Twice',
    body: [0, 1].flatMap(() => [code, table, points, { type: 'aside', body: words }]),
  },
  'articles/empty.json': {
    headline: 'Empty',
    kicker: '',
    section: 'world',
    standfirst: '',
    alternativeHeadline: '',
    dateline: ' ',
    body: [
      { type: 'heading', level: 2, text: '' },
      { type: 'paragraph', text: [] },
      { type: 'relatedLink', label: '', url: '/articles/long/', headline: 'Long' },
      { type: 'details', summary: '', body: words },
      ...words,
    ],
  },
  'articles/long.json': {
    headline: LONG_WORD,
    kicker: LONG_WORD,
    standfirst: `https://example.org/${LONG_WORD}`,
    authors: [{ name: LONG_WORD, role: LONG_WORD }],
    dateline: LONG_WORD,
    tags: [LONG_WORD],
    body: words,
  },
  'articles/beside.json': {
    headline: 'Beside',
    body: [
      ...words,
      { type: 'heading', level: 2, text: 'After words' },
      ...words,
      { type: 'pullquote', text: 'Some words of it.' },
      { type: 'heading', level: 2, text: 'After a quote beside them' },
      ...words,
    ],
  },
  'articles/rtl.json': { headline: 'شيفرة', language: 'ar', body: [code] },
  'articles/cut.json': {
    headline: 'Cut \uD83D off',
    standfirst: 'In the middle of a sign \uD83D',
    body: [{ type: 'paragraph', text: '\uDE00 and before' }],
  },
};

let site: Published;
beforeAll(async () => {
  site = await withContent(content, (folder) => publish(folder));
});
afterAll(() => site.remove());

const open = async (address: string, width = 1280): Promise<{ page: Page; complaints: string[] }> => {
  const page = await openTab({ viewport: { width, height: 800 } });
  const complaints = complaintsOf(page);
  await visit(page, site.url + address);
  return { page, complaints };
};

test.each(['', 'articles/twice/', 'articles/empty/', 'articles/long/', 'articles/rtl/', 'articles/cut/'])(
  '/%s complains of nothing, and nobody has to complain of it',
  async (address) => {
    const { page, complaints } = await open(address);
    await page.waitForTimeout(300);
    expect(complaints).toEqual([]);
    expect(await violations(page)).toEqual([]);
  },
);

test.each(['', 'articles/long/'])('/%s breaks long words rather than the page', async (address) => {
  const { page } = await open(address, 320);
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('main *')].map((one) => one.getBoundingClientRect().right)),
  );
  expect(widest).toBeLessThanOrEqual(320);
});

test('the button that copies stands behind the first words of a line, also from right to left', async () => {
  const { page } = await open('articles/rtl/');
  const button = (await page.locator('[data-copy]').boundingBox())!;
  const line = (await page.locator('pre code').boundingBox())!;
  expect(button.x).toBeGreaterThan(line.x);
});

test('letters that have no italics are not slanted', async () => {
  const { page } = await open('articles/rtl/');
  const synthesis = (selector: string) =>
    page.locator(selector).evaluate((one) => getComputedStyle(one).fontSynthesisStyle);
  expect(await synthesis('main h1')).toBe('none');
  expect(await synthesis('.nameplate')).toBe('auto');
});

test('a heading has the same room above it beside a pull-quote', async () => {
  const { page } = await open('articles/beside/');
  const room = await page
    .locator('.story-body h2')
    .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).marginBlockStart));
  expect(room[1]).toBe(room[0]);
});

test.each(['', 'articles/twice/', 'sections/world/'])(
  'the file of the folder /%s is that page too, at the folder’s own address',
  async (address) => {
    const { page, complaints } = await open(`${address}index.html?from=a#bs-main`);
    await page.waitForTimeout(300);
    expect(await headline(page)).not.toBe('');
    expect(page.url()).toBe(`${site.url}${address}?from=a#bs-main`);
    expect(complaints).toEqual([]);
  },
);
