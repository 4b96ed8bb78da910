/** Text and theme: what its controls say, choose and take back. */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { setPreferences } from '../../src/reader/features/preferences/preferences-store.ts';
import { openReader } from './open-reader.tsx';
import { undo } from './undo.ts';

const panel = () => within(screen.getByRole('dialog', { name: 'Text and theme' }));
const button = (name: string) => panel().getByRole('button', { name });
const radio = (name: string) => panel().getByRole<HTMLInputElement>('radio', { name });

beforeEach(async () => {
  setPreferences({});
  await openReader('/');
  await userEvent.click(screen.getByRole('button', { name: 'Text and theme' }));
  await screen.findByRole('dialog', { name: 'Text and theme' });
});

test('it shows the standard, which is what a reader has who has chosen nothing', () => {
  expect(button('Default').getAttribute('aria-pressed')).toBe('true');
  expect(radio('Automatic').checked).toBe(true);
  expect(radio('Default').checked).toBe(true);
});

test('every typeface is named in its own letters', () => {
  const group = within(panel().getByRole('group', { name: 'Font' }));
  const families = (name: string) => group.getByText(name).style.fontFamily;
  expect(families('Default')).toBe('var(--site-face), var(--stack)');
  expect(families('System sans-serif')).toMatch(/^var\(--sans\),/);
  expect(families('Literata')).toMatch(/^.Literata Variable.,/);
  expect(families('OpenDyslexic')).toMatch(/^OpenDyslexic,/);
});

test('a theme that is chosen is marked, and on the page at once', async () => {
  await userEvent.click(radio('Sepia'));
  expect(radio('Sepia').checked).toBe(true);
  expect(document.documentElement.dataset['theme']).toBe('sepia');
});

test('themes are a group of radio buttons with a name', () => {
  const group = within(panel().getByRole('group', { name: 'Theme' }));
  expect(group.getAllByRole('radio').map((one) => (one as HTMLInputElement).labels![0]!.textContent)).toEqual(
    ['Automatic', 'Light', 'Sepia', 'Grey', 'Dark', 'Black', 'High contrast'],
  );
});

test('a step of the text size is told, and ends the standard', async () => {
  await userEvent.click(button('Increase Text size'));
  expect(button('Default').getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(button('Decrease Text size'));
  expect(button('Default').getAttribute('aria-pressed')).toBe('true');
});

test('a preset over own choices can be taken back', async () => {
  await userEvent.click(radio('Justified'));
  await userEvent.click(button('Large'));
  expect(button('Large').getAttribute('aria-pressed')).toBe('true');
  await undo('Large');
  await waitFor(() => expect(radio('Justified').checked).toBe(true));
  expect(button('Large').getAttribute('aria-pressed')).toBe('false');
});

test('all choices are reset by one press, which can be taken back', async () => {
  await userEvent.click(radio('Dark'));
  await userEvent.click(button('Reset all settings'));
  await waitFor(() => expect(radio('Automatic').checked).toBe(true));
  await undo('All settings were reset.');
  await waitFor(() => expect(radio('Dark').checked).toBe(true));
});

test('what was chosen after a reset stays when that is taken back', async () => {
  await userEvent.click(radio('Dark'));
  await userEvent.click(button('Reset all settings'));
  await userEvent.click(radio('Justified'));
  await undo('All settings were reset.');
  await waitFor(() => expect(radio('Dark').checked).toBe(true));
  expect(radio('Justified').checked).toBe(true);
});

test('from preset to preset there is nothing to take back', async () => {
  await userEvent.click(button('Large'));
  await userEvent.click(button('Spacious'));
  expect(button('Spacious').getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('the arrow keys go from theme to theme', async () => {
  radio('Automatic').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(radio('Light').checked).toBe(true);
});

test('it leads to the keys and to what was read', async () => {
  await userEvent.click(button('Keyboard shortcuts'));
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
});
