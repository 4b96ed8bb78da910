/** All routes and kinds of errors, with pages from a map. */
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

test('a site without search has no search page and no link to one', async () => {
  await open('/search/', { site: { ...TEST_SITE, search: false } });
  expect(await headline()).toBe(en.missingTitle);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).not.toContain('/search/');
});

test('a curated front page has a heading for each block, and those of sections are links', async () => {
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

test('the front page shows every article once, as a link', async () => {
  await open('/', { base: '/news/' });
  await headline();
  const link = screen.getByRole('link', { name: 'First' });
  expect(link.getAttribute('href')).toBe('/news/articles/2023/a%20b/');
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('the document is marked as ready once the app handles events, and not before', async () => {
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

test('a navigation updates the title and moves the focus to the headline', async () => {
  const { router } = await open('/');
  await headline();
  await act(() => router.navigate('/articles/second/'));
  await waitFor(() => expect(document.title).toBe('Second – The Post'));
  expect(visibleText(document.activeElement)).toBe('Second');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('the page of an article links to its related articles', async () => {
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

/** A source whose first request fails; later ones get a response once `respond` is called. */
function failsOnce(error: Error) {
  let respond = (): void => undefined;
  const response = new Promise<void>((resolve) => (respond = resolve));
  const article = vi.fn<PageSource['article']>(async (address) => {
    await response;
    return pick(address);
  });
  article.mockRejectedValueOnce(error);
  return { article, respond: () => respond() };
}

const alwaysFails = (kind: LoadErrorKind) =>
  vi.fn<PageSource['article']>(() => Promise.reject(new LoadError(kind, 'x')));

const pressRetry = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: en.retry }));

test.each(['offline', 'timeout', 'server', 'broken', 'crash'] as const)(
  'the error page for "%s" says what happened, and retrying requests the page again',
  async (kind) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { article, respond } = failsOnce(kind === 'crash' ? new Error('x') : new LoadError(kind, 'x'));
    await open('/articles/second/?from=mail#part', { source: { article, list: pick } });
    expect(await headline()).toBe(en.failedTitle);
    expect(visibleText(screen.getByRole('alert'))).toContain(TEXTS[kind]);
    await pressRetry();
    await screen.findByRole('button', { name: en.retry, busy: true });
    respond();
    await waitFor(async () => expect(await headline()).toBe('Second'));
    expect(article.mock.calls.map(([address]) => address)).toEqual([
      '/articles/second/',
      '/articles/second/',
    ]);
  },
);

test('the error page has a button back to the previous page', async () => {
  const article = alwaysFails('timeout');
  const { router } = await open('/', { source: { article, list: pick } });
  expect(await headline()).toBe('The Post');
  await act(() => router.navigate('/articles/second/'));
  expect(await headline()).toBe(en.failedTitle);
  await userEvent.click(screen.getByRole('button', { name: en.goBack }));
  await waitFor(async () => expect(await headline()).toBe('The Post'));
});

test('the first page of a visit has no button back', async () => {
  await open('/articles/third/');
  expect(await headline()).toBe(en.missingTitle);
  expect(screen.queryByRole('button', { name: en.goBack })).toBeNull();
});

test('a retry that is answered at once shows the page, with the focus on its headline', async () => {
  const { article, respond } = failsOnce(new LoadError('server', 'x'));
  respond();
  await open('/articles/second/', { source: { article, list: pick } });
  await headline();
  await pressRetry();
  await waitFor(async () => expect(await headline()).toBe('Second'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('a double click on retry sends one request, and the focus moves to the headline', async () => {
  const { article, respond } = failsOnce(new LoadError('server', 'x'));
  await open('/articles/second/', { source: { article, list: pick } });
  await headline();
  await userEvent.dblClick(screen.getByRole('button', { name: en.retry }));
  respond();
  await waitFor(async () => expect(await headline()).toBe('Second'));
  expect(article).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
});

test('a retry that fails can be repeated', async () => {
  const article = alwaysFails('server');
  await open('/articles/second/', { source: { article, list: pick } });
  for (let times = 1; times < 4; times++) {
    await headline();
    expect(article).toHaveBeenCalledTimes(times);
    await pressRetry();
  }
});

/** Mocks reloading the document, on a site that answers. */
function mockReload() {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
  return vi.spyOn(location, 'reload').mockReturnValue(undefined);
}

test.each(['outdated', 'offline'] as const)(
  'retrying with an outdated app after the error "%s" reloads the document',
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

test('an outdated app does not reload the document when the site does not answer', async () => {
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

test('the retry button is busy while the app checks whether the site answers', async () => {
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

test('a missing page links to the front page and has no retry button', async () => {
  await open('/articles/third/', { base: '/news/' });
  await headline();
  expect(screen.queryByRole('button', { name: en.retry })).toBeNull();
  expect(screen.getByRole('link', { name: en.toFront }).getAttribute('href')).toBe('/news/');
});

test('an article that fails to render leaves the header of the site', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { headline: 'X', standfirst: 'Y', body: [{ type: 'list' }] } as unknown as Article;
  await open('/articles/x/', { source: { article: async () => broken, list: pick } });
  expect(await headline()).toBe(en.failedTitle);
  expect(visibleText(screen.getByRole('alert'))).toContain(TEXTS.crash);
  expect(screen.getAllByRole('link', { name: 'The Post' })).not.toHaveLength(0);
});
