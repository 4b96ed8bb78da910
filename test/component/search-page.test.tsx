/** The search page: its field, its address, links to it, and what it says when its index does not load. */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { RESPONSE_TIMEOUT_MS } from '../../src/reader/page-source.ts';
import { neverAnswer } from './never-answer.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const field = (): Promise<HTMLInputElement> => screen.findByRole('searchbox', { name: 'Search' });

// None of these pages has an index, which the app warns of.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

test('typed words stand in the address that the router knows, and the entry is the same', async () => {
  const { router, go } = await openReader('/');
  await go('/search/');
  await userEvent.type(await field(), 'boats at sea');
  expect(router.state.location.search).toBe('?q=boats+at+sea');
  await go(-1);
  expect(router.state.location.pathname).toBe('/');
});

test('the field keeps the focus and what was typed, letter by letter', async () => {
  await openReader('/search/');
  const input = await field();
  await userEvent.type(input, 'abc');
  expect(input.value).toBe('abc');
  expect(document.activeElement).toBe(input);
  expect(await field()).toBe(input);
});

test('the button marks the last word as complete, once', async () => {
  await openReader('/search/');
  const input = await field();
  const button = screen.getByRole('button', { name: 'Search' });
  await userEvent.type(input, 'boats');
  await userEvent.click(button);
  expect(input.value).toBe('boats ');
  await userEvent.click(button);
  expect(input.value).toBe('boats ');
});

test('a link to another search brings its words', async () => {
  const { go } = await openReader('/search/?q=boats');
  expect((await field()).value).toBe('boats');
  await go('/search/?q=trains&sort=date');
  expect((await field()).value).toBe('trains');
});

test('a link to the search page itself brings an empty one', async () => {
  const { go, router } = await openReader('/search/');
  await userEvent.type(await field(), 'boats');
  await go('/search/');
  expect((await field()).value).toBe('');
  expect(router.state.location.search).toBe('');
});

test('Back brings the words that were searched for before', async () => {
  const { go } = await openReader('/search/');
  await userEvent.type(await field(), 'boats');
  await go('/search/?q=trains');
  await go(-1);
  expect((await field()).value).toBe('boats');
});

const NO_INDEX: readonly (readonly [string, typeof fetch])[] = [
  ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the host answers with an error', async () => new Response('', { status: 500 })],
  ['the index is not there', async () => new Response('', { status: 404 })],
  ['the index is no index', async () => new Response('{}')],
  ['the index sends nothing', neverAnswer],
];

describe.each(NO_INDEX)('when %s', (_when, respond) => {
  const fetched = vi.fn<typeof fetch>(respond);

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const timeOut = () => act(() => vi.advanceTimersByTimeAsync(RESPONSE_TIMEOUT_MS));

  async function searchWithoutIndex(): Promise<HTMLElement> {
    await openReader('/search/?q=boats', [publishedArticle('boats')]);
    await timeOut();
    return screen.findByRole('alert');
  }

  test('the search says so, offers to try again, and finds headlines', async () => {
    const alert = await searchWithoutIndex();
    expect(alert.textContent).toContain('could not be loaded');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'About boats' })).toBeTruthy();
  });

  test('Retry asks for the index again, and keeps the focus', async () => {
    await searchWithoutIndex();
    fetched.mockClear();
    const retry = screen.getByRole('button', { name: 'Try again' });
    await act(async () => {
      retry.focus();
      retry.click();
    });
    await timeOut();
    expect(fetched).toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }));
  });
});

test('a misspelt word is answered by a link to the search for the word that is meant', async () => {
  vi.stubGlobal('fetch', NO_INDEX[0]![1]);
  await openReader('/search/?q=baots', [publishedArticle('boats')]);
  await userEvent.click(await screen.findByRole('link', { name: 'boats' }));
  await waitFor(async () => expect((await field()).value).toBe('boats'));
  expect(await screen.findByRole('link', { name: 'About boats' })).toBeTruthy();
  expect(screen.queryByText(/Did you mean/)).toBeNull();
});

test('when neither the index nor the stemmer arrives, words are found as they are written', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.doMock('@orama/stemmers/english', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  onTestFinished(() => {
    vi.doUnmock('@orama/stemmers/english');
  });
  await openReader('/search/?q=boats', [publishedArticle('boats'), publishedArticle('trains')]);
  expect(await screen.findByRole('link', { name: 'About boats' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'About trains' })).toBeNull();
});
