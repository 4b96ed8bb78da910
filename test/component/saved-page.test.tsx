/** The page of saved articles: list, search, order, archive and tags. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeSavedArticles, saveArticle } from '../../src/reader/features/saved/save-article.ts';
import { savedStore } from '../../src/reader/storage/stores/saved-store.ts';
import { publishedArticle, openReader } from './open-reader.tsx';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { undo } from './undo.ts';

const IDS = ['apples', 'boats', 'clouds'] as const;

const headlines = () => screen.queryAllByRole('link', { name: /^About / }).map((one) => one.textContent);
const shows = (...expected: string[]) =>
  waitFor(() => expect(headlines()).toEqual(expected.map((id) => `About ${id}`)));
const row = (id: string) => within(screen.getByRole('link', { name: `About ${id}` }).closest('li')!);
const press = (id: string, name: string) => userEvent.click(row(id).getByRole('button', { name }));
const pick = (label: string, option: string) => userEvent.selectOptions(screen.getByLabelText(label), option);

afterEach(() => {
  vi.doUnmock('@orama/stemmers/english');
});

beforeEach(async () => {
  for (const id of await savedStore('/').entries()) await removeSavedArticles('/', [id[0]]);
  for (const [at, id] of IDS.entries()) {
    await saveArticle('/', publishedArticle(id));
    await savedStore('/').update(id, (one) => one && { ...one, savedAt: 1000 + at });
  }
  await openReader('/saved/');
  await shows('clouds', 'boats', 'apples');
});

test('the last saved article is first, and the number of articles is announced', () => {
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('3 articles');
});

test('the reader can choose the order', async () => {
  await pick('Sort by', 'Oldest saved');
  await shows('apples', 'boats', 'clouds');
});

test('search finds an article by its text', async () => {
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search saved articles' }), 'boats');
  await shows('boats');
});

test('a search that finds nothing says so', async () => {
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search saved articles' }), 'zeppelin');
  await screen.findByText('No saved articles found.');
});

test('search suggests a correction for a misspelt word', async () => {
  const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search saved articles' });
  await userEvent.type(field(), 'cluods');
  await userEvent.click(await screen.findByRole('link', { name: 'clouds' }));
  await shows('clouds');
  expect(field().value).toBe('clouds');
  expect(screen.queryByText(/Did you mean/)).toBeNull();
});

test('search reports that it could not load, and works after a retry', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.doMock('@orama/stemmers/english', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const field = screen.getByRole('searchbox', { name: 'Search saved articles' });
  await userEvent.type(field, 'boats');
  await screen.findByText(en.offlineText);
  vi.doUnmock('@orama/stemmers/english');
  await userEvent.click(screen.getByRole('button', { name: en.retry }));
  await shows('boats');
  expect(screen.queryByText(en.offlineText)).toBeNull();
  expect(document.activeElement).toBe(field);
});

test('an article can be archived and moved back to the reading list', async () => {
  await press('boats', 'Archive');
  await shows('clouds', 'apples');
  await pick('Show', 'Archive');
  await shows('boats');
  await press('boats', 'Move to reading list');
  await shows();
  await pick('Show', 'Reading list');
  await shows('clouds', 'boats', 'apples');
});

test('removing an article can be undone', async () => {
  await press('clouds', 'Remove');
  await shows('boats', 'apples');
  await undo('Removed from saved articles.');
  await shows('clouds', 'boats', 'apples');
});

test('only the latest action can be undone', async () => {
  await press('boats', 'Archive');
  await screen.findByText('Archived.');
  await press('clouds', 'Remove');
  await undo('Removed from saved articles.');
  await shows('clouds', 'apples');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('the list can be limited to a tag', async () => {
  await press('apples', 'Tags');
  await userEvent.type(await screen.findByRole('textbox', { name: /^Tags/ }), 'fruit, garden{Enter}');
  await row('apples').findByText('#fruit');
  await pick('Tag', 'garden');
  await shows('apples');
});

test('removing a tag can be undone', async () => {
  await press('apples', 'Tags');
  const field = await screen.findByRole('textbox', { name: /^Tags/ });
  await userEvent.type(field, 'fruit, garden{Enter}');
  await row('apples').findByText('#garden');
  await press('apples', 'Tags');
  await userEvent.clear(await screen.findByRole('textbox', { name: /^Tags/ }));
  await userEvent.keyboard('fruit{Enter}');
  await waitFor(() => expect(row('apples').queryByText('#garden')).toBeNull());
  await undo('Tags updated.');
  await row('apples').findByText('#garden');
});

test('all articles can be removed at once, and the empty page says how to save one', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Remove all saved articles' }));
  await screen.findByText(/^No saved articles yet/);
  await shows();
});
