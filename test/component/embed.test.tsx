/** An embed is a card until the reader presses its button. */
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { mockFrames } from './happy-dom.ts';
import { showBlock } from './show.tsx';

mockFrames('A film');

const embed = (url: string) => showBlock({ type: 'embed', url, title: 'A film', caption: 'The caption' });

test('nothing is requested from the host before the click', async () => {
  const card = embed('https://player.example/v/1');
  expect(card.querySelector('iframe, img, script, object, embed')).toBeNull();
  within(card).getByText('A film');
  expect(within(card).getByRole('link').getAttribute('href')).toBe('https://player.example/v/1');
  await userEvent.click(within(card).getByRole('button', { name: 'Load from player.example' }));
  const frame = within(card).getByTitle('A film');
  expect(frame.tagName).toBe('IFRAME');
  expect(frame.getAttribute('src')).toBe('https://player.example/v/1');
  expect(frame.getAttribute('sandbox')).not.toMatch(/top-navigation|forms|downloads|modals/);
  within(card).getByText('The caption');
});

test('the content of the frame can be reached with the keyboard', async () => {
  const card = embed('https://player.example/v/1');
  await userEvent.click(within(card).getByRole('button'));
  expect(within(card).getByTitle('A film').hasAttribute('tabindex')).toBe(false);
});

test.each([
  'https://other.example/v/1',
  'https://player.example.evil.example/',
  'https://evil.example/?player.example',
  'https://evil.example#https://player.example/',
  'https://sub.player.example/',
  'http://player.example/',
  '/player.example/',
])('%s is not in embedHosts, and is only a link', (url) => {
  const card = embed(url);
  expect(within(card).queryByRole('button')).toBeNull();
  expect(within(card).getByRole('link').getAttribute('href')).toBe(url);
});
