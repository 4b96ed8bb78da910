/** The bar of article tools at the bottom of a narrow window. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../src/article/blocks.ts';
import { happyDOM } from './happy-dom.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const VIEWPORT = { width: innerWidth, height: innerHeight };

beforeEach(() => {
  happyDOM.setViewport({ width: 390, height: 800 });
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: 9000, configurable: true });
});
afterEach(() => {
  happyDOM.setViewport(VIEWPORT);
  Reflect.deleteProperty(document.documentElement, 'scrollHeight');
  scrollTo(0, 0);
});

const scroll = (top: number) =>
  act(async () => {
    scrollTo(0, top);
    document.dispatchEvent(new Event('scroll', { bubbles: true }));
    await Promise.resolve();
  });

const HEADING: Block = { type: 'heading', level: 2, text: 'Part one', id: 'one' };

const isShown = (bar: HTMLElement): boolean => bar.hasAttribute('data-shown');

/** Opens an article and scrolls, which loads the bar. */
async function openArticle(body: readonly Block[] = [HEADING]): Promise<HTMLElement> {
  await openReader('/articles/a/', [publishedArticle('a', { body: [...body] })]);
  await scroll(2000);
  const bar = await screen.findByRole('region', { name: 'Article tools' });
  // It listens to scrolling only after it is painted.
  await waitFor(async () => {
    await scroll(2000);
    await scroll(1900);
    expect(isShown(bar)).toBe(true);
  });
  await scroll(2000);
  return bar;
}

test('scrolling up shows the bar, and scrolling down or to the top hides it', async () => {
  const bar = await openArticle();
  expect(isShown(bar)).toBe(false);
  await scroll(1900);
  expect(isShown(bar)).toBe(true);
  await scroll(1950);
  expect(isShown(bar)).toBe(false);
  await scroll(1500);
  expect(isShown(bar)).toBe(true);
  await scroll(100);
  expect(isShown(bar)).toBe(false);
});

test('the bar is not shown when a page bounces back from its end', async () => {
  const bar = await openArticle();
  await scroll(8300);
  await scroll(8230);
  expect(isShown(bar)).toBe(false);
  await scroll(8000);
  expect(isShown(bar)).toBe(true);
});

test('the bar stays shown while it has the focus', async () => {
  const bar = await openArticle();
  await scroll(1900);
  within(bar).getByRole('button', { name: 'Save' }).focus();
  await scroll(2500);
  expect(isShown(bar)).toBe(true);
});

test('the bar is hidden where it would cover the focused element', async () => {
  const bar = await openArticle();
  await scroll(1900);
  const [button] = screen.getAllByRole('button', { name: 'Share' });
  button!.getBoundingClientRect = () => new DOMRect(0, 780, 100, 44);
  await act(async () => button!.focus());
  expect(isShown(bar)).toBe(false);
  await scroll(1800);
  expect(isShown(bar)).toBe(false);
});

test('the bar stays shown while a panel is open that was opened from it, and gets the focus back', async () => {
  const bar = await openArticle();
  await scroll(1900);
  const button = within(bar).getByRole('button', { name: 'Text and theme' });
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Text and theme' });
  await scroll(2500);
  expect(isShown(bar)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(button);
});

test.each([
  ['an article with headings', [HEADING], ['Contents', 'Listen', 'Save', 'Share', 'Text and theme']],
  ['an article without headings', [], ['Listen', 'Save', 'Share', 'Text and theme']],
])('the bar has the tools of %s', async (_kind, body, names) => {
  const bar = await openArticle(body);
  expect(
    within(bar)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(names);
});
