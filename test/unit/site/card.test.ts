import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { toCard } from '../../../src/site/card.ts';
import { testArticle, parseSite } from './test-articles.ts';

const SITE = parseSite({ language: 'en', sections: [{ slug: 'world', name: 'The world' }] });
const card = (fields: Parameters<typeof testArticle>[1] = {}) =>
  toCard(testArticle('2023/a b', fields), SITE);

test('the card of a minimal article has its headline, its beginning and a reading time', () => {
  expect(card()).toEqual({
    url: '/articles/2023/a%20b/',
    headline: 'Headline of 2023/a b',
    standfirst: 'Some words.',
    minutes: 1,
  });
});

test('a card has the fields that lists show, as plain text', () => {
  expect(
    card({
      headline: 'A headline',
      alternativeHeadline: 'What search engines show',
      kicker: 'Kicker',
      standfirst: ['Plain ', { text: 'words', strong: true }],
      section: 'world',
      language: 'ar',
      authors: [{ name: 'Ann', role: 'Writer' }, { name: 'Bo' }],
      datePublished: '2023-10-10',
      image: { image: { src: '../media/a.svg', alt: 'A', width: 3, height: 2 }, caption: 'C' },
    }),
  ).toEqual({
    url: '/articles/2023/a%20b/',
    headline: 'A headline',
    kicker: 'Kicker',
    standfirst: 'Plain words',
    section: 'The world',
    language: 'ar',
    authors: ['Ann', 'Bo'],
    datePublished: '2023-10-10',
    minutes: 1,
    image: { src: '/articles/media/a.svg', alt: 'A', width: 3, height: 2 },
  });
});

test('lists show the alternative headline when the site asks for it', () => {
  const site = parseSite({ listHeadline: 'alternative' });
  const headline = (fields: Partial<Article>) => toCard(testArticle('a', fields), site).headline;
  expect(headline({ alternativeHeadline: 'Short' })).toBe('Short');
  expect(headline({ alternativeHeadline: '' })).toBe('Headline of a');
});

test('a card without a standfirst uses the first paragraph', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
  const body: Article['body'] = [
    { type: 'heading', level: 2, text: 'What happened' },
    { type: 'keyPoints', items: ['One point', 'Another'] },
    { type: 'table', body: [['1', '2']] },
    paragraph('The first words.'),
    { type: 'pullquote', text: 'The first words' },
    paragraph('And more.'),
    { type: 'heading', level: 2, text: 'Later' },
    paragraph('The end.'),
  ];
  expect(card({ body }).standfirst).toBe('The first words. And more.');
  expect(card({ body: body.slice(0, 3) })).not.toHaveProperty('standfirst');
});

test('an empty standfirst is left out of the card', () => {
  expect(card({ standfirst: '' })).not.toHaveProperty('standfirst');
});

test('a long summary is cut between words', () => {
  const { standfirst = '' } = card({ body: [{ type: 'paragraph', text: 'word '.repeat(200) }] });
  expect(standfirst.length).toBeLessThanOrEqual(220);
  expect(standfirst).toMatch(/word…$/);
});

test('a card has a language only when it differs from the site’s', () => {
  expect(card({ language: 'en' })).not.toHaveProperty('language');
});
