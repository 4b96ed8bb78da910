/** Text that would run if it were not escaped. */
import type { Page } from '@playwright/test';
import { expect, testSite } from './fixtures.ts';
import type { ContentFiles } from './broadsheet-program.ts';

/** Each payload sets `window.x` if it runs. */
const HOSTILE = [
  '</script><script>window.x=1</script>',
  '<img src=x onerror="window.x=2">',
  '<svg onload=window.x=3>',
  '<!--<script>window.x=4</script>',
  ']]><script>window.x=5</script>',
  '"><script>window.x=6</script><a b="',
  "' onmouseover='window.x=7",
  '</title><script>window.x=8</script>',
  '</style><script>window.x=9</script>',
  '&lt;script&gt;window.x=10&lt;/script&gt;',
  'a\u2028window.x=11\u2029b',
  '{{constructor.constructor("window.x=12")()}}',
  '\u202Egnirts\u202C \u0000 \uFFFE \uD83D end',
  '__proto__',
];
const everything = HOSTILE.join(' ');
const text = HOSTILE.flatMap((words) => [
  words,
  { text: words, strong: true, abbreviation: words, link: '/articles/plain/' },
]);

const hostile = {
  headline: everything,
  kicker: everything,
  standfirst: text,
  section: '__proto__',
  tags: ['__proto__', 'constructor', 'toString', '</script><script>window.x=13</script>', '<b>'],
  series: everything,
  authors: [{ name: '__proto__' }, { name: '<img src=x onerror=window.x=14>', role: everything }],
  dateline: everything,
  datePublished: '2024-01-01',
  image: { image: { src: '/media/none.svg', alt: everything }, caption: text, credit: everything },
  copyright: everything,
  source: { name: everything },
  body: [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text },
    { type: 'pullquote', text: everything, attribution: everything },
    { type: 'code', text: everything, language: 'html', filename: everything },
    { type: 'math', tex: '\\text{<img src=x onerror=window.x=15>}' },
    { type: 'table', caption: text, head: [[everything]], body: [[text]] },
    { type: 'details', summary: text, body: [{ type: 'paragraph', text }] },
    { type: 'keyPoints', title: everything, items: [everything] },
    { type: 'aside', title: everything, body: [{ type: 'paragraph', text }] },
    {
      type: 'embed',
      url: 'https://example.org/"><script>window.x=16</script>'.replace(/[\s"<>]/g, encodeURIComponent),
      title: everything,
      provider: everything,
    },
    { type: '__proto__', text: everything },
  ],
};

const content: ContentFiles = {
  'site.json': {
    name: `Site ${everything}`,
    tagline: everything,
    copyright: everything,
    links: [{ name: everything, url: '/articles/hostile/' }],
  },
  'articles/hostile.json': hostile,
  'articles/plain.json': {
    headline: 'Plain',
    body: [{ type: 'paragraph', text: 'Plain words.' }],
    related: [{ article: 'hostile', label: everything }],
  },
  'media/none.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
};

const test = testSite(content);

/** Text as browsers show it: control characters and lone surrogates may be replaced, white space is collapsed. */
const folded = (words: string): string =>
  words.replace(/[\s\u0000\uFFFD\uFFFE\u2028\u2029\p{Surrogate}]+/gu, ' ').trim();

/** No payload has run, or become a script, SVG or image. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
  expect(await page.evaluate(() => 'x' in Object.prototype || 'polluted' in {})).toBe(false);
  const scripts = await page.locator('script').evaluateAll((all) => all.map((script) => script.textContent));
  expect(scripts.filter((text) => text.startsWith('window.x'))).toEqual([]);
  await expect(page.locator('[onerror], [onload], [onmouseover]')).toHaveCount(0);
  await expect(page.locator('main img:not([src^="/media/"])')).toHaveCount(0);
}

async function expectShownAsWords(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('window.x=1');
  expect(folded(await heading.evaluate((h1) => h1.textContent))).toBe(folded(everything));
  expect(folded(await page.title())).toContain(folded(everything).slice(0, 60));
  const paragraph = page.locator('p[data-block=paragraph]').first();
  const shown = folded(await paragraph.evaluate((p) => p.textContent));
  for (const words of HOSTILE) expect(shown).toContain(folded(words));
}

const ARTICLE = '/articles/hostile/';

test('hostile text is shown as text when the page is shown by a navigation', async ({
  page,
  visit,
  site,
}) => {
  await visit('/articles/plain/');
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(page).toHaveURL(`${site.url}${ARTICLE.slice(1)}`);
  await expectShownAsWords(page);
  await expectHarmless(page);
});

/** Addresses of the site that the article links to. */
async function linksOfArticle(page: Page): Promise<Set<string>> {
  const links = page.getByRole('main').locator('a[href^="/"]');
  return new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!)));
}

test('hostile text is shown as text, all links of its article work, and every list shows it as text too', async ({
  page,
  visit,
  site,
}) => {
  await visit(ARTICLE);
  await expectShownAsWords(page);
  await expectHarmless(page);
  const links = await linksOfArticle(page);
  for (const href of links) {
    const response = await page.request.get(new URL(href, site.url).href);
    expect(`${href}: ${response.status()}`).toBe(`${href}: 200`);
  }
  const lists = ['/', ...[...links].filter((href) => !href.startsWith('/articles/'))];
  expect(lists).toHaveLength(1 + 1 + 1 + hostile.tags.length + hostile.authors.length);
  for (const address of lists)
    await test.step(address, async () => {
      await visit(address);
      await expect(page.getByRole('main').locator(`article a[href="${ARTICLE}"]`).first()).toBeAttached();
      await expectHarmless(page);
    });
});
