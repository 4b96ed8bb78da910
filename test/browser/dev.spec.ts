/** `broadsheet dev`: open pages follow the files of the content folder. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer, withContent } from './broadsheet-program.ts';
import { expect, expectReady, test as base } from './fixtures.ts';
import { documentLoads, holdRequests } from './network.ts';

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

test('an open page shows changed texts and styles without a reload, and keeps its scroll position and open panel', async ({
  page,
  edited,
}) => {
  await open(page, '/articles/rain/');
  await page.getByRole('button', { name: 'Text and theme' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await expect(panel).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 400));
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(100);
  const loads = documentLoads(page);
  const expectSamePlace = async (): Promise<void> => {
    await expect(panel).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
  };
  const headline = page.getByRole('heading', { level: 1 });

  await test.step('texts', async () => {
    await edited.write(
      'articles/rain.json',
      article('Rain at last', { type: 'paragraph', text: 'A new end.' }),
    );
    await expect(page.getByText('A new end.')).toBeAttached();
    await expectSamePlace();
    await edited.write(
      'articles/rain.json',
      article('Rain, and no end', { type: 'paragraph', text: 'Wet.' }),
    );
    await expect(headline).toHaveText('Rain, and no end');
    await expect(page).toHaveTitle(/Rain, and no end/);
  });
  await test.step('styles', async () => {
    await edited.write('theme.css', '.story h1 { color: rgb(1, 2, 3) }');
    await expect(headline).toHaveCSS('color', 'rgb(1, 2, 3)');
    await edited.write('theme.css', '.story h1 { color: rgb(4, 5, 6) }');
    await expect(headline).toHaveCSS('color', 'rgb(4, 5, 6)');
    await expectSamePlace();
    await edited.remove('theme.css');
    await expect(headline).not.toHaveCSS('color', 'rgb(4, 5, 6)');
  });
  expect(loads).toEqual([]);
});

test('the front page shows a new article, and is reloaded when settings change', async ({ page, edited }) => {
  await open(page, '/');
  const loads = documentLoads(page);
  await edited.write('articles/snow.md', '---\nheadline: Snow at night\n---\n\nIt falls.\n');
  await expect(page.getByRole('heading', { name: 'Snow at night' })).toBeVisible();
  expect(loads).toEqual([]);
  await edited.write(
    'site.json',
    JSON.stringify({ name: 'The Evening Post', origin: 'https://post.example' }),
  );
  await expect(page.getByRole('banner')).toContainText('The Evening Post');
  expect(loads).toHaveLength(1);
});

test('a page whose content changes while it loads shows the latest texts and settings', async ({
  page,
  edited,
}) => {
  await open(page, '/articles/rain/');
  const changeWhileLoading = async (file: string, text: string, words: string): Promise<void> => {
    const live = await holdRequests(page, '**/.broadsheet/live');
    await page.reload();
    await expect.poll(() => live.urls.length).toBe(1);
    await edited.write(file, text);
    await expect.poll(async () => (await page.request.get(page.url())).text()).toContain(words);
    live.release();
  };
  await changeWhileLoading('articles/rain.json', article('Rain, and no end'), 'Rain, and no end');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rain, and no end');
  const settings = JSON.stringify({ name: 'The Evening Post', origin: 'https://post.example' });
  await changeWhileLoading('site.json', settings, 'The Evening Post');
  await expect(page.getByRole('banner')).toContainText('The Evening Post');
});

test('errors in the content are listed over open and opened pages until they are fixed', async ({
  page,
  edited,
  pageProblems,
}) => {
  pageProblems.allow(/404|422/);
  await open(page, '/articles/rain/');
  await test.step('over an open page, with their line', async () => {
    await edited.write('articles/rain.json', '{\n  "headline": "Rain at last",\n  "body": [}\n}');
    await expect(problems(page)).toContainText('1 error in the content');
    await expect(problems(page)).toContainText(/articles\/rain\.json:3:\d+/);
    await expect(page.getByText('Paragraph 1 stands here.')).toBeVisible();
    await problems(page).getByRole('button', { name: 'Close' }).click();
    await expect(problems(page)).toBeHidden();
  });
  await test.step('again when they change', async () => {
    await edited.write('articles/rain.json', '{ "headline": "Rain at last", "bodi": [] }');
    await expect(problems(page)).toContainText('bodi');
    await edited.write('articles/rain.json', article('Rain, mended'));
    await expect(page.getByRole('heading', { level: 1, name: 'Rain, mended' })).toBeVisible();
    await expect(problems(page)).toBeHidden();
  });
  await test.step('over the page of an article that cannot be shown', async () => {
    await edited.write('articles/rain.json', '{ "headline": "Rain at last", }');
    await expect(problems(page)).toContainText('rain.json');
    await page.reload();
    await expect(problems(page)).toContainText('rain.json');
    await edited.write('articles/rain.json', article('Rain, mended again'));
    await expect(page.getByRole('heading', { level: 1, name: 'Rain, mended again' })).toBeVisible();
  });
});
