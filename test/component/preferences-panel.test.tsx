/** The panel Text and theme: what its controls show, set and undo. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { setPreferences } from '../../src/reader/features/preferences/preferences-store.ts';
import { openReader } from './open-reader.tsx';
import { writeInOtherTab } from './other-tab.ts';
import { undo } from './undo.ts';

const panel = () => within(screen.getByRole('dialog', { name: 'Text and theme' }));
const button = (name: string) => panel().getByRole('button', { name });
const radio = (name: string) => panel().getByRole<HTMLInputElement>('radio', { name });

/** What names a control without `aria-label`: the text of its label, or its own. */
const accessibleText = (control: Element): string =>
  ((control as HTMLInputElement).labels?.[0] ?? control).textContent.trim();

beforeEach(async () => {
  setPreferences({});
  await openReader('/');
  await userEvent.click(screen.getByRole('button', { name: 'Text and theme' }));
  await screen.findByRole('dialog', { name: 'Text and theme' });
});

test('the defaults are selected for a reader who has chosen nothing', () => {
  expect(button('Default').getAttribute('aria-pressed')).toBe('true');
  expect(radio('Automatic').checked).toBe(true);
  expect(radio('Default').checked).toBe(true);
});

test('each font is named in its own typeface', () => {
  const group = within(panel().getByRole('group', { name: 'Font' }));
  const families = (name: string) => group.getByText(name).style.fontFamily;
  expect(families('Default')).toBe('var(--site-face), var(--stack)');
  expect(families('System sans-serif')).toMatch(/^var\(--sans\),/);
  expect(families('Literata')).toMatch(/^.Literata Variable.,/);
  expect(families('OpenDyslexic')).toMatch(/^OpenDyslexic,/);
});

test('a chosen theme is selected and applied to the page at once', async () => {
  await userEvent.click(radio('Sepia'));
  expect(radio('Sepia').checked).toBe(true);
  expect(document.documentElement.dataset['theme']).toBe('sepia');
});

test('themes are a named group of radio buttons', () => {
  const group = within(panel().getByRole('group', { name: 'Theme' }));
  expect(group.getAllByRole('radio').map((one) => (one as HTMLInputElement).labels![0]!.textContent)).toEqual(
    ['Automatic', 'Light', 'Sepia', 'Grey', 'Dark', 'Black', 'High contrast'],
  );
});

test('changing the text size unselects the default preset, and changing it back selects it', async () => {
  await userEvent.click(button('Increase Text size'));
  expect(button('Default').getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(button('Decrease Text size'));
  expect(button('Default').getAttribute('aria-pressed')).toBe('true');
});

test('a preset that replaced own choices can be undone', async () => {
  await userEvent.click(radio('Justified'));
  await userEvent.click(button('Large'));
  expect(button('Large').getAttribute('aria-pressed')).toBe('true');
  await undo('Large');
  await waitFor(() => expect(radio('Justified').checked).toBe(true));
  expect(button('Large').getAttribute('aria-pressed')).toBe('false');
});

test('Reset all settings can be undone', async () => {
  await userEvent.click(radio('Dark'));
  await userEvent.click(button('Reset all settings'));
  await waitFor(() => expect(radio('Automatic').checked).toBe(true));
  await undo('All settings were reset.');
  await waitFor(() => expect(radio('Dark').checked).toBe(true));
});

test('undoing a reset keeps what was chosen after it', async () => {
  await userEvent.click(radio('Dark'));
  await userEvent.click(button('Reset all settings'));
  await userEvent.click(radio('Justified'));
  await undo('All settings were reset.');
  await waitFor(() => expect(radio('Dark').checked).toBe(true));
  expect(radio('Justified').checked).toBe(true);
});

test('changing from one preset to another offers no undo', async () => {
  await userEvent.click(button('Large'));
  await userEvent.click(button('Spacious'));
  expect(button('Spacious').getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('arrow keys move from theme to theme', async () => {
  radio('Automatic').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(radio('Light').checked).toBe(true);
});

test('Tab reaches the close button and every control of the panel', async () => {
  const reached = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await userEvent.tab();
    const { activeElement: focused } = document;
    if (!focused?.closest('dialog')) break;
    const { name, type } = focused as HTMLInputElement;
    reached.add(type === 'radio' ? name : (focused.getAttribute('aria-label') ?? accessibleText(focused)));
  }
  for (const name of ['Close', 'bs-theme', 'bs-face', 'bs-align', 'Increase Text size', 'Decrease Line height', 'Drop caps', 'Reset all settings'])
    expect([...reached]).toContain(name);
}); // prettier-ignore

test('a choice in another tab is applied to the page, and shown in the panel', async () => {
  for (const theme of ['black', 'sepia']) {
    await act(async () => writeInOtherTab('bs:preferences', JSON.stringify({ theme })));
    expect(document.documentElement.dataset['theme']).toBe(theme);
  }
  expect(radio('Sepia').checked).toBe(true);
});

test('the panel opens the list of keyboard shortcuts', async () => {
  await userEvent.click(button('Keyboard shortcuts'));
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
});
