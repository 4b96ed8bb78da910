/** Notes are stored while they are typed, so that nothing is lost when the page ends suddenly. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import {
  readNoteDraft,
  saveDrafted,
  saveNoteDraft,
} from '../../src/reader/features/highlights/note-drafts.ts';
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

const storedNotes = async () => (await readHighlights('/')).map(({ note, tags }) => ({ note, tags }));

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

test('a note and tags that were being typed are stored on the next page', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After ');
  await userEvent.type(sheet.getByRole('textbox', { name: /^Tags/ }), ', boats');
  await waitFor(async () => expect(await storedNotes()).toEqual([{ note: 'Before.', tags: ['sea'] }]));
  endPage();
  await openReader('/', [publishedArticle('a')]);
  await waitFor(async () =>
    expect(await storedNotes()).toEqual([{ note: 'Before. After', tags: ['sea', 'boats'] }]),
  );
});

test('a saved note leaves no draft', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await storedNotes()).toEqual([{ note: 'Before. After', tags: ['sea'] }]));
  await waitFor(() => expect(localStorage.getItem('bs:drafts')).toBe(null));
});

test('text typed while an earlier note is being stored stays a draft', async () => {
  saveNoteDraft('/', highlight.id, { note: 'After' });
  const saving = saveDrafted('/', highlight, { note: 'After' });
  saveNoteDraft('/', highlight.id, { note: 'After that' });
  await saving;
  expect(await storedNotes()).toEqual([{ note: 'After', tags: ['sea'] }]);
  expect(readNoteDraft('/', highlight.id)).toEqual({ note: 'After that' });
  saveNoteDraft('/', highlight.id, undefined);
});

test('removing a highlight removes the draft of its note', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect(await storedNotes()).toEqual([]));
  expect(localStorage.getItem('bs:drafts')).toBe(null);
});
