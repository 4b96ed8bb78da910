/** How the theme and the footer of site.json change pages. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseSite } from '../unit/site/test-articles.ts';
import { openReader, publishedArticle } from './open-reader.tsx';
import { visibleText } from './show.tsx';

const LOGO = { light: '/media/logo.svg', width: 320, height: 80 };
const siteWith = (settings: object) => parseSite({ name: 'The Post', ...settings });
const openSite = (settings: object, address = '/') =>
  openReader(address, [publishedArticle('a', { datePublished: '2023-10-09' })], siteWith(settings));

/** The site's header; lists of cards have headers too. */
const masthead = () => screen.getAllByRole('banner')[0]!;

const ADDRESSES = ['/', '/articles/a/', '/nowhere/'];

test.each(ADDRESSES)('at %s the logo links to the front page and is named after the site', async (address) => {
  await openSite({ theme: { logo: LOGO } }, address);
  const link = within(masthead()).getByRole('link', { name: 'The Post' });
  expect(link.getAttribute('href')).toBe('/');
  const logo = within(link).getByRole('img');
  expect([logo.getAttribute('src'), logo.getAttribute('width'), logo.getAttribute('height')]).toEqual([
    '/media/logo.svg',
    '320',
    '80',
  ]);
}); // prettier-ignore

test('without a logo the header shows the site’s name', async () => {
  await openSite({});
  expect(within(masthead()).queryByRole('img')).toBeNull();
  expect(within(masthead()).getByText('The Post')).not.toBeNull();
});

test('footer texts of site.json are in the footer', async () => {
  await openSite({ footer: { texts: ['Printed in Leeds', 'Founded in 1820'] } });
  const foot = screen.getByRole('contentinfo');
  expect(visibleText(foot)).toContain('Printed in Leeds');
  expect(visibleText(foot)).toContain('Founded in 1820');
});

test.each([
  ['long', 'October 9, 2023'],
  ['short', 'Oct 9, 2023'],
  ['numeric', '10/9/2023'],
])('the date style %s formats a date as %s', async (dateStyle, text) => {
  await openSite({ theme: { dateStyle } }, '/articles/a/');
  expect(screen.getByText(text).tagName).toBe('TIME');
});
