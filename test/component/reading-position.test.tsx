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

const keep = (base: string, id: string, fields: Partial<ReadingPosition>): Promise<void> =>
  positionStore(base).put(id, { headline: id, minutes: 4, share: 0.4, finished: false, time: 1, ...fields });

test('who has stopped in an article is offered to go on, and one that is finished offers nothing', async () => {
  const base = newBase();
  await keep(base, 'done', { share: 1, finished: true });
  await keep(base, 'begun', { share: 0.4 });
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

test('the offer goes when the reader would read from the start', async () => {
  const base = newBase();
  await keep(base, 'begun', {});
  await showPanel(<ResumePrompt article={article('begun')} />, base);
  await userEvent.click(await screen.findByRole('button', { name: 'Start from the beginning' }));
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
});

test('Contents names the headings of the article, with a link to each, and to its beginning', async () => {
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

test('an article is finished by the reader’s word, and is not any more', async () => {
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
