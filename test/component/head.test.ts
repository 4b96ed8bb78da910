import { expect, test } from 'vitest';
import { applyHead, headTags, PAGE_HEAD_ATTRIBUTE } from '../../src/reader/head.ts';
import { page as en } from '../../src/reader/i18n/catalogues/en.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { parseSite, testArticle } from '../unit/site/test-articles.ts';

test('navigation replaces the head elements of the page and keeps those of the site', () => {
  document.head.innerHTML =
    `<script ${PAGE_HEAD_ATTRIBUTE} type="application/ld+json">{}</script><meta ${PAGE_HEAD_ATTRIBUTE} property="og:image" content="/a.png">` +
    '<link rel="alternate" type="application/atom+xml" href="/feed.xml">';
  applyHead([{ tag: 'meta', attributes: { property: 'og:title', content: 'Next' } }]);
  expect(document.head.innerHTML).toBe(
    `<link rel="alternate" type="application/atom+xml" href="/feed.xml"><meta ${PAGE_HEAD_ATTRIBUTE}="" property="og:title" content="Next">`,
  );
});

const site = parseSite({ name: 'The Post', tagline: 'News and views' });
const descriptionsOf = (page: Parameters<typeof headTags>[0]['page']) =>
  headTags({ site, base: '/', page }, en)
    .filter(({ attributes: { name, property } }) => name === 'description' || property === 'og:description')
    .map(({ attributes }) => attributes['content']);

test('the description of an article is its first text, and is left out if it has none', () => {
  const article = (text: string) =>
    testArticle('a', {
      body: [
        { type: 'code', text: 'x' },
        { type: 'paragraph', text },
      ],
    });
  const prepared = (text: string) => prepareArticle(article(text), site, () => undefined);
  expect(descriptionsOf(prepared('Bread rose.'))).toEqual(['Bread rose.', 'Bread rose.']);
  expect(descriptionsOf(prepared('***'))).toEqual([]);
});

test('a list without a description has the site’s tagline, and a missing page has none', () => {
  const list = { kind: 'tag' as const, name: 'Bread', address: '/tags/bread/', cards: [] };
  expect(descriptionsOf(list)).toEqual(['News and views', 'News and views']);
  expect(descriptionsOf(undefined)).toEqual([]);
});

test('the title is the alternative headline, and og:title the headline', () => {
  const article = testArticle('a', { headline: 'Bread rose', alternativeHeadline: 'How bread rises' });
  const tags = headTags({ site, base: '/', page: prepareArticle(article, site, () => undefined) }, en);
  expect(tags.find(({ tag }) => tag === 'title')?.text).toBe('How bread rises – The Post');
  expect(tags.find(({ attributes }) => attributes['property'] === 'og:title')?.attributes['content']).toBe(
    'Bread rose',
  );
});
