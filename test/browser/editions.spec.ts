/** A site with editions in English, French and Arabic: navigation within an edition and between editions. */
import type { Page } from '@playwright/test';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { OF_COLOURS, OF_SIZE, violations } from './axe.ts';
import { searchResults } from './feature-helpers.ts';
import { serveFolder, type RunningServer } from './broadsheet-program.ts';
import { expect, NARROW_VIEWPORT, testSite } from './fixtures.ts';
import { waitForWorker } from './worker-helpers.ts';

const article = (language: string, headline: string, text: string, tag: string) => ({
  headline,
  standfirst: text,
  language,
  section: 'world',
  tags: [tag],
  authors: [{ name: 'Ada Brook' }],
  datePublished: '2026-01-02',
  body: [{ type: 'paragraph', text }],
});

const CONTENT = {
  'site.json': {
    name: 'The Post',
    sections: [{ slug: 'world', name: 'World' }],
    languages: {
      fr: { name: 'La Poste', tagline: 'Du jour', sections: [{ slug: 'world', name: 'Monde' }] },
      ar: { name: 'البريد', sections: [{ slug: 'world', name: 'العالم' }] },
    },
  },
  'articles/flood.json': {
    ...article('en', 'The flood', 'The water rose in the night.', 'Rivers'),
    translations: { fr: 'crue', ar: 'fayadan' },
  },
  'articles/crue.json': article('fr', 'La crue', 'Les eaux ont monté dans la nuit.', 'Rivières'),
  'articles/lac.json': article('fr', 'Le lac', 'Un lac s’est vidé.', 'Lacs'),
  'articles/fayadan.json': article('ar', 'الفيضان', 'ارتفعت المياه في الليل.', 'أنهار'),
  'pages/fr/a-propos.md': '---\nheadline: À propos\nlanguage: fr\n---\n\nQui nous sommes.\n',
};

const test = testSite(CONTENT, '/', TEXTS_ONLY);
const testUnderBase = testSite(CONTENT, '/news/', TEXTS_ONLY);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const inLanguage = (page: Page, language: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', language);
const cards = (page: Page) => page.getByRole('main').getByRole('article');
const inBanner = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name });

/** From the front page to the French edition, one of its sections, and an article. */
async function readInFrench(page: Page, front: string): Promise<void> {
  await inBanner(page, 'Français').click();
  await expect(page).toHaveURL(`${front}fr/`);
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Monde' }).click();
  await expect(page).toHaveURL(`${front}fr/sections/world/`);
  await page.getByRole('link', { name: 'Le lac' }).click();
  await expect(page).toHaveURL(`${front}articles/lac/`);
  await inLanguage(page, 'fr');
  await expect(inBanner(page, 'La Poste')).toHaveAttribute('href', new URL(`${front}fr/`).pathname);
}

test('links of lists and articles stay in their edition, until another edition is chosen', async ({
  page,
  visit,
  site,
}) => {
  await visit('/');
  await readInFrench(page, site.url);
  await inBanner(page, 'English').click();
  await expect(page).toHaveURL(site.url);
  await inLanguage(page, 'en');
  await expect(cards(page)).toHaveText(/The flood/);
});

testUnderBase(
  'under a base, links of lists and articles stay in their edition',
  async ({ page, visit, site }) => {
    await visit('/');
    await readInFrench(page, site.url);
  },
);

test('the search of an edition finds only articles in its language', async ({ page, visit }) => {
  await visit('/fr/');
  await inBanner(page, 'Recherche').click();
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('nuit');
  await expect(searchResults(page)).toHaveText(/La crue/);
  await field.fill('flood');
  await expect(page.getByRole('status')).toContainText('Aucun');
  await expect(searchResults(page)).toHaveCount(0);
});

test('a translation opens in its own edition, also in another direction of writing', async ({
  page,
  visit,
  site,
}) => {
  await visit('/articles/flood/');
  await page.getByRole('link', { name: 'العربية' }).last().click();
  await expect(page).toHaveURL(`${site.url}articles/fayadan/`);
  await inLanguage(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The flood');
  await inLanguage(page, 'en');
});

test('a missing page of an edition is reported in its language, and leads to the front page of the edition', async ({
  page,
  visit,
  site,
  pageProblems,
}) => {
  pageProblems.allow(/status of 404/);
  await visit('/fr/rien/');
  await inLanguage(page, 'fr');
  await page.getByRole('main').getByRole('link', { name: 'Aller à la page d’accueil' }).click();
  await expect(page).toHaveURL(`${site.url}fr/`);
});

for (const address of ['/fr/', '/ar/', '/ar/search/', '/articles/fayadan/'])
  test(`${address} has no accessibility violation, light or dark, wide or narrow`, async ({
    page,
    visit,
  }) => {
    await visit(address);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ...OF_COLOURS), 'dark').toEqual([]);
    await page.setViewportSize(NARROW_VIEWPORT);
    expect(await violations(page, ...OF_SIZE), 'narrow').toEqual([]);
  });

/** A server of its own, which the test can stop. */
const testOffline = test.extend<{ host: RunningServer }>({
  host: async ({ site }, use) => {
    const host = await serveFolder(site.dir);
    await use(host);
    host.stop();
  },
  baseURL: ({ host }, use) => use(host.url),
});

testOffline.describe('offline', () => {
  testOffline.use({ serviceWorkers: 'allow' });

  testOffline(
    'an edition says so in its language and leads to its saved articles',
    async ({ page, visit, passTime, host, pageProblems }) => {
      // Once the site is stopped, the browser reports each failed request.
      pageProblems.allow(/Failed to load resource|ERR_|Failed to fetch/);
      await page.clock.install();
      await visit('/fr/');
      await waitForWorker(page, passTime);
      host.stop();
      await visit('/fr/tags/lacs/');
      await inLanguage(page, 'fr');
      await page.getByRole('main').getByRole('link', { name: 'Enregistrés' }).click();
      await expect(page).toHaveURL(`${host.url}fr/saved/`);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enregistrés');
      await inLanguage(page, 'fr');
    },
  );
});
