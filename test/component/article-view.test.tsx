import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import type { SeriesPlace } from '../../src/article/series.ts';
import { loadMessages } from '../../src/reader/i18n/languages.ts';
import { RelatedNav } from '../../src/reader/article-view/RelatedNav.tsx';
import { show, showArticle, visibleText } from './show.tsx';

test('one article with language and direction, and the headline as its one h1', () => {
  showArticle({ language: 'ar', headline: 'عنوان' });
  const article = screen.getByRole('article');
  expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  expect(screen.getAllByRole('heading', { level: 1 }).map(visibleText)).toEqual(['عنوان']);
});

test('a direction that is given goes before the language’s', () => {
  showArticle({ language: 'ar', direction: 'ltr' });
  expect(screen.getByRole('article').dir).toBe('ltr');
});

test('a draft is marked in the language of the article', async () => {
  await loadMessages(['ar']);
  showArticle({ language: 'ar', draft: true });
  expect(screen.getByText('مسودة').closest('article')).not.toBeNull();
});

test('cards of what is not published yet say so, in the language of the page', async () => {
  await loadMessages(['ar']);
  const card = { url: '/a/', headline: 'عنوان', language: 'ar' };
  const cards = [
    { ...card, unpublished: 'draft' as const },
    { ...card, url: '/b/', unpublished: 'future' as const },
    { ...card, url: '/c/' },
  ];
  show(<RelatedNav cards={cards} />);
  const marks = screen.getAllByRole('article').map((one) => within(one).queryByText(/^(?:Draft|Scheduled)$/));
  expect(marks.map((mark) => mark?.textContent)).toEqual(['Draft', 'Scheduled', undefined]);
  expect(marks[0]?.lang).toBe('en');
});

test('zero is a count', () => {
  showArticle({ counts: { comments: 0, shares: 443, views: 0 } });
  expect(screen.getAllByRole('listitem').map(visibleText)).toEqual(['0 comments', '443 shares', '0 views']);
});

test.each([{ comments: 1 }, { shares: 1 }, { views: 1 }])('%j is singular, and absent counts are none', (counts) => {
  showArticle({ counts });
  expect(screen.getAllByRole('listitem').map(visibleText)).toEqual([
    `1 ${Object.keys(counts)[0]?.slice(0, -1)}`,
  ]);
}); // prettier-ignore

test('no counts, no list of them', () => {
  showArticle({});
  showArticle({ counts: {} });
  expect(screen.queryByRole('list')).toBeNull();
});

test('comments lead to the discussion, and without a count there is a link all the same', () => {
  showArticle({ counts: { comments: 3, shares: 1 }, discussionUrl: '/talk/' }, '/news/');
  expect(screen.getByRole('link', { name: '3 comments' }).getAttribute('href')).toBe('/news/talk/');
  expect(screen.queryByRole('link', { name: '1 share' })).toBeNull();
  showArticle({ discussionUrl: 'https://talk.example/' });
  expect(screen.getByRole('link', { name: 'Discussion' }).getAttribute('href')).toBe('https://talk.example/');
});

test('a discussion that can be read in place has a button, and a link where the app does not run', () => {
  const discussionUrl = 'https://social.example/@post/112';
  const thread = { host: 'social.example', id: '112' };
  const published = { id: 'a', words: 1, minutes: 1, related: [], thread };
  showArticle({ counts: { comments: 3 }, discussionUrl, published });
  screen.getByRole('button', { name: '3 comments' });
  expect(screen.getByRole('link', { name: '3 comments' }).getAttribute('href')).toBe(discussionUrl);
});

test('a discussion that the site allows in a frame has a button, on another host only a link', () => {
  showArticle({ discussionUrl: 'https://player.example/talk?number=1' });
  screen.getByRole('button', { name: 'Discussion' });
  cleanup();
  showArticle({ discussionUrl: 'https://other.example/talk?number=1' });
  screen.getByRole('link', { name: 'Discussion' });
  expect(screen.queryByRole('button', { name: 'Discussion' })).toBeNull();
});

test('each author leads to the author’s page', () => {
  const page = showArticle({
    authors: [{ name: 'Ann Lee', role: 'Correspondent' }, { name: 'Bo, Li' }, { name: 'C' }],
  });
  expect(visibleText(page)).toContain('By Ann Lee, Correspondent, Bo, Li, and C');
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(['Ann Lee', 'Bo, Li', 'C'].map(address)).toEqual(['/authors/ann-lee/', '/authors/bo-li/', '/authors/c/']);
}); // prettier-ignore

test.each([
  ['en', 'Ann, Editor'],
  ['ar', 'Ann، Editor'],
  ['zh', 'Ann，Editor'],
])('a role follows the comma of the language %s', async (language, words) => {
  await loadMessages([language]);
  const page = showArticle({ language, authors: [{ name: 'Ann', role: 'Editor' }] });
  expect(visibleText(page)).toContain(words);
});

test('times, and an update only where there was one', () => {
  const dates = { datePublished: '2023-10-10T12:00:00Z', dateModified: '2023-10-11T08:30:00Z' };
  const page = showArticle({ ...dates, dateline: 'Grozny' });
  const times = within(page).getAllByRole('time');
  expect(times.map((time) => time.getAttribute('datetime'))).toEqual([
    dates.datePublished,
    dates.dateModified,
  ]);
  expect(visibleText(page)).toMatch(/Published Grozny, October 10, 2023 Updated October 11, 2023.* 8:30/);
  const same = showArticle({ ...dates, dateModified: dates.datePublished });
  expect(within(same).getAllByRole('time')).toHaveLength(1);
});

