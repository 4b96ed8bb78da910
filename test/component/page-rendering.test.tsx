/** Which parts of a page render again during a navigation. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ListPage } from '../../src/article/list-page.ts';
import { loadNextPage } from '../../src/reader/load-next-page.ts';
import { FormattedContext } from '../../src/reader/formatted.tsx';
import type { PageSource } from '../../src/reader/page-source.ts';
import { routes } from '../../src/reader/routes.tsx';
import { firstPageLoaded, publishedArticle } from './open-reader.tsx';
import { TEST_SITE } from './show.tsx';

const front: ListPage = {
  kind: 'front',
  address: '/',
  name: TEST_SITE.name,
  cards: [{ url: '/articles/first/', headline: 'About first', datePublished: '2026-01-01' }],
};
const PAGES = new Map([
  ['/articles/first/', Promise.resolve(publishedArticle('first', { datePublished: '2026-01-01' }))],
  ['/articles/other/', Promise.resolve(publishedArticle('other'))],
  ['/articles/third/', Promise.resolve(publishedArticle('third'))],
]);
const source: PageSource = {
  article: (address) => PAGES.get(address) ?? new Promise(() => undefined),
  list: () => Promise.resolve(front),
};

/** Called for each date and count of a page when it renders. */
const format = vi.fn<(language: string, key: string, text: () => string) => string>((_language, _key, text) =>
  text(),
);
beforeEach(() => {
  format.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(address: string, site = TEST_SITE) {
  const router = createMemoryRouter(routes({ site, base: '/', source }), {
    initialEntries: [address],
  });
  await firstPageLoaded(router);
  render(
    <FormattedContext value={format}>
      <RouterProvider router={router} />
    </FormattedContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  expect(format).toHaveBeenCalled();
  format.mockClear();
  return router;
}

test.each([
  ['an article', '/articles/first/'],
  ['a list', '/'],
])('%s does not render again while the next page is loading', async (_page, address) => {
  const router = await open(address);
  await act(async () => void router.navigate('/articles/endless/'));
  await screen.findByRole('progressbar');
  expect(format).not.toHaveBeenCalled();
});

test.each([
  ['an article', '/articles/first/'],
  ['a list', '/'],
])('%s does not render again when only the fragment of its address changes', async (_page, address) => {
  const router = await open(address);
  await act(() => router.navigate('#first'));
  expect(router.state.location.hash).toBe('#first');
  expect(format).not.toHaveBeenCalled();
});

test('header and footer do not render again when another page is shown', async () => {
  const copyright = vi.fn<() => string>(() => '© The Post');
  const site = Object.defineProperty({ ...TEST_SITE }, 'copyright', { get: copyright });
  const router = await open('/articles/first/', site);
  expect(copyright).toHaveBeenCalled();
  copyright.mockClear();
  await act(() => router.navigate('/articles/other/'));
  screen.getByRole('heading', { level: 1, name: 'About other' });
  expect(copyright).not.toHaveBeenCalled();
});

test('the document head is updated after the next page is painted', async () => {
  const router = await open('/articles/first/');
  await loadNextPage();
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
  await act(() => router.navigate('/articles/third/'));
  screen.getByRole('heading', { level: 1, name: 'About third' });
  expect(document.title).not.toContain('third');
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(document.title).toMatch(/^About third/);
});

test('the document head is also updated in a hidden tab, which is not painted', async () => {
  const router = await open('/articles/first/');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  await act(() => router.navigate('/articles/other/'));
  await waitFor(() => expect(document.title).toMatch(/^About other/));
});
