import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { TableOfContents } from '../../src/reader/features/reading-position/TableOfContents.tsx';
import { positionStore } from '../../src/reader/storage/stores/position-store.ts';
import { ResumePrompt } from '../../src/reader/features/reading-position/ResumePrompt.tsx';
import type { ReadingPosition } from '../../src/reader/storage/stores/reading-position.ts';
import { newBase, showPanel } from './feature-panel.tsx';

const article = (id: string, body: Article['body'] = []): Article =>
  ({ headline: `Headline of ${id}`, body, published: { id, minutes: 4 } }) as unknown as Article;

const storePosition = (base: string, id: string, fields: Partial<ReadingPosition>): Promise<void> =>
  positionStore(base).put(id, { headline: id, minutes: 4, share: 0.4, finished: false, time: 1, ...fields });

test('an unfinished article offers to continue reading, and a finished one does not', async () => {
  const base = newBase();
  await storePosition(base, 'done', { share: 1, finished: true });
  await storePosition(base, 'begun', { share: 0.4 });
  await showPanel(
    <>
      <ResumePrompt article={article('done')} />
      <ResumePrompt article={article('begun')} />
    </>,
    base,
  );
  await screen.findByText('You stopped at 40%.');
  expect(screen.getAllByRole('button', { name: 'Continue' })).toHaveLength(1);
});

test('starting from the beginning closes the prompt', async () => {
  const base = newBase();
  await storePosition(base, 'begun', {});
  await showPanel(<ResumePrompt article={article('begun')} />, base);
  await userEvent.click(await screen.findByRole('button', { name: 'Start from the beginning' }));
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
});

test('Contents links to the beginning and to each heading of the article', async () => {
  const headings = [
    { type: 'heading', id: 'one', level: 2, text: 'One' },
    { type: 'heading', id: 'two', level: 2, text: 'Two' },
  ] as const;
  await showPanel(<TableOfContents article={article('read', headings)} />, newBase());
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Beginning', '#bs-main'],
    ['One', '#one'],
    ['Two', '#two'],
  ]);
  expect(links[0]!.getAttribute('aria-current')).toBe('location');
});

test('Contents says that an article has no sections', async () => {
  await showPanel(<TableOfContents article={article('read')} />, newBase());
  await screen.findByText('This article has no sections.');
});

test('the reader can mark an article as finished and undo it', async () => {
  const base = newBase();
  await showPanel(<TableOfContents article={article('read')} />, base);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Finished' });
  await userEvent.click(box);
  await waitFor(() => expect(box.checked).toBe(true));
  expect(await positionStore(base).get('read')).toMatchObject({
    headline: 'Headline of read',
    finished: true,
  });
  await userEvent.click(box);
  await waitFor(() => expect(box.checked).toBe(false));
  expect(await positionStore(base).get('read')).toMatchObject({ finished: false, reopened: true });
});
