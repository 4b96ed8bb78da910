/** What stands around an article's body. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { loadMessages } from '../../src/reader/i18n/languages.ts';
import { RelatedNav } from '../../src/reader/story/RelatedNav.tsx';
import { attributes, show, showArticle, wordsOf } from './show.tsx';

test('one article with language and direction, and the headline as its one h1', () => {
  const page = showArticle({ language: 'ar', headline: 'عنوان' });
  const article = page.querySelector('article');
  expect([article?.lang, article?.dir]).toEqual(['ar', 'rtl']);
  expect([...page.querySelectorAll('h1')].map(wordsOf)).toEqual(['عنوان']);
});

test('a direction that is given goes before the language’s', () => {
  expect(showArticle({ language: 'ar', direction: 'ltr' }).querySelector('article')?.dir).toBe('ltr');
});

test('zero is a count', () => {
  const page = showArticle({ counts: { comments: 0, shares: 443, views: 0 } });
  expect([...page.querySelectorAll('.counts li')].map(wordsOf)).toEqual([
    '0 comments',
    '443 shares',
    '0 views',
  ]);
});

test.each([{ comments: 1 }, { shares: 1 }, { views: 1 }])('%j is singular, and absent counts are none', (counts) => {
  const page = showArticle({ counts });
  expect([...page.querySelectorAll('.counts li')].map(wordsOf)).toEqual([
    `1 ${Object.keys(counts)[0]?.slice(0, -1)}`,
  ]);
}); // prettier-ignore

test('no counts, no list of them', () => {
  expect(showArticle({}).querySelector('.counts')).toBeNull();
  expect(showArticle({ counts: {} }).querySelector('.counts')).toBeNull();
});

test('comments lead to the discussion, and without a count there is a link all the same', () => {
  showArticle({ counts: { comments: 3, shares: 1 }, discussionUrl: '/talk/' }, '/news/');
  expect(screen.getByRole('link', { name: '3 comments' }).getAttribute('href')).toBe('/news/talk/');
  expect(screen.queryByRole('link', { name: '1 share' })).toBeNull();
  showArticle({ discussionUrl: 'https://talk.example/' });
  expect(screen.getByRole('link', { name: 'Discussion' }).getAttribute('href')).toBe('https://talk.example/');
});

test('each author leads to the author’s page', () => {
  const page = showArticle({
    authors: [{ name: 'Ann Lee', role: 'Correspondent' }, { name: 'Bo, Li' }, { name: 'C' }],
  });
  expect(wordsOf(page.querySelector('.byline'))).toBe('By Ann Lee, Correspondent, Bo, Li, and C');
  expect(attributes(page, '.byline a', 'href')).toEqual(['/authors/ann-lee/', '/authors/bo-li/', '/authors/c/']);
}); // prettier-ignore

test.each([
  ['en', 'Ann, Editor'],
  ['ar', 'Ann، Editor'],
  ['zh', 'Ann，Editor'],
])('a role follows the comma of the language %s', async (language, words) => {
  await loadMessages([language]);
  const page = showArticle({ language, authors: [{ name: 'Ann', role: 'Editor' }] });
  expect(wordsOf(page.querySelector('.author'))).toBe(words);
});

test('times, and an update only where there was one', () => {
  const dates = { datePublished: '2023-10-10T12:00:00Z', dateModified: '2023-10-11T08:30:00Z' };
  const page = showArticle({ ...dates, dateline: 'Grozny' });
  expect(attributes(page, 'time', 'datetime')).toEqual([dates.datePublished, dates.dateModified]);
  expect(wordsOf(page.querySelector('.times'))).toMatch(
    /^Grozny ?Published October 10, 2023 ?Updated October 11, 2023.* 8:30/,
  );
  const same = showArticle({ ...dates, dateModified: dates.datePublished });
  expect(same.querySelectorAll('time')).toHaveLength(1);
});

const kickerOf = (fields: Partial<Article>) => showArticle(fields).querySelector('.kicker')?.innerHTML;

test('the kicker leads to the section, by the slug and name of site.json', () => {
  expect(kickerOf({ section: 'world' })).toBe('<a href="/sections/world/">The wide world</a>');
  expect(kickerOf({ section: 'world', kicker: 'East' })).toBe('<a href="/sections/world/">East</a>');
  expect(kickerOf({ kicker: 'East' })).toBe('East');
  expect(kickerOf({})).toBeUndefined();
});

test('corrections are said with their date', () => {
  const page = showArticle({
    corrections: [{ date: '2023-10-11', text: ['It was ', { text: 'not', emphasis: true }, ' so.'] }],
  });
  const corrections = within(page).getByRole('region', { name: 'Correction' });
  expect(wordsOf(corrections)).toBe('CorrectionOctober 11, 2023: It was not so.');
  expect(showArticle({ corrections: [] }).querySelector('.corrections')).toBeNull();
});

test('tags, series, source, licence and copyright', () => {
  const page = showArticle({
    tags: ['Peace talks', 'Peace talks', 'C++'],
    series: 'The offer',
    source: { name: 'The Gazette', url: 'https://gazette.example/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyright: '© 2023',
  });
  const tags = within(page).getByRole('navigation', { name: 'More on' });
  expect([...tags.querySelectorAll('a')].map(wordsOf)).toEqual(['Peace talks', 'C++']);
  expect(attributes(tags, 'a', 'href')[0]).toBe('/tags/peace-talks/');
  expect(wordsOf(page.querySelector('.provenance'))).toBe(
    'Part of the series The offerFirst published by The GazetteLicence: creativecommons.org/licenses/by/4.0© 2023',
  );
});

test('a licence that is a name is no link', () => {
  expect(showArticle({ license: 'All rights reserved' }).querySelector('.provenance a')).toBeNull();
});

test('related articles stand in a named nav; without any there is none', () => {
  const cards = [
    { url: '/articles/a/', headline: 'A', label: 'READ' },
    { url: 'https://example.org/', headline: 'B' },
  ];
  const page = show(<RelatedNav cards={cards} />, '/news/');
  const nav = within(page).getByRole('navigation', { name: 'Related' });
  expect(attributes(nav, 'a', 'href')).toEqual(['/news/articles/a/', 'https://example.org/']);
  expect(show(<RelatedNav cards={[]} />).innerHTML).toBe('');
});
