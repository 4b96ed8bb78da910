/** The button that copies a code block. */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openReader, publishedArticle } from './open-reader.tsx';

test('the button of a code block copies its text, and a notice says so', async () => {
  const user = userEvent.setup();
  const text = 'let first = 1;\n\tif (first < 2) stop();\n';
  await openReader('/articles/a/', [
    publishedArticle('a', { body: [{ type: 'code', text, language: 'js' }] }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe(text);
});
