import { expect, test } from 'vitest';
import type { Text } from '../../../src/article/spans.ts';
import { withoutLinksTo } from '../../../src/site/withhold-links.ts';
import { testArticle } from './test-articles.ts';

const words = (text: string): Text => ['See ', { text, link: '/articles/draft/' }];
const plain = (text: string): Text => ['See ', { text }];

test('every link to an unpublished article becomes text', () => {
  const image = { src: '/media/a.svg', alt: 'A' };
  const article = (write: (text: string) => Text) => ({
    standfirst: write('standfirst'),
    image: { image, caption: write('caption') },
    corrections: [{ date: '2026-01-01', text: write('correction') }],
    footnotes: [{ id: '1', body: [{ type: 'paragraph' as const, id: 'f', text: write('note') }] }],
    body: [
      { type: 'paragraph' as const, id: 'p', text: write('paragraph') },
      { type: 'list' as const, id: 'l', items: [write('item')] },
    ],
  });
  const linking = testArticle('a', article(words));
  expect(withoutLinksTo(linking, new Set(['draft']))).toEqual({ ...linking.article, ...article(plain) });
  expect(withoutLinksTo(linking, new Set(['other']))).toEqual(linking.article);
});

test('related articles, related links and sources of quotations lead to no unpublished article', () => {
  const quotation = {
    type: 'blockquote' as const,
    id: 'q',
    body: [{ type: 'paragraph' as const, text: 'Words.' }],
  };
  const kept = { url: '/articles/b/', headline: 'B' };
  const linking = testArticle('a', {
    related: [{ article: 'draft' }, kept, { url: '/articles/draft/', headline: 'Draft' }],
    body: [
      { type: 'relatedLink', id: 'r', url: '/articles/draft/', headline: 'Draft' },
      { ...quotation, url: '/articles/draft/' },
    ],
  });
  expect(withoutLinksTo(linking, new Set(['draft']))).toEqual({
    ...linking.article,
    related: [kept],
    body: [quotation],
  });
});
