import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Panel } from '../../src/reader/features/history/History.tsx';
import { positionStore } from '../../src/reader/storage/stores/position-store.ts';
import { newBase, showPanel } from './feature-panel.tsx';
import { undo } from './undo.ts';

/** Shows the history of a reader who has read this many articles, a minute apart, and half of the last one. */
async function showHistory(count: number, close = vi.fn<() => void>()): Promise<string> {
  const base = newBase();
  for (let at = 0; at < count; at++)
    await positionStore(base).put(`2024/article-${at}`, {
      headline: `Article number ${at}`,
      minutes: 4,
      share: at === 0 ? 0.5 : 1,
      finished: at > 0,
      time: 1_800_000_000_000 - at * 60_000,
    });
  await showPanel(<Panel close={close} />, base);
  return base;
}

const panel = () => within(screen.getByRole('dialog', { name: 'Reading history' }));
const headlines = (): (string | null)[] =>
  panel()
    .queryAllByRole('link')
    .map((link) => link.textContent);
const hasArticles = (count: number): Promise<void> =>
  waitFor(() => expect(panel().queryAllByRole('listitem')).toHaveLength(count));
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

test('an empty history says so', async () => {
  await showHistory(0);
  await screen.findByText('No articles read yet.');
  expect(screen.queryByRole('button', { name: 'Clear history' })).toBeNull();
});

test('articles are listed with the latest first, each with how much of it was read', async () => {
  const base = await showHistory(3);
  await hasArticles(3);
  expect(headlines()).toEqual(['Article number 0', 'Article number 1', 'Article number 2']);
  const [first, second] = panel().getAllByRole('listitem');
  within(first!).getByText('50% read');
  within(second!).getByText('Finished');
  expect(within(first!).getByRole('link').getAttribute('href')).toBe(`${base}articles/2024/article-0/`);
});

test('removing an article can be undone', async () => {
  const base = await showHistory(2);
  await hasArticles(2);
  await press('Remove “Article number 0” from history');
  await hasArticles(1);
  expect(await positionStore(base).get('2024/article-0')).toBeUndefined();
  await undo('Removed from history.');
  await hasArticles(2);
  expect(await positionStore(base).get('2024/article-0')).toMatchObject({
    headline: 'Article number 0',
    share: 0.5,
  });
});

test('clearing the history can be undone', async () => {
  await showHistory(3);
  await hasArticles(3);
  await press('Clear history');
  await screen.findByText('No articles read yet.');
  await undo('Removed from history.');
  await hasArticles(3);
});

test('removing an article moves the focus to the next one, or to the panel’s heading after the last', async () => {
  await showHistory(2);
  await hasArticles(2);
  await press('Remove “Article number 0” from history');
  await hasArticles(1);
  expect(document.activeElement).toBe(panel().getByRole('link', { name: 'Article number 1' }));
  await press('Remove “Article number 1” from history');
  await hasArticles(0);
  expect(document.activeElement).toBe(panel().getByRole('heading', { name: 'Reading history' }));
});

test('a long history has a Show more button, which moves the focus to the first new article', async () => {
  await showHistory(120);
  await hasArticles(30);
  await press('Show more');
  await hasArticles(80);
  expect(document.activeElement?.textContent).toBe('Article number 30');
  await press('Show more');
  await hasArticles(120);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('the panel focuses its heading when it opens, and its button closes it', async () => {
  const close = vi.fn<() => void>();
  await showHistory(1, close);
  expect(document.activeElement).toBe(panel().getByRole('heading', { name: 'Reading history' }));
  await press('Close');
  expect(close).toHaveBeenCalledOnce();
});
