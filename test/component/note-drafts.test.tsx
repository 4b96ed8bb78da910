/** Notes are stored while they are typed: a sudden end of the page loses nothing. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Highlight } from '../../src/reader/storage/stores/annotation.ts';
import { saveHighlight, readHighlights } from '../../src/reader/storage/stores/highlight-store.ts';
import { publishedArticle, openReader } from './open-reader.tsx';

const highlight: Highlight = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  article: '/articles/a/',
  headline: 'About a',
  colour: 'yellow',
  note: 'Before.',
  tags: ['sea'],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  quotes: [{ exact: 'Words', prefix: '', suffix: ' of a.', block: 'first', start: 0, end: 5, at: 0 }],
};

const kept = async () => (await readHighlights('/')).map(({ note, tags }) => ({ note, tags }));

async function openNote() {
  await openReader('/', [publishedArticle('a')]);
  await userEvent.click(screen.getByRole('button', { name: 'Highlights' }));
  const list = await screen.findByRole('dialog', { name: 'Highlights' });
  await userEvent.click(await within(list).findByRole('button', { name: 'Note' }));
  return within(await screen.findByRole('dialog', { name: 'Note' }));
}

/** Ends the page like a reload: nothing is unmounted, and no event fires. */
const endPage = (): void => document.body.replaceChildren();

beforeEach(async () => {
  await saveHighlight('/', highlight);
});

test('a note and tags that were being typed are there on the next page', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After ');
  await userEvent.type(sheet.getByRole('textbox', { name: /^Tags/ }), ', boats');
  await waitFor(async () => expect(await kept()).toEqual([{ note: 'Before.', tags: ['sea'] }]));
  endPage();
  await openReader('/', [publishedArticle('a')]);
  await waitFor(async () =>
    expect(await kept()).toEqual([{ note: 'Before. After', tags: ['sea', 'boats'] }]),
  );
});

test('a note that is closed is kept, and leaves nothing to be typed on', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await kept()).toEqual([{ note: 'Before. After', tags: ['sea'] }]));
  await waitFor(() => expect(localStorage.getItem('bs:drafts')).toBe(null));
});

test('the note of a highlight that is removed goes with it', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect(await kept()).toEqual([]));
  expect(localStorage.getItem('bs:drafts')).toBe(null);
});
