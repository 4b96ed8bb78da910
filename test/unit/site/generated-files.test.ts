import { expect, test } from 'vitest';
import { generateFiles } from './generated-files.ts';
import { parseSite, testArticle } from './test-articles.ts';

test('an article in several feeds is rendered once', () => {
  const article = testArticle('bread', {
    section: 'world',
    tags: ['Bread', 'Rye'],
    authors: [{ name: 'Ann' }],
    image: { image: { src: '/media/loaf.jpg', alt: 'A loaf' } },
  });
  const asked: string[] = [];
  const files = generateFiles(parseSite({}), [article], '/', (url) => {
    asked.push(url);
    return 1;
  });
  expect([...files.keys()].filter((path) => path.endsWith('feed.xml'))).toHaveLength(5);
  expect(asked).toEqual(['/media/loaf.jpg']);
});
