/** The search page: its field, its address, and links to it. */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openReader } from './open-reader.tsx';

const field = (): Promise<HTMLInputElement> => screen.findByRole('searchbox', { name: 'Search' });

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
