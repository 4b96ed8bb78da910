/** `dist/` as built by `npm run build`, behind a plain file server, with articles added by hand. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from './fixtures.ts';
import { documentLoads } from './network.ts';
import { servePlainFiles, type NotFoundResponse } from './plain-host.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const RAW = {
  headline: 'A new one',
  standfirst: 'Put here by hand.',
  related: [{ article: 'specimen' }],
  body: [
    { type: 'paragraph', text: ['More in ', { text: 'the second', link: '/articles/new/second/' }, '.'] },
    { type: 'relatedLink', article: 'specimen' },
    { type: 'marquee', text: 'A block that nobody knows' },
    { type: 'paragraph', text: [{ text: 'A bad link', link: 'javascript:alert(1)' }] },
  ],
};
const SECOND = { headline: 'The second', body: [{ type: 'paragraph', text: 'Its words.' }] };

/** A copy of `dist/` with additional articles. */
async function copySite(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'broadsheet-dist-'));
  await cp(join(ROOT, 'dist'), dir, { recursive: true });
  const put = (name: string, text: string): Promise<void> => writeFile(join(dir, 'articles', name), text);
  await put('new-one.json', JSON.stringify(RAW));
  await mkdir(join(dir, 'articles/new'));
  await put('new/second.json', JSON.stringify(SECOND));
  await put('raw-specimen.json', await readFile(join(ROOT, 'public/articles/specimen.json'), 'utf8'));
  await put('broken.json', '{"headline": "No');
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

const test = base.extend<{ otherwise: NotFoundResponse }>({
  otherwise: [[404, '404.html'], { option: true }],
  baseURL: async ({ onceInFile, otherwise }, use) => {
    const { dir } = await onceInFile(copySite, copySite);
    const host = await servePlainFiles(dir, otherwise);
    await use(host.url);
    host.stop();
  },
});

test('a published page hydrates, and a link opens the next page without a reload', async ({
  page,
  visit,
}) => {
  await visit('/articles/specimen/');
  const loads = documentLoads(page);
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(loads).toEqual([]);
});

const HOSTS: readonly (readonly [name: string, otherwise: NotFoundResponse])[] = [
  ['a 404 page', [404, '404.html']],
  ['the front page as fallback', [200, 'index.html']],
];
for (const [name, otherwise] of HOSTS)
  test.describe(`on a host with ${name}`, () => {
    test.use({ otherwise });
    test.beforeEach(({ pageProblems }) => pageProblems.allow(/status of 404/));

    test('an article added by hand is shown at its address, with and without a trailing slash', async ({
      page,
      visit,
    }) => {
      for (const address of ['/articles/new-one/', '/articles/new-one'])
        await test.step(address, async () => {
          await visit(address);
          await expect(page.getByRole('heading', { level: 1, name: 'A new one' })).toBeFocused();
          await expect(page).toHaveTitle('A new one – The Broadsheet Review');
          await expect(page.locator('meta[name=robots]')).toHaveCount(0);
          await expect(page.locator('meta[name=description]')).toHaveAttribute(
            'content',
            'Put here by hand.',
          );
          await expect(page.getByText('A block that nobody knows')).toBeVisible();
          await expect(page.getByRole('link', { name: 'A bad link' })).toHaveCount(0);
        });
    });

    test('a link between articles added by hand opens the next one without a reload, and Back returns', async ({
      page,
      visit,
    }) => {
      await visit('/articles/new-one/');
      const loads = documentLoads(page);
      await page.getByRole('link', { name: 'the second' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'The second' })).toBeFocused();
      await expect(page).toHaveTitle('The second – The Broadsheet Review');
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: 'A new one' })).toBeFocused();
      expect(loads).toEqual([]);
    });
  });

test('an article added by hand shows the same blocks as a published one', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(/status of 404/);
  await visit('/articles/specimen/');
  const kinds = (): Promise<string[]> =>
    page.locator('main [data-block]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['block']!));
  const published = await kinds();
  await visit('/articles/raw-specimen/');
  await expect(page.getByRole('heading', { level: 1, name: 'A specimen of every block' })).toBeFocused();
  expect(await kinds()).toEqual(published);
}); // prettier-ignore

test('an address without a file says that the page is not found', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(/status of 404/);
  await visit('/articles/nothing/');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('an invalid article file is reported, with a button to try again', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/status of 404/);
  await visit('/articles/broken/');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible();
});