test.each<[Partial<Article>, string]>([
  [{ section: 'world' }, 'The wide world'],
  [{ section: 'world', kicker: 'East' }, 'East'],
])('the kicker of %j leads to the section, by the slug and name of site.json', (fields, name) => {
  showArticle(fields);
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/sections/world/');
});

test('a kicker without a section is words alone', () => {
  showArticle({ kicker: 'East' });
  screen.getByText('East');
  expect(screen.queryByRole('link', { name: 'East' })).toBeNull();
});

test('corrections are said with their date', () => {
  const page = showArticle({
    corrections: [{ date: '2023-10-11', text: ['It was ', { text: 'not', emphasis: true }, ' so.'] }],
  });
  const corrections = within(page).getByRole('region', { name: 'Correction' });
  expect(visibleText(corrections)).toBe('CorrectionOctober 11, 2023: It was not so.');
  const without = showArticle({ corrections: [] });
  expect(within(without).queryByRole('region', { name: /^Correction/ })).toBeNull();
});

test('tags, source, licence and copyright', () => {
  const page = showArticle({
    tags: ['Peace talks', 'Peace talks', 'C++'],
    source: { name: 'The Gazette', url: 'https://gazette.example/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyright: '© 2023',
  });
  const tags = within(page).getByRole('navigation', { name: 'More on' });
  expect(within(tags).getAllByRole('link').map(visibleText)).toEqual(['Peace talks', 'C++']);
  expect(within(tags).getByRole('link', { name: 'Peace talks' }).getAttribute('href')).toBe(
    '/tags/peace-talks/',
  );
  expect(visibleText(page)).toContain(
    'First published by The GazetteLicence: creativecommons.org/licenses/by/4.0© 2023',
  );
});

const OFFER = { name: 'The offer', part: 2, total: 3 };
const inSeries = (series: SeriesPlace) =>
  showArticle({ published: { id: 'a', words: 1, minutes: 1, related: [], series } });

test('a part of a series says which it is, and leads to the series', () => {
  const page = inSeries(OFFER);
  const link = within(page).getByRole('link', { name: 'The offer' });
  expect(visibleText(link.closest('p'))).toBe('Series The offer · Part 2 of 3');
  expect(link.getAttribute('href')).toBe('/series/the-offer/');
});

test('the only part of a series has no number', () => {
  const page = inSeries({ ...OFFER, part: 1, total: 1 });
  const link = within(page).getByRole('link', { name: 'The offer' });
  expect(visibleText(link.closest('p'))).toBe('Series The offer');
});

test('an article leads to its other languages, each named in its own words and direction', () => {
  const translations = [
    { language: 'en', url: '/articles/flood/', name: 'English' },
    { language: 'ar', url: '/articles/fayadan/', name: 'العربية' },
    { language: 'fr', url: '/articles/la-crue/', name: 'Français' },
  ];
  const published = { id: 'flood', words: 1, minutes: 1, related: [], translations };
  const page = showArticle({ published }, '/news/');
  const links = within(page).getAllByRole('link');
  expect(visibleText(links[0]?.closest('p'))).toBe('Other languages: العربية · Français');
  expect(
    links.map((link) => ['href', 'lang', 'hreflang', 'dir'].map((name) => link.getAttribute(name))),
  ).toEqual([
    ['/news/articles/fayadan/', 'ar', 'ar', 'auto'],
    ['/news/articles/la-crue/', 'fr', 'fr', 'auto'],
  ]);
});

test('a related article that is a part of the same series is named by its number', () => {
  show(<RelatedNav cards={[{ url: '/articles/x/', headline: 'Third', kicker: 'World', part: 3 }]} />);
  expect(visibleText(screen.getByRole('listitem'))).toBe('Next article · Part 3Third');
});

test('a licence that is a name is no link', () => {
  showArticle({ license: 'All rights reserved' });
  screen.getByText(/All rights reserved/);
  expect(screen.queryByRole('link')).toBeNull();
});

test('related articles stand in a named nav; without any there is none', () => {
  const cards = [
    { url: '/articles/a/', headline: 'A', label: 'READ' },
    { url: 'https://example.org/', headline: 'B' },
  ];
  const page = show(<RelatedNav cards={cards} />, '/news/');
  const nav = within(page).getByRole('navigation', { name: 'Related' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/news/articles/a/', 'https://example.org/']);
  expect(show(<RelatedNav cards={[]} />).innerHTML).toBe('');
});

const buttons = (part: HTMLElement) => within(part).queryAllByRole('button').map(visibleText);

test('at its end an article can be heard, saved and shared', () => {
  showArticle({ counts: { comments: 2 } });
  const end = screen.getByRole('contentinfo');
  expect(buttons(end)).toEqual(['Listen', 'Save', 'Share']);
  expect(visibleText(end)).toContain('2 comments');
});

test('a page that is not news has its tools at the top alone', () => {
  const page = showArticle({ published: { id: '/about', words: 1, minutes: 1, related: [] } });
  expect(buttons(page)).toEqual(['Listen', 'Save', 'Share']);
});

test('the first related article is named as the next one, in the language of the page', () => {
  show(
    <RelatedNav
      cards={[
        { url: '/articles/next/', headline: 'التالي', language: 'ar' },
        { url: '/articles/b/', headline: 'B' },
      ]}
    />,
  );
  const [next, other] = screen.getAllByRole('article');
  expect([next?.lang, visibleText(next)]).toEqual(['ar', 'Next articleالتالي']);
  expect(screen.getByText('Next article').lang).toBe('en');
  expect(visibleText(other)).toBe('B');
});

test('only an article with headings has a table of contents', () => {
  expect(buttons(showArticle({ body: [{ type: 'heading', level: 2, text: 'Part' }] }))).toContain('Contents');
  expect(buttons(showArticle({ body: [{ type: 'paragraph', text: 'Words' }] }))).not.toContain('Contents');
});
