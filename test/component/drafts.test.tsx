/** What is typed is kept as it is typed: a page that ends at once loses no letter. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Highlight } from '../../src/reader/features/highlights/annotation.ts';
import { keepHighlight, readHighlights } from '../../src/reader/features/highlights/store.ts';
import { article, openReader } from './reader.tsx';

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

/** Opens the note of the one highlight. */
async function openNote() {
  await openReader('/', [article('a')]);
  await userEvent.click(screen.getByRole('button', { name: 'Highlights' }));
  const list = await screen.findByRole('dialog', { name: 'Highlights' }, { timeout: 20_000 });
  await userEvent.click(await within(list).findByRole('button', { name: 'Note' }));
  return within(await screen.findByRole('dialog', { name: 'Note' }));
}

/** Ends the page as a reload does: nothing is unmounted, and nobody is told. */
const endPage = (): void => document.body.replaceChildren();

beforeEach(async () => {
  await keepHighlight('/', highlight);
});

test('a note and tags that were being typed are there on the next page', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.type(sheet.getByRole('textbox', { name: /^Tags/ }), ', boats');
  expect(await kept()).toEqual([{ note: 'Before.', tags: ['sea'] }]);
  endPage();
  await openReader('/', [article('a')]);
  await expect.poll(kept, { timeout: 20_000 }).toEqual([{ note: 'Before. After', tags: ['sea', 'boats'] }]);
});

test('a note that is closed is kept, and leaves nothing to be typed on', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
  await expect.poll(kept).toEqual([{ note: 'Before. After', tags: ['sea'] }]);
  await expect.poll(() => localStorage.getItem('bs:drafts')).toBe(null);
});

test('the note of a highlight that is removed goes with it', async () => {
  const sheet = await openNote();
  await userEvent.type(sheet.getByRole('textbox', { name: 'Note' }), ' After');
  await userEvent.click(sheet.getByRole('button', { name: 'Remove' }));
  await expect.poll(kept).toEqual([]);
  expect(localStorage.getItem('bs:drafts')).toBe(null);
});
