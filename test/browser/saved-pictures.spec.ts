/** Pictures of saved articles: full storage, other hosts, data saver. */
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { saveButton } from './feature-helpers.ts';
import { expect, testSite } from './fixtures.ts';
import { saveData } from './network.ts';
import { countSavedFiles, waitForWorker } from './worker-helpers.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const drawing = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="${fill}"/></svg>`;
const ELSEWHERE = 'https://pictures.example';
const figure = (src: string) => ({
  type: 'figure',
  image: { src, alt: 'A colour', width: 60, height: 40 },
});

const test = testSite(
  {
    'site.json': { name: 'Pictures' },
    ...Object.fromEntries(NAMES.map((name) => [`media/${name}.svg`, drawing(`#${name.repeat(6)}`)])),
    'articles/many.json': {
      headline: 'Many',
      body: [
        { type: 'paragraph', text: 'These words are read without a connection.' },
        ...NAMES.map((name) => figure(`/media/${name}.svg`)),
      ],
    },
    'articles/foreign.json': {
      headline: 'Foreign',
      body: [{ type: 'paragraph', text: 'A picture from elsewhere.' }, figure(`${ELSEWHERE}/red.svg`)],
    },
  },
  '/',
  TEXTS_ONLY,
);
test.use({ serviceWorkers: 'allow' });
test.beforeEach(async ({ pageProblems, context }) => {
  pageProblems.allow(/Failed to load resource|^request: https:\/\/pictures\.example\//);
  await context.clock.install();
});

test('without space for pictures the text is saved with a message, and the pictures are saved once there is space', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await visit('/articles/many/');
  await waitForWorker(page, passTime);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // The text is saved first; only the service worker's part is refused.
  await saveButton(page).click();
  await expect(
    page.getByText('Saved without 4 pictures. There is no more space for pictures on this device.'),
  ).toBeVisible();
  await visit('/saved/');
  await expect(page.getByRole('link', { name: 'Many' })).toBeVisible();
  await expect(page.getByText('4 pictures not saved', { exact: false })).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await visit('/saved/');
  const countLater = async (): Promise<number> => {
    await passTime(5000);
    return countSavedFiles(page, '/media/');
  };
  await expect.poll(countLater).toBe(4);
});

test('a picture of another host without CORS headers is saved and shown offline', async ({
  page,
  context,
  visit,
  passTime,
}) => {
  // No CORS header: the site may show the picture but not read it.
  await context.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      headers: { 'access-control-allow-origin': 'https://nobody.example' },
      body: drawing('#8a1c1c'),
    }),
  );
  await visit('/articles/foreign/');
  await waitForWorker(page, passTime);
  await saveButton(page).click();
  await expect.poll(() => countSavedFiles(page, 'pictures.example')).toBe(1);
  await context.unroute(`${ELSEWHERE}/**`);
  await context.route(`${ELSEWHERE}/**`, (route) => route.abort());
  await page.reload();
  const image = page.getByRole('img', { name: 'A colour' });
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(60);
});

test('with Save-Data the service worker is only installed by saving', async ({ page, visit, passTime }) => {
  await saveData(page);
  await visit('/articles/many/');
  await passTime(30_000);
  const workers = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  await saveButton(page).click();
  await expect.poll(workers).toBe(1);
  await expect.poll(() => countSavedFiles(page, '/media/')).toBe(4);
});

test('files of an article that is no longer saved are deleted once Undo is no longer offered', async ({
  page,
  visit,
  passTime,
}) => {
  await visit('/articles/many/');
  await waitForWorker(page, passTime);
  await saveButton(page).click();
  await expect.poll(() => countSavedFiles(page, '/media/')).toBe(4);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await countSavedFiles(page, '/media/')).toBe(4);
  await passTime(15_000);
  await expect.poll(() => countSavedFiles(page, '/')).toBe(0);
});
