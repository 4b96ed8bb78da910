import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadsheet, publish, withContent, type Content, type Published } from './program.ts';
import { complaintsOf, eventually, frames, openTab, requestsOf, visit } from './tab.ts';

/** What would run if it were taken for anything but words. Each sets `window.x`. */
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

const content: Content = {
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

let site: Published;
beforeAll(async () => {
  site = await withContent(content, (folder) => publish(folder));
});
afterAll(() => site.remove());

/** Words as the browser shows them: control characters and lone halves may be replaced, white space is folded. */
const folded = (words: string): string =>
  words.replace(/[\s\u0000\uFFFD\uFFFE\u2028\u2029\p{Surrogate}]+/gu, ' ').trim();

async function expectHarmless(page: Page): Promise<void> {
  await frames(page);
  expect(await page.evaluate(() => 'x' in window)).toBe(false);
  expect(await page.evaluate(() => 'x' in Object.prototype || 'polluted' in {})).toBe(false);
  // The reader's wishes in the head, and the start at the foot.
  expect(await page.locator('script:not([type]), script[src]').count()).toBe(2);
}

test('hostile words are shown as words, and nothing of them runs', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  const requests = requestsOf(page);
  await visit(page, `${site.url}articles/hostile/`);
  await expectHarmless(page);
  expect(folded(await page.locator('main h1').evaluate((h1) => h1.textContent))).toBe(folded(everything));
  expect(folded(await page.title())).toContain(folded(everything).slice(0, 60));
  const paragraph = await page
    .locator('p[data-block=paragraph]')
    .first()
    .evaluate((p) => p.textContent);
  for (const words of HOSTILE) expect(folded(paragraph)).toContain(folded(words));
  expect(await page.locator('main img:not([src^="/media/"])').count()).toBe(0);
  expect(await page.locator('main svg:not(.tools svg)').count()).toBe(0);
  expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('nor do they run when the page comes by a navigation', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await visit(page, `${site.url}articles/plain/`);
  await page.locator('.related a').first().click();
  await eventually(() => page.url()).toBe(`${site.url}articles/hostile/`);
  await page.locator('[data-block=table]').waitFor();
  await expectHarmless(page);
  expect(folded(await page.locator('main h1').evaluate((h1) => h1.textContent))).toBe(folded(everything));
  expect(complaints).toEqual([]);
});

test('every list that names the article runs nothing', async () => {
  const page = await openTab();
  const lists = new Set(['/', ...(await listed(page)).filter((href) => !href.startsWith('/articles/'))]);
  expect(lists.size).toBe(1 + 1 + hostile.tags.length + hostile.authors.length);
  for (const address of lists) {
    await visit(page, new URL(address, site.url).href);
    await expectHarmless(page);
    expect(await page.locator('main .cards a[href="/articles/hostile/"]').count(), address).toBe(1);
  }
});

/** Addresses of the site that the article leads to. */
async function listed(page: Page): Promise<string[]> {
  await page.goto(`${site.url}articles/hostile/`);
  return page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}

test('every address that the article leads to on its site is there', async () => {
  const page = await openTab();
  for (const href of new Set(await listed(page))) {
    const answer = await page.request.get(new URL(href, site.url).href);
    expect(`${href}: ${answer.status()}`).toBe(`${href}: 200`);
  }
});

test.each([
  'javascript:window.x=1',
  'JavaScript:window.x=1',
  ' javascript:window.x=1',
  'java\nscript:window.x=1',
  'data:text/html,<script>window.x=1</script>',
  'vbscript:x',
  '//evil.example/x',
  'https://reader:secret@example.org/',
])('the address %j is refused when the site is published', async (url) => {
  const body = [{ type: 'paragraph', text: [{ text: 'words', link: url }] }];
  const { code, said } = await withContent({ 'articles/bad.json': { headline: 'Bad', body } }, (folder) =>
    broadsheet('build', folder, '--out', `${folder}/out`),
  );
  expect(code).toBe(1);
  expect(said).toMatch(/articles\/bad\.json: body\.0\.text\.0\.link/);
});

test('a drawing that would run something is refused when the site is published', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2" onload="parent.x=17"/>';
  const { code, said } = await withContent({ ...content, 'media/none.svg': drawing }, (folder) =>
    broadsheet('build', folder, '--out', `${folder}/out`),
  );
  expect(code).toBe(1);
  expect(said).toMatch(/media\/none\.svg: .*onload/);
});
