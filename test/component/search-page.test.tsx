/** The search page: its field, its address, links to it, and errors while loading the index. */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { RESPONSE_TIMEOUT_MS } from '../../src/reader/page-source.ts';
import { neverAnswer } from './never-answer.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const field = (): Promise<HTMLInputElement> => screen.findByRole('searchbox', { name: 'Search' });

// No index is published here, which the app reports in the console.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

test('typing updates the address without adding history entries', async () => {
  const { router, go } = await openReader('/');
  await go('/search/');
  await userEvent.type(await field(), 'boats at sea');
  expect(router.state.location.search).toBe('?q=boats+at+sea');
  await go(-1);
  expect(router.state.location.pathname).toBe('/');
});

test('the field keeps its text and focus while typing', async () => {
  await openReader('/search/');
  const input = await field();
  await userEvent.type(input, 'abc');
  expect(input.value).toBe('abc');
  expect(document.activeElement).toBe(input);
  expect(await field()).toBe(input);
});

test('the search button marks the last word as complete, once', async () => {
  await openReader('/search/');
  const input = await field();
  const button = screen.getByRole('button', { name: 'Search' });
  await userEvent.type(input, 'boats');
  await userEvent.click(button);
  expect(input.value).toBe('boats ');
  await userEvent.click(button);
  expect(input.value).toBe('boats ');
});

test('a link to another search fills the field with its text', async () => {
  const { go } = await openReader('/search/?q=boats');
  expect((await field()).value).toBe('boats');
  await go('/search/?q=trains&sort=date');
  expect((await field()).value).toBe('trains');
});

test('a link to the search page empties the field', async () => {
  const { go, router } = await openReader('/search/');
  await userEvent.type(await field(), 'boats');
  await go('/search/');
  expect((await field()).value).toBe('');
  expect(router.state.location.search).toBe('');
});

test('Back restores the previous search', async () => {
  const { go } = await openReader('/search/');
  await userEvent.type(await field(), 'boats');
  await go('/search/?q=trains');
  await go(-1);
  expect((await field()).value).toBe('boats');
});

const NO_INDEX: readonly (readonly [string, typeof fetch])[] = [
  ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the host answers with an error', async () => new Response('', { status: 500 })],
  ['the index is missing', async () => new Response('', { status: 404 })],
  ['the index is invalid', async () => new Response('{}')],
  ['the host sends nothing', neverAnswer],
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

  test('the search reports it, offers a retry, and finds headlines', async () => {
    const alert = await searchWithoutIndex();
    expect(alert.textContent).toContain('could not be loaded');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'About boats' })).toBeTruthy();
  });

  test('Retry requests the index again and keeps the focus', async () => {
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

test('search suggests a correction for a misspelt word', async () => {
  vi.stubGlobal('fetch', NO_INDEX[0]![1]);
  await openReader('/search/?q=baots', [publishedArticle('boats')]);
  await userEvent.click(await screen.findByRole('link', { name: 'boats' }));
  await waitFor(async () => expect((await field()).value).toBe('boats'));
  expect(await screen.findByRole('link', { name: 'About boats' })).toBeTruthy();
  expect(screen.queryByText(/Did you mean/)).toBeNull();
});

test('without index and stemmer, headlines are found by exact words', async () => {
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
