/** Published pages: their content, and hydration without changes. */
import { act, within } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ListPage } from '../../src/article/list-page.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { summarizeArticle } from '../../src/site/article-summary.ts';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { joinChunks } from '../join-chunks.ts';
import { DATA_ID, ROOT_ID, type EmbeddedData } from '../../src/reader/page-data.ts';
import { createPrerender, type Prerender } from '../../src/reader/entry-server.tsx';
import { routes } from '../../src/reader/routes.tsx';
import type { PageSource } from '../../src/reader/page-source.ts';
import { planAllPages } from '../unit/site/test-articles.ts';
import { FIXTURE_ARTICLES, SAMPLE_ARTICLES } from './fixture-articles.ts';
import { TEST_SITE } from './show.tsx';
import template from '../../index.html?raw';

const ENTRIES = [...FIXTURE_ARTICLES, ...SAMPLE_ARTICLES];
const CARDS = new Map(ENTRIES.map((entry) => [entry.id, summarizeArticle(entry, TEST_SITE).card]));
const ARTICLES = ENTRIES.map((entry): [string, Article] => [
  `/articles/${entry.id}/`,
  prepareArticle(entry, TEST_SITE, (id) => CARDS.get(id), { relatedIds: [...CARDS.keys()].slice(0, 5) }),
]);
const LISTS = planAllPages(
  TEST_SITE,
  ENTRIES.map((entry) => summarizeArticle(entry, TEST_SITE)),
).flatMap((page): [string, ListPage][] =>
  page.kind === 'list' && page.data.cards.length > 0 ? [[page.address, page.data]] : [],
);

type Page = Article | ListPage;
const PAGES: readonly [address: string, page: Page][] = [...ARTICLES, ...LISTS];

const BASE = '/base/';
let prerender: Prerender;
/** The HTML of each page by its address. */
const html = new Map<string, string>();
beforeAll(async () => {
  prerender = await createPrerender(TEST_SITE, BASE, { template });
  for (const [address, page] of PAGES) html.set(address, await render(address, page));
});

const render = async (address: string, page?: Page): Promise<string> =>
  joinChunks((await prerender(address, page)).html);

/** Parsed like a browser does. */
const parse = (published = ''): Document => new DOMParser().parseFromString(published, 'text/html');

const dataIn = (page: Document): EmbeddedData =>
  JSON.parse(page.getElementById(DATA_ID)?.textContent ?? '') as EmbeddedData;

const unusedSource: PageSource = {
  article: () => Promise.reject(new Error('The page source was used')),
  list: () => Promise.reject(new Error('The page source was used')),
};

let root: Root | undefined;
// Features start loading after a time, which would add elements to the page on a busy machine.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** Returns the HTML before and after hydration, and React's errors. */
async function hydrate(address: string, published: Document) {
  const { page } = dataIn(published);
  const holder = document.adoptNode(published.getElementById(ROOT_ID)!);
  document.body.append(holder);
  const before = holder.innerHTML;
  const errors: unknown[] = [];
  const table = routes({ site: TEST_SITE, base: BASE, source: unusedSource });
  const path = BASE + address.slice(1);
  const leaf = matchRoutes(table, path, BASE)?.at(-1)?.route.id ?? '';
  const router = createMemoryRouter(table, {
    basename: BASE,
    initialEntries: [path],
    hydrationData: { loaderData: { [leaf]: page } },
  });
  await act(async () => {
    root = hydrateRoot(holder, <RouterProvider router={router} />, {
      onRecoverableError: (error) => errors.push(error),
    });
  });
  return { before, after: holder.innerHTML, errors };
}

test('the fixtures contain articles and lists of several kinds', () => {
  expect(ARTICLES.length).toBeGreaterThan(60);
  expect(new Set(LISTS.map(([, { kind }]) => kind)).size).toBeGreaterThan(2);
});

test.each(PAGES)('hydration of %s changes nothing', async (address) => {
  const { before, after, errors } = await hydrate(address, parse(html.get(address)));
  expect(before.length).toBeGreaterThan(500);
  expect(errors).toEqual([]);
  expect(after).toBe(before);
});

test('hydration formats no date, number or list again', async () => {
  const article = {
    ...ARTICLES.find(([address]) => address.endsWith('/002-every-field-of-an-article/'))![1],
    authors: [{ name: 'Ada' }, { name: 'Grace' }, { name: 'Joan' }],
  };
  const published = parse(await render('/articles/x/', article));
  const formats = [
    vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get'),
    vi.spyOn(Intl.NumberFormat.prototype as { format: unknown }, 'format', 'get'),
    vi.spyOn(Intl.PluralRules.prototype, 'select'),
    vi.spyOn(Intl.ListFormat.prototype, 'formatToParts'),
  ];
  const { after } = await hydrate('/articles/x/', published);
  for (const format of formats) {
    expect(format).not.toHaveBeenCalled();
    format.mockRestore();
  }
  expect(after).toContain('Grace');
});

test.each(PAGES)('%s has preload links only in its head', (address) => {
  const [, body] = html.get(address)!.split('<body');
  expect(body).toContain('<h1');
  expect(body).not.toContain('<link');
});

test('the data embedded in a page equals its data file', async () => {
  const [address, article] = ARTICLES[0]!;
  const { json } = await prerender(address, article);
  expect(dataIn(parse(html.get(address))).page).toEqual(JSON.parse(json));
});

test('a page at an address without a route is an error', async () => {
  const [, list] = LISTS[0]!;
  await expect(prerender('/no/such/page/', list)).rejects.toThrow(
    'No route of the app shows the page at /no/such/page/',
  );
});

test('scripts of the publisher are in the head and do not block rendering', async () => {
  const scripts = [
    { src: 'https://stats.example/a.js?x=1', integrity: 'sha256-abc=', data: { domain: 'a"b' } },
    { src: '/own.js', async: true, module: true },
  ];
  const render = await createPrerender(TEST_SITE, BASE, { template, scripts });
  const page = new DOMParser().parseFromString(
    joinChunks((await render('/404.html', undefined)).html),
    'text/html',
  );
  const [deferred, own] = [...page.head.querySelectorAll('script[defer], script[async]')];
  expect(Object.fromEntries([...deferred!.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: 'https://stats.example/a.js?x=1',
    integrity: 'sha256-abc=',
    crossorigin: 'anonymous',
    'data-domain': 'a"b',
    defer: '',
  });
  expect(Object.fromEntries([...own!.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: '/base/own.js',
    type: 'module',
    async: '',
  });
});

test('the 404 page has no data and says that the page does not exist', async () => {
  const page = parse(await render('/404.html'));
  within(page.body).getByRole('heading', { level: 1, name: en.missingTitle });
  expect(dataIn(page).page).toBeUndefined();
});
