import { expect, test } from 'vitest';
import { nextArticleUrl } from '../../../../../src/reader/features/listen/next-article.ts';

const related = ['https://other.example/', '/articles/a/', '/articles/b/'].map((url) => ({
  url,
  headline: url,
}));
const article = { headline: 'H', body: [], published: { id: 'x', words: 1, minutes: 1, related } };

test('related articles of the site are next, then saved ones, each once', () => {
  const saved = ['/articles/b/', '/articles/c/'];
  const heard = new Set<string>();
  const order: string[] = [];
  for (let next = nextArticleUrl(article, heard, saved); next; next = nextArticleUrl(article, heard, saved)) {
    order.push(next);
    heard.add(next);
  }
  expect(order).toEqual(['/articles/a/', '/articles/b/', '/articles/c/']);
  expect(nextArticleUrl({ headline: 'H', body: [] }, new Set())).toBe(undefined);
});
