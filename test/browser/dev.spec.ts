/** `broadsheet dev`: an open page follows the files. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer, withContent } from './broadsheet-program.ts';
import { expect, expectReady, test as base } from './fixtures.ts';
import { documentLoads } from './network.ts';

const paragraphs = Array.from({ length: 40 }, (_, at) => ({
  type: 'paragraph',
  text: `Paragraph ${at + 1} stands here.`,
}));
const article = (headline: string, ...more: unknown[]) =>
  JSON.stringify({ headline, datePublished: '2023-01-01', body: [...paragraphs, ...more] });

interface Edited {
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const test = base.extend<{ edited: Edited }>({
  edited: async ({ page }, use) => {
    const files = {
      'public/site.json': { name: 'The Post', origin: 'https://post.example' },
      'public/articles/rain.json': article('Rain at last'),
      'public/articles/sun.md': '---\nheadline: Sun again\n---\n\nIt shines.\n',
    };
    await withContent(files, async (folder) => {
      const content = join(folder, 'public');
      const server = await startServer('dev', content);
      await page.goto(server.url);
      await use({
        write: (path, text) => writeFile(join(content, path), text),
        remove: (path) => rm(join(content, path)),
      });
      await page.goto('about:blank');
      server.stop();
    });
  },
});

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(new URL(address, page.url()).href);
  await expectReady(page);
};

const problems = (page: Page) => page.getByRole('alert', { name: 'Problems' });

test('a changed text stands in the open page, which keeps its place and what is open', async ({
  page,
  edited,
}) => {
  await open(page, '/articles/rain/');
  await page.getByRole('button', { name: 'Text and theme' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await expect(panel).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 400));
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(100);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await edited.write(
    'articles/rain.json',
    article('Rain at last', { type: 'paragraph', text: 'A new end.' }),
  );
  await expect(page.getByText('A new end.')).toBeAttached();
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await expect(page.locator('html[data-same-document]')).toBeAttached();
  await edited.write('articles/rain.json', article('Rain, and no end', { type: 'paragraph', text: 'Wet.' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Rain, and no end' })).toBeAttached();
  await expect(page).toHaveTitle(/Rain, and no end/);
});

test('a list shows a new article', async ({ page, edited }) => {
  await open(page, '/');
  await edited.write('articles/snow.md', '---\nheadline: Snow at night\n---\n\nIt falls.\n');
  await expect(page.getByRole('heading', { name: 'Snow at night' })).toBeVisible();
});

test('changed settings load the page again', async ({ page, edited }) => {
  await open(page, '/articles/rain/');
  await edited.write(
    'site.json',
    JSON.stringify({ name: 'The Evening Post', origin: 'https://post.example' }),
  );
  await expect(page.getByRole('banner')).toContainText('The Evening Post');
});

test('a changed theme.css applies to the open page, which is not loaded again and keeps its place and what is open', async ({
  page,
  edited,
}) => {
  await open(page, '/articles/rain/');
  await page.getByRole('button', { name: 'Text and theme' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await expect(panel).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 400));
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(100);
  const loads = documentLoads(page);
  const headline = page.getByRole('heading', { level: 1 });
  await edited.write('theme.css', '.story h1 { color: rgb(1, 2, 3) }');
  await expect(headline).toHaveCSS('color', 'rgb(1, 2, 3)');
  await edited.write('theme.css', '.story h1 { color: rgb(4, 5, 6) }');
  await expect(headline).toHaveCSS('color', 'rgb(4, 5, 6)');
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await edited.remove('theme.css');
  await expect(headline).not.toHaveCSS('color', 'rgb(4, 5, 6)');
  expect(loads).toEqual([]);
});

test('a mistake stands over the page with its place, and goes when it is mended', async ({
  page,
  edited,
  complaints,
}) => {
  complaints.allow(/422/);
  await open(page, '/articles/rain/');
  await edited.write('articles/rain.json', '{\n  "headline": "Rain at last",\n  "body": [}\n}');
  await expect(problems(page)).toContainText('1 error in the content');
  await expect(problems(page)).toContainText(/articles\/rain\.json:3:\d+/);
  await expect(page.getByText('Paragraph 1 stands here.')).toBeVisible();
  await problems(page).getByRole('button', { name: 'Close' }).click();
  await expect(problems(page)).toBeHidden();
  await edited.write('articles/rain.json', '{ "headline": "Rain at last", "bodi": [] }');
  await expect(problems(page)).toContainText('bodi');
  await edited.write('articles/rain.json', article('Rain, mended'));
  await expect(page.getByRole('heading', { level: 1, name: 'Rain, mended' })).toBeVisible();
  await expect(problems(page)).toBeHidden();
});

test('a broken article that is opened says what is wrong, and is shown when it is mended', async ({
  page,
  edited,
  complaints,
}) => {
  complaints.allow(/404|422/);
  await edited.write('articles/rain.json', '{ "headline": "Rain at last", }');
  await expect(problems(page)).toContainText('rain.json');
  await page.goto(new URL('/articles/rain/', page.url()).href);
  await expect(problems(page)).toContainText('rain.json');
  await edited.write('articles/rain.json', article('Rain, mended'));
  await expect(page.getByRole('heading', { level: 1, name: 'Rain, mended' })).toBeVisible();
});
