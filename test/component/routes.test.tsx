/** All routes and error kinds, with pages from a map. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { ListPage } from '../../src/article/list-page.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { summarizeArticle } from '../../src/site/article-summary.ts';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { routes } from '../../src/reader/routes.tsx';
import { LoadError, type PageSource, type LoadErrorKind } from '../../src/reader/page-source.ts';
import { testArticle, planAllPages } from '../unit/site/test-articles.ts';
import { firstPageLoaded } from './open-reader.tsx';
import { TEST_SITE, visibleText } from './show.tsx';

const ENTRIES = [
  testArticle('2023/a b', { headline: 'First', section: 'world', related: [{ article: 'second' }] }),
  testArticle('second', { headline: 'Second', tags: ['Peace talks'], authors: [{ name: 'Ann Lee' }] }),
];
const PAGES = new Map<string, Article | ListPage>(
  planAllPages(
    TEST_SITE,
    ENTRIES.map((one) => summarizeArticle(one, TEST_SITE)),
  ).map((page) => [
    page.address,
    page.kind === 'list'
      ? page.data
      : prepareArticle(
          ENTRIES.find(({ id }) => id === page.id)!,
          TEST_SITE,
          (id) => page.cards.get(id),
        ),
  ]),
);
const pick = <T extends Article | ListPage>(address: string): Promise<T> => {
  const page = PAGES.get(address);
  return page ? Promise.resolve(page as T) : Promise.reject(new LoadError('missing', address));
};

const FROM_MAP: PageSource = { article: pick, list: pick };

async function open(address: string, { base = '/', source = FROM_MAP, site = TEST_SITE } = {}) {
  const router = createMemoryRouter(routes({ site, base, source }), {
    basename: base,
    initialEntries: [base + address.slice(1)],
  });
  await firstPageLoaded(router);
  const { container } = render(<RouterProvider router={router} />);
  return { router, page: container };
}
const headline = async (): Promise<string | undefined> =>
  visibleText(await screen.findByRole('heading', { level: 1 }));

test('a site that is not searched has no page to search on, and no link to one', async () => {
  await open('/search/', { site: { ...TEST_SITE, search: false } });
  expect(await headline()).toBe(en.missingTitle);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).not.toContain('/search/');
});

test('a curated front page has the headings of its blocks, which lead to what they are of', async () => {
  const cards = ['Lead', 'Tide', 'Choice', 'Newest'].map((headline) => ({
    url: `/articles/${headline}/`,
    headline,
  }));
  const front: ListPage = {
    kind: 'front',
    address: '/',
    name: 'The Post',
    cards,
    blocks: [
      { from: 0, to: 1 },
      { name: 'The wide world', address: '/sections/world/', from: 1, to: 2 },
      { from: 2, to: 3 },
      { isLatest: true, from: 3, to: 4 },
    ],
  };
  await open('/', { source: { ...FROM_MAP, list: () => Promise.resolve(front) } });
  await screen.findByRole('heading', { name: 'Lead' });
  expect(
    screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${visibleText(heading)}`),
  ).toEqual([
    'H1 The Post',
    'H2 Lead',
    'H2 The wide world',
    'H3 Tide',
    'H2 Choice',
    'H2 Latest',
    'H3 Newest',
  ]);
  const world = screen.getByRole('heading', { name: 'The wide world' });
  expect(within(world).getByRole('link').getAttribute('href')).toBe('/sections/world/');
});

test.each([
  ['/', 'The Post'],
  ['/articles/second/', 'Second'],
  ['/articles/second', 'Second'],
  ['/articles/2023/a%20b/', 'First'],
  ['/sections/world/', 'The wide world'],
  ['/tags/peace-talks/', 'Peace talks'],
  ['/authors/ann-lee/', 'Ann Lee'],
  ['/authors/nobody/', en.missingTitle],
  ['/articles/third/', en.missingTitle],
  ['/page/7/', en.missingTitle],
  ['/no/such/page/', en.missingTitle],
])('%s shows %s', async (address, title) => {
  for (const base of ['/', '/news/']) {
    const { page } = await open(address, { base });
    expect(await headline()).toBe(title);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    page.remove();
    document.body.replaceChildren();
  }
});

test('the front page shows every article once, and the way to it', async () => {
  await open('/', { base: '/news/' });
  await headline();
  const link = screen.getByRole('link', { name: 'First' });
  expect(link.getAttribute('href')).toBe('/news/articles/2023/a%20b/');
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('the document says that the app answers once it does, and not before', async () => {
  delete document.documentElement.dataset['ready'];
  const opened = open('/');
  expect(document.documentElement.dataset['ready']).toBeUndefined();
  await opened;
  await headline();
  expect(document.documentElement.dataset['ready']).toBe('');
});

test('a list without articles says so', async () => {
  const list = { kind: 'tag', name: 'Nothing', cards: [] } as const;
  await open('/tags/nothing/', { source: { article: pick, list: async () => list as unknown as ListPage } });
  await headline();
  expect(screen.getByText(en.nothingHere)).toBeDefined();
});

test('after a navigation the title is the new page’s and the focus is on its headline', async () => {
  const { router } = await open('/');
  await headline();
  await act(() => router.navigate('/articles/second/'));
  await waitFor(() => expect(document.title).toBe('Second – The Post'));
  expect(visibleText(document.activeElement)).toBe('Second');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('related articles stand in the page of an article', async () => {
  await open('/articles/2023/a%20b/');
  await headline();
  const nav = screen.getByRole('navigation', { name: 'Related' });
  expect(visibleText(within(nav).getByRole('link'))).toBe('Second');
});

const TEXTS: Record<Exclude<LoadErrorKind, 'missing'>, string> = {
  offline: en.offlineText,
  timeout: en.timeoutText,
  server: en.serverText,
  broken: en.brokenText,
  outdated: en.outdatedText,
  crash: en.crashText,
};

/** The first article fails; later ones arrive once `arrive` is called. */
function failsOnce(error: Error) {
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const article = vi.fn<PageSource['article']>(async (address) => {
    await arrival;
    return pick(address);
  });
  article.mockRejectedValueOnce(error);
  return { article, arrive: () => arrive() };
}

