/** What a reader does before the app is ready: clicks, keys and footnote marks on a published page. */
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordActions } from '../../src/reader/inline/early-actions.ts';
import { markFailed, markReady } from '../../src/reader/readiness.ts';

const APP_TIMEOUT_MS = 15_000;
const FOOTNOTE_TIMEOUT_MS = 4000;

const root = document.documentElement;
let pressed: string[] = [];
let typed: string[] = [];
let starts = 0;
const recordKey = ({ key }: KeyboardEvent): void => void typed.push(key);
const button = (name: string) => screen.getByRole('button', { name });
const footnoteMark = () => screen.getByRole('doc-noteref');

beforeEach(() => {
  pressed = [];
  typed = [];
  starts = 0;
  const page = document.createElement('main');
  page.innerHTML = `
    <button type="button">Share</button>
    <button type="button">Save</button>
    <button>Search</button>
    <a href="#note:1" role="doc-noteref">Footnote 1</a>
    <input aria-label="Words">`;
  document.body.append(page);
  recordActions(() => void starts++);
  // As React does, which adds its listeners later.
  page.addEventListener('click', (event) => {
    event.preventDefault();
    pressed.push((event.target as Element).textContent);
  });
  document.addEventListener('keydown', recordKey);
});
afterEach(() => {
  markReady();
  vi.useRealTimers();
  document.removeEventListener('keydown', recordKey);
  document.body.replaceChildren();
  for (const name of ['ready', 'failed', 'waiting']) delete root.dataset[name];
});

test('a click on a button starts the app, which gets the click once it is ready', async () => {
  await userEvent.click(button('Share'));
  expect([starts, pressed]).toEqual([1, []]);
  markReady();
  expect(pressed).toEqual(['Share']);
});

test('several clicks on a button count once, and other buttons keep their order', async () => {
  for (const name of ['Share', 'Save', 'Share']) await userEvent.click(button(name));
  markReady();
  expect(pressed).toEqual(['Share', 'Save']);
});

test('a shortcut key is repeated when the app is ready', async () => {
  await userEvent.keyboard('?');
  expect(typed).toEqual([]);
  markReady();
  expect(typed).toEqual(['?']);
});

test('typing, keys with Ctrl and submit buttons are left to the browser', async () => {
  await userEvent.keyboard('{Control>}p{/Control}');
  await userEvent.type(screen.getByRole('textbox'), 'a');
  await userEvent.click(button('Search'));
  expect(typed).toEqual(['Control', 'p', 'a']);
  expect(pressed).toContain('Search');
  expect(root.dataset).not.toHaveProperty('waiting');
});

test('the document is marked as waiting from the first click until the app is ready', async () => {
  await userEvent.click(button('Share'));
  expect(root.dataset).toHaveProperty('waiting');
  markReady();
  expect(root.dataset).not.toHaveProperty('waiting');
});

test('a footnote mark is repeated when the app is ready', async () => {
  await userEvent.click(footnoteMark());
  markReady();
  expect(pressed).toEqual(['Footnote 1']);
  expect(location.hash).toBe('');
});

test('a footnote mark leads to its note when the app takes too long', () => {
  vi.useFakeTimers();
  fireEvent.click(footnoteMark());
  vi.advanceTimersByTime(FOOTNOTE_TIMEOUT_MS - 1);
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(1);
  expect(location.hash).toBe('#note:1');
  markReady();
  expect(pressed).toEqual([]);
});

test('a footnote mark leads to its note when the app fails to start', async () => {
  await userEvent.click(footnoteMark());
  markFailed();
  expect(location.hash).toBe('#note:1');
});

test('a click that the app has not answered for 15 seconds marks the app as failed, until it is ready', () => {
  vi.useFakeTimers();
  fireEvent.click(button('Share'));
  vi.advanceTimersByTime(APP_TIMEOUT_MS - 1);
  expect(root.dataset).not.toHaveProperty('failed');
  vi.advanceTimersByTime(1);
  expect(root.dataset).toHaveProperty('failed');
  expect(root.dataset).not.toHaveProperty('waiting');
  markReady();
  expect(root.dataset).not.toHaveProperty('failed');
});
