/** Content that publishers write but the sample site lacks: duplicates, empty values, very long words. */
import { violations } from './axe.ts';
import { expect, testSite } from './fixtures.ts';
import type { ContentFiles } from './broadsheet-program.ts';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const words = [{ type: 'paragraph', text: 'Some words of it.' }];
const code = { type: 'code', text: 'let first = "the first words of the line"', language: 'js' };
const points = { type: 'keyPoints', items: ['Some words of it.'] };
const table = { type: 'table', head: [['A', 'B']], body: [['1', '2']] };

const content: ContentFiles = {
  'site.json': { name: 'Uncommon', sections: [{ slug: 'world', name: 'World' }] },
  'articles/twice.json': {
    headline: 'Twice',
    body: [0, 1].flatMap(() => [code, table, points, { type: 'aside', body: words }]),
  },
  'articles/copied.json': {
    headline: 'Copied',
    body: [
      {
        type: 'paragraph',
        text: [
          { text: '漢字', ruby: 'かんじ' },
          { text: ' noted', footnote: 'a' },
        ],
      },
      code,
    ],
    footnotes: [{ id: 'a', body: words }],
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

const test = testSite(content);

test('uncommon articles follow the accessibility rules, with a clean console', async ({ page, visit }) => {
  for (const name of ['twice', 'empty', 'long', 'rtl', 'cut'])
    await test.step(name, async () => {
      await visit(`/articles/${name}/`);
      expect.soft(await violations(page), name).toEqual([]);
    });
});

test('long words are broken at 320 px', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of ['/', '/articles/long/'])
    await test.step(address, async () => {
      await visit(address);
      const widest = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('main *')].map((one) => one.getBoundingClientRect().right)),
      );
      expect(widest).toBeLessThanOrEqual(320);
    });
});

test('in an Arabic article the copy button is at the end of a line of code, and Arabic letters are not slanted', async ({
  page,
  visit,
}) => {
  await visit('/articles/rtl/');
  const button = (await page.getByRole('main').getByRole('button', { name: 'نسخ' }).boundingBox())!;
  const line = (await page.getByRole('code').boundingBox())!;
  expect(button.x).toBeGreaterThan(line.x);
  const synthesis = 'font-synthesis-style';
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS(synthesis, 'none');
  await expect(page.getByRole('link', { name: 'Uncommon' }).first()).toHaveCSS(synthesis, 'auto');
});

test('a heading has the same margin above it beside a pull quote', async ({ page, visit }) => {
  await visit('/articles/beside/');
  const roomAbove = (name: string): Promise<string> =>
    page.getByRole('heading', { name }).evaluate((heading) => getComputedStyle(heading).marginBlockStart);
  expect(await roomAbove('After a quote beside them')).toBe(await roomAbove('After words'));
});

test('the index.html of a folder shows its page at the folder’s address', async ({ page, visit, site }) => {
  for (const folder of ['/', '/articles/twice/', '/sections/world/'])
    await test.step(folder, async () => {
      await visit(`${folder}index.html?from=a#bs-main`);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page).toHaveURL(`${site.url}${folder.slice(1)}?from=a#bs-main`);
    });
});

test('copied text has no ruby, footnote numbers, links back or words of buttons', async ({ page, visit }) => {
  await visit('/articles/copied/');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article')!));
  await page.keyboard.press('ControlOrMeta+c');
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await page.locator('body > textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const copied = await page.locator('body > textarea').inputValue();
  expect(copied).toContain('漢字 noted');
  expect(copied).toContain(code.text);
  expect(copied).not.toMatch(/かんじ|↩|^Copy$|noted1/m);
});
