import { expect, test } from 'vitest';
import type { ListPage } from '../../../../src/article/list-page.ts';
import { SAVED_PAGE } from '../../../../src/article/saved-page.ts';
import { SEARCH_PAGE } from '../../../../src/article/search-page.ts';
import { isOffered } from '../../../../src/reader/features/is-offered.ts';

const article = { headline: 'Headline', body: [] };
const list = (kind: ListPage['kind']): ListPage => ({ kind, address: '/x/', name: 'X', cards: [] });

test.each([
  ['preferences', 'every page', undefined, '', true],
  ['highlights', 'every page', list('front'), '', true],
  ['saved', 'an article', article, '', true],
  ['saved', 'a section', list('section'), '', true],
  ['saved', 'a search for something', SEARCH_PAGE, '?q=words', true],
  ['saved', 'a search for nothing', SEARCH_PAGE, '', false],
  ['saved', 'the front page', list('front'), '', false],
  ['saved', 'saved articles', SAVED_PAGE, '', false],
  ['saved', 'no page', undefined, '', false],
  ['listen', 'an article', article, '', true],
  ['listen', 'a section', list('section'), '', false],
  ['changes', 'an article', article, '', true],
  ['history', 'every page', article, '', false],
] as const)('whether %s is offered on %s', (name, _, page, search, offered) =>
  expect(isOffered(name, page, search)).toBe(offered),
);
