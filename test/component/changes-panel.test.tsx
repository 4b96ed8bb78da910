/** What has changed since an article was read: the notice, and the panel with every change. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import {
  currentVersion,
  deleteVersion,
  storeVersion,
} from '../../src/reader/storage/stores/version-store.ts';
import { publishedArticle, openReader } from './open-reader.tsx';

const body = (...texts: string[]): Article['body'] =>
  texts.map((text, at) => ({ type: 'paragraph', id: `p${at}`, text }));

const BEFORE = publishedArticle('a', {
  language: 'en',
  body: body(
    'The bridge stood for 42 years.',
    'Nobody was hurt.',
    'The road is closed.',
    'Repairs begin in May.',
  ),
});
const AFTER: Article = {
  ...BEFORE,
  body: body(
    'The bridge stood for 51 years.',
    'Nobody was hurt.',
    'The road is closed.',
    'Repairs begin in June.',
  ),
  corrections: [{ date: '2026-02-01', text: 'The age of the bridge was wrong.' }],
};

const panel = () => within(screen.getByRole('dialog', { name: 'What changed' }));
const press = (name: string) => userEvent.click(panel().getByRole('button', { name }));

beforeEach(async () => {
  await deleteVersion('/', 'a');
  const version = await currentVersion(BEFORE, new AbortController().signal);
  await storeVersion('/', 'a', version!);
});

async function openPanel(): Promise<void> {
  await openReader('/articles/a/', [AFTER]);
  const notice = await screen.findByText(/^Updated since you read it/);
  await userEvent.click(within(notice.closest('[role=status]')!).getByRole('button'));
  await screen.findByRole('dialog', { name: 'What changed' });
  await panel().findByText('2 changes');
}

test('an article that has not changed shows no notice', async () => {
  await openReader('/articles/a/', [BEFORE]);
  await screen.findByRole('heading', { level: 1, name: 'About a' });
  expect(screen.queryByText(/^Updated since/)).toBeNull();
});

test('corrections and changed numbers come first', async () => {
  await openPanel();
  within(panel().getByRole('region', { name: 'Corrections since then' })).getByText(/The age of the bridge/);
  expect(within(panel().getByRole('region', { name: 'Numbers' })).getByRole('listitem').textContent).toMatch(
    /^42 →\s*changed to 51$/,
  );
});

test('changes are shown word by word', async () => {
  await openPanel();
  const words = (role: string): string =>
    panel()
      .getAllByRole(role)
      .map((one) => one.textContent)
      .join();
  expect(words('deletion')).toMatch(/42.*May/);
  expect(words('insertion')).toMatch(/51.*June/);
});

test('unchanged paragraphs are collapsed, and expand on a click', async () => {
  await openPanel();
  expect(panel().queryByText('Nobody was hurt.')).toBeNull();
  await userEvent.click(panel().getByText('2 unchanged paragraphs'));
  await panel().findByText('Nobody was hurt.');
});

test('buttons and keys move from change to change, and the position is announced', async () => {
  await openPanel();
  await press('Next change');
  await panel().findByText('Change 1 of 2');
  await userEvent.keyboard('n');
  await panel().findByText('Change 2 of 2');
  await userEvent.keyboard('p');
  await panel().findByText('Change 1 of 2');
});

test('changes that were marked as read are not announced again', async () => {
  await openPanel();
  await press('Mark as read');
  await waitFor(() => expect(screen.queryByText(/^Updated since/)).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
});