const alwaysFails = (kind: LoadErrorKind) =>
  vi.fn<PageSource['article']>(() => Promise.reject(new LoadError(kind, 'x')));

const pressRetry = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: en.retry }));

test.each(['offline', 'timeout', 'server', 'broken', 'crash'] as const)(
  '%s: says what happened, and trying again asks the source again',
  async (kind) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { article, arrive } = failsOnce(kind === 'crash' ? new Error('x') : new LoadError(kind, 'x'));
    await open('/articles/second/?from=mail#part', { source: { article, list: pick } });
    expect(await headline()).toBe(en.failedTitle);
    expect(visibleText(screen.getByRole('alert'))).toContain(TEXTS[kind]);
    await pressRetry();
    await screen.findByRole('button', { name: en.retry, busy: true });
    arrive();
    await waitFor(async () => expect(await headline()).toBe('Second'));
    expect(article.mock.calls.map(([address]) => address)).toEqual([
      '/articles/second/',
      '/articles/second/',
    ]);
  },
);

test('from a page that did not come there is a way back to the one before', async () => {
  const article = alwaysFails('timeout');
  const { router } = await open('/', { source: { article, list: pick } });
  expect(await headline()).toBe('The Post');
  await act(() => router.navigate('/articles/second/'));
  expect(await headline()).toBe(en.failedTitle);
  await userEvent.click(screen.getByRole('button', { name: en.goBack }));
  await waitFor(async () => expect(await headline()).toBe('The Post'));
});

test('where nothing was before there is no button that leads back', async () => {
  await open('/articles/third/');
  expect(await headline()).toBe(en.missingTitle);
  expect(screen.queryByRole('button', { name: en.goBack })).toBeNull();
});

test('two tries at once are one, and the focus goes to the headline that comes', async () => {
  const { article, arrive } = failsOnce(new LoadError('server', 'x'));
  await open('/articles/second/', { source: { article, list: pick } });
  await headline();
  await userEvent.dblClick(screen.getByRole('button', { name: en.retry }));
  arrive();
  await waitFor(async () => expect(await headline()).toBe('Second'));
  expect(article).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
});

test('trying again may fail again', async () => {
  const article = alwaysFails('server');
  await open('/articles/second/', { source: { article, list: pick } });
  for (let times = 1; times < 4; times++) {
    await headline();
    expect(article).toHaveBeenCalledTimes(times);
    await pressRetry();
  }
});

/** Loading the document again, on a site that answers. */
function mockReload() {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
  return vi.spyOn(location, 'reload').mockReturnValue(undefined);
}

test.each(['outdated', 'offline'] as const)(
  'after the failure "%s", an outdated app that tries again loads the document again, for only that brings the new app',
  async (kind) => {
    const reload = mockReload();
    const article = alwaysFails('outdated').mockRejectedValueOnce(new LoadError(kind, 'x'));
    await open('/articles/second/', { source: { article, list: pick } });
    await headline();
    expect(visibleText(screen.getByRole('alert'))).toContain(TEXTS[kind]);
    await pressRetry();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  },
);

test('an outdated app whose site does not answer does not load the document again, and offers to try again', async () => {
  const reload = mockReload();
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const article = alwaysFails('outdated');
  await open('/articles/second/', { source: { article, list: pick } });
  await headline();
  await pressRetry();
  await vi.waitFor(() => expect(article).toHaveBeenCalledTimes(2));
  expect(reload).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: en.retry })).toBeTruthy();
});

test('while the site is asked whether it answers, the button to try again is busy', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.spyOn(window, 'fetch').mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined);
  const article = alwaysFails('outdated');
  await open('/articles/second/', { source: { article, list: pick } });
  await headline();
  await pressRetry();
  await screen.findByRole('button', { name: en.retry, busy: true });
  answer(new Response());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
});

test('a page that is not there offers the front page, and nothing to try again', async () => {
  await open('/articles/third/', { base: '/news/' });
  await headline();
  expect(screen.queryByRole('button', { name: en.retry })).toBeNull();
  expect(screen.getByRole('link', { name: en.toFront }).getAttribute('href')).toBe('/news/');
});

test('an article that cannot be shown leaves the frame of the site standing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { headline: 'X', standfirst: 'Y', body: [{ type: 'list' }] } as unknown as Article;
  await open('/articles/x/', { source: { article: async () => broken, list: pick } });
  expect(await headline()).toBe(en.failedTitle);
  expect(visibleText(screen.getByRole('alert'))).toContain(TEXTS.crash);
  expect(screen.getAllByRole('link', { name: 'The Post' })).not.toHaveLength(0);
});
