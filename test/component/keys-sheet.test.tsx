/** The list of keyboard shortcuts: its content, and how shortcuts are turned off. */
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

/** Opens the list from Text and theme, which also works while shortcuts are turned off. */
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

test('every shortcut is listed with what it does', () => {
  const terms = sheet()
    .getAllByRole('term')
    .map((one) => one.textContent);
  expect(terms).toHaveLength(SHORTCUTS.length);
  expect(terms).toContain('g then h');
  for (const one of sheet().getAllByRole('definition')) expect(one.textContent).not.toBe('');
});

test('arrow keys are shown as arrows', () => {
  const terms = sheet()
    .getAllByRole('term')
    .map((one) => one.textContent);
  expect(terms).toEqual(expect.arrayContaining(['→', '←']));
});

test('Escape closes the list', async () => {
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: NAME })).toBeNull());
});

test('shortcuts can be turned off and on again', async () => {
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
