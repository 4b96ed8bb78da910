/** An article with highlights that the site no longer has. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, test } from 'vitest';
import type { Highlight } from '../../src/reader/storage/stores/annotation.ts';
import { deleteHighlight, saveHighlight } from '../../src/reader/storage/stores/highlight-store.ts';
import { publishedArticle, openReader } from './open-reader.tsx';

const highlight: Highlight = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
  article: '/articles/gone/',
  headline: 'About what is gone',
  colour: 'yellow',
  note: '',
  tags: [],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  quotes: [{ exact: 'Words', prefix: '', suffix: '', block: 'first', start: 0, end: 5, at: 0 }],
};

afterEach(() => deleteHighlight('/', highlight));

test('after its page was found missing, the list of highlights says that the article is gone', async () => {
  await saveHighlight('/', highlight);
  await openReader('/articles/gone/', [publishedArticle('a')]);
  await screen.findByRole('heading', { name: 'Page not found' });
  await userEvent.click(screen.getByRole('button', { name: 'Highlights' }));
  const list = within(await screen.findByRole('dialog', { name: 'Highlights' }));
  await list.findByText('The article is no longer on this site.');
});
