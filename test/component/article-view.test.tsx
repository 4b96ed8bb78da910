import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import type { SeriesPlace } from '../../src/article/series.ts';
import { loadMessages } from '../../src/reader/i18n/languages.ts';
import { RelatedNav } from '../../src/reader/article-view/RelatedNav.tsx';
import { show, showArticle, visibleText } from './show.tsx';

test('an article has its language, its direction and its headline as the only h1', () => {
  showArticle({ language: 'ar', headline: 'عنوان' });
  const article = screen.getByRole('article');
  expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  expect(screen.getAllByRole('heading', { level: 1 }).map(visibleText)).toEqual(['عنوان']);
});

test('the direction field overrides the direction of the language', () => {
  showArticle({ language: 'ar', direction: 'ltr' });
  expect(screen.getByRole('article').dir).toBe('ltr');
});

test('a draft is labelled in the language of the article', async () => {
  await loadMessages(['ar']);
  showArticle({ language: 'ar', draft: true });
  expect(screen.getByText('مسودة').closest('article')).not.toBeNull();
});

test('cards of drafts and scheduled articles are labelled in the language of the page', async () => {
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

test('a count of zero is shown', () => {
  showArticle({ counts: { comments: 0, shares: 443, views: 0 } });
  expect(screen.getAllByRole('listitem').map(visibleText)).toEqual(['0 comments', '443 shares', '0 views']);
});

test.each([{ comments: 1 }, { shares: 1 }, { views: 1 }])('%j is shown in the singular, without the counts that are absent', (counts) => {
  showArticle({ counts });
  expect(screen.getAllByRole('listitem').map(visibleText)).toEqual([
    `1 ${Object.keys(counts)[0]?.slice(0, -1)}`,
  ]);
}); // prettier-ignore

test('an article without counts has no list of counts', () => {
  showArticle({});
  showArticle({ counts: {} });
  expect(screen.queryByRole('list')).toBeNull();
});

test('the number of comments links to the discussion, and so does a label where there is no number', () => {
  showArticle({ counts: { comments: 3, shares: 1 }, discussionUrl: '/talk/' }, '/news/');
  expect(screen.getByRole('link', { name: '3 comments' }).getAttribute('href')).toBe('/news/talk/');
  expect(screen.queryByRole('link', { name: '1 share' })).toBeNull();
  showArticle({ discussionUrl: 'https://talk.example/' });
  expect(screen.getByRole('link', { name: 'Discussion' }).getAttribute('href')).toBe('https://talk.example/');
});

test('a discussion that opens in a panel has a button, and a link for pages without JavaScript', () => {
  const discussionUrl = 'https://social.example/@post/112';
  const thread = { host: 'social.example', id: '112' };
  const published = { id: 'a', words: 1, minutes: 1, related: [], thread };
  showArticle({ counts: { comments: 3 }, discussionUrl, published });
  screen.getByRole('button', { name: '3 comments' });
  expect(screen.getByRole('link', { name: '3 comments' }).getAttribute('href')).toBe(discussionUrl);
});

test('a discussion on a host in embedHosts has a button, one on another host only a link', () => {
  showArticle({ discussionUrl: 'https://player.example/talk?number=1' });
  screen.getByRole('button', { name: 'Discussion' });
  cleanup();
  showArticle({ discussionUrl: 'https://other.example/talk?number=1' });
  screen.getByRole('link', { name: 'Discussion' });
  expect(screen.queryByRole('button', { name: 'Discussion' })).toBeNull();
});

test('each author links to the author’s page', () => {
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

test('the update time is shown only where it differs from the publication time', () => {
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
])('the kicker of %j links to the section, with its slug and name from site.json', (fields, name) => {
  showArticle(fields);
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/sections/world/');
});

test('a kicker without a section is plain text', () => {
  showArticle({ kicker: 'East' });
  screen.getByText('East');
  expect(screen.queryByRole('link', { name: 'East' })).toBeNull();
});

test('corrections are listed with their date', () => {
  const page = showArticle({
    corrections: [{ date: '2023-10-11', text: ['It was ', { text: 'not', emphasis: true }, ' so.'] }],
  });
  const corrections = within(page).getByRole('region', { name: 'Correction' });
  expect(visibleText(corrections)).toBe('CorrectionOctober 11, 2023: It was not so.');
  const without = showArticle({ corrections: [] });
  expect(within(without).queryByRole('region', { name: /^Correction/ })).toBeNull();
});

test('tags link to their pages once each, and source, licence and copyright follow', () => {
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

test('a part of a series shows its number and links to the series', () => {
  const page = inSeries(OFFER);
  const link = within(page).getByRole('link', { name: 'The offer' });
  expect(visibleText(link.closest('p'))).toBe('Series The offer · Part 2 of 3');
  expect(link.getAttribute('href')).toBe('/series/the-offer/');
});

test('the only part of a series shows no number', () => {
  const page = inSeries({ ...OFFER, part: 1, total: 1 });
  const link = within(page).getByRole('link', { name: 'The offer' });
  expect(visibleText(link.closest('p'))).toBe('Series The offer');
});

test('an article links to its translations, each named in its own language and direction', () => {
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

test('a related article in the same series shows its part number', () => {
  show(<RelatedNav cards={[{ url: '/articles/x/', headline: 'Third', kicker: 'World', part: 3 }]} />);
  expect(visibleText(screen.getByRole('listitem'))).toBe('Next article · Part 3Third');
});

test('a licence given by name is not a link', () => {
  showArticle({ license: 'All rights reserved' });
  screen.getByText(/All rights reserved/);
  expect(screen.queryByRole('link')).toBeNull();
});

test('related articles are in a nav with a name, which is left out when there are none', () => {
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

test('the end of an article has buttons to listen, save and share', () => {
  showArticle({ counts: { comments: 2 } });
  const end = screen.getByRole('contentinfo');
  expect(buttons(end)).toEqual(['Listen', 'Save', 'Share']);
  expect(visibleText(end)).toContain('2 comments');
});

test('a page such as /about has article tools only at the top', () => {
  const page = showArticle({ published: { id: '/about', words: 1, minutes: 1, related: [] } });
  expect(buttons(page)).toEqual(['Listen', 'Save', 'Share']);
});

test('the first related article is labelled as the next one, in the language of the page', () => {
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
