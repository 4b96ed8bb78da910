/** The list of keys: what it holds, and how they are turned off. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHORTCUTS } from '../../src/reader/features/shortcut-keys.ts';
import { setShortcutsEnabled } from '../../src/reader/ui/shortcuts-setting.ts';
import { publishedArticle, openReader } from './open-reader.tsx';

const NAME = 'Keyboard shortcuts';
const sheet = () => within(screen.getByRole('dialog', { name: NAME }));
const onSwitch = () =>
  sheet().getByRole<HTMLInputElement>('checkbox', { name: 'Enable single-key shortcuts' });

/** Opens the list by its way in Text and theme, which is there for who has turned the keys off. */
async function openSheet(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Text and theme' }));
  const panel = await screen.findByRole('dialog', { name: 'Text and theme' });
  await userEvent.click(await within(panel).findByRole('button', { name: NAME }));
  await screen.findByRole('dialog', { name: NAME });
}

beforeEach(async () => {
  setShortcutsEnabled(true);
  await openReader('/articles/a/', [publishedArticle('a')]);
  await openSheet();
});
afterEach(() => setShortcutsEnabled(true));

test('every key has a line that says what it does', () => {
  const terms = sheet()
    .getAllByRole('term')
    .map((one) => one.textContent);
  expect(terms).toHaveLength(SHORTCUTS.length);
  expect(terms).toContain('g then h');
  for (const one of sheet().getAllByRole('definition')) expect(one.textContent).not.toBe('');
});

test('arrows are shown as arrows', () => {
  const terms = sheet()
    .getAllByRole('term')
    .map((one) => one.textContent);
  expect(terms).toEqual(expect.arrayContaining(['→', '←']));
});

test('Escape closes it', async () => {
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: NAME })).toBeNull());
});

test('keys that are turned off open nothing, and come back', async () => {
  await userEvent.click(onSwitch());
  expect(onSwitch().checked).toBe(false);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await openSheet();
  await userEvent.click(onSwitch());
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('?');
  await screen.findByRole('dialog', { name: NAME });
});
