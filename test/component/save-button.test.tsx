/** The buttons that save an article. */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeSavedArticles } from '../../src/reader/features/saved/save-article.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const named = (name: string) => screen.queryAllByRole('button', { name });

beforeEach(() => openReader('/articles/a/', [publishedArticle('a')]));
afterEach(() => removeSavedArticles('/', ['a']));

test('the buttons above and below the text show whether the article is saved', async () => {
  await userEvent.click(named('Save')[0]!);
  expect(await screen.findAllByRole('button', { name: 'Saved', pressed: true })).toHaveLength(2);
  expect(named('Save')).toEqual([]);
  await userEvent.click(named('Saved')[1]!);
  expect(await screen.findAllByRole('button', { name: 'Save', pressed: false })).toHaveLength(2);
  expect(named('Saved')).toEqual([]);
});
