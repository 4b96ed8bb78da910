/** `build --portable`: pages that are opened from a disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, withContent } from './broadsheet-program.ts';
import { expect, test } from './fixtures.ts';

test('pages opened from disk show pictures, link to each other, and offer nothing that needs a server', async ({
  page,
  pageProblems,
}) => {
  pageProblems.allow(/^request: file:/);
  const files = {
    'public/site.json': { name: 'The Post', origin: 'https://post.example' },
    'public/media/dot.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360"/></svg>',
    'public/articles/2023/rain.json': {
      headline: 'Rain at last',
      image: { image: { src: '/media/dot.svg', alt: 'A dot' } },
      body: [{ type: 'paragraph', text: ['See ', { text: 'the sun', link: '/articles/sun/' }, '.'] }],
    },
    'public/articles/sun.json': { headline: 'Sun again', body: [{ type: 'paragraph', text: 'It shines.' }] },
  };
  await withContent(files, async (folder) => {
    const out = join(folder, 'out');
    await build(join(folder, 'public'), out, '--portable');
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    await page.getByRole('link', { name: 'Rain at last' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rain at last' })).toBeVisible();
    const width = () =>
      page.getByRole('img', { name: 'A dot' }).evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBe(640);
    for (const name of ['Text and theme', 'Listen', 'Save', 'Search'])
      await expect(page.getByRole('button', { name })).toBeHidden();
    for (const name of ['Search', 'Saved']) await expect(page.getByRole('link', { name })).toBeHidden();
    expect(existsSync(join(out, 'saved'))).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'the sun' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sun again' })).toBeVisible();
    await page.getByRole('link', { name: 'The Post' }).first().click();
    await expect(page).toHaveURL(/\/out\/index\.html$/);
  });
});
