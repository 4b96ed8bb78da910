/** Which clicks on links the app handles, and which it leaves to the browser. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { useLinkNavigation } from '../../src/reader/navigation/links.ts';
import { SiteProvider } from '../../src/reader/site-context.tsx';
import { happyDOM } from './happy-dom.ts';
import { show, TEST_SITE } from './show.tsx';

const HOST = 'https://post.example';

function Links() {
  useLinkNavigation();
  return null;
}

/** Clicks a link without navigating, and returns whether the app handled the click. */
function isHandled(
  base: string,
  attributes: Readonly<Record<string, string>>,
  init: MouseEventInit = {},
): boolean {
  happyDOM.setURL(`${HOST}${base}articles/here/`);
  const page = show(<Links />, base);
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  page.append(link);
  let handled: boolean | undefined;
  const observe = (event: Event): void => {
    handled = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', observe, { once: true });
  fireEvent.click(link, init);
  return handled!;
}

describe.each(['/', '/news/'])('on a site under %s', (base) => {
  const href = `${base}articles/there/`;

  test.each<[what: string, init: MouseEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('a click with %s is left to the browser', (_what, init) => {
    expect(isHandled(base, { href }, init)).toBe(false);
  });

  test.each<[what: string, attributes: Readonly<Record<string, string>>]>([
    ['into another tab', { href, target: '_blank' }],
    ['into a named tab', { href, target: 'reader' }],
    ['for a download', { href, download: '' }],
    ['to another origin', { href: 'https://example.org/articles/there/' }],
    ['to another port', { href: `${HOST}:1/articles/there/` }],
    ['to a feed', { href: `${base}feed.xml` }],
    ['to data', { href: `${base}articles/there.json` }],
    ['to a picture', { href: `${base}media/colonnade.svg` }],
    ['to an email address', { href: 'mailto:desk@example.org' }],
    ['to a phone number', { href: 'tel:+15550100' }],
    ['to a fragment of this page', { href: '#bs-main' }],
    ['to a fragment of this page, with its whole address', { href: `${base}articles/here/#bs-main` }],
    ['without an address', { id: 'named' }],
  ])('an anchor %s is left to the browser', (_what, attributes) => {
    expect(isHandled(base, attributes)).toBe(false);
  });

  test.each<[what: string, attributes: Readonly<Record<string, string>>]>([
    ['to an article', { href }],
    ['with target="_self"', { href, target: '_self' }],
    ['to an address without its trailing slash', { href: href.slice(0, -1) }],
    ['to a fragment of another page', { href: `${href}#bs-footnotes` }],
    ['to this page with another query', { href: '?x=1' }],
    ['to a folder with a dot', { href: `${base}tags/v1.2/` }],
    ['to the front page', { href: base }],
  ])('a link %s is handled by the app', (_what, attributes) => {
    expect(isHandled(base, attributes)).toBe(true);
  });
});

test.each(['/', '/other/', '/newspaper/on/', '/new', '/articles/x/'])(
  '%s is outside the base /news/ and left to the browser',
  (href) => {
    expect(isHandled('/news/', { href })).toBe(false);
  },
);

test('the base without its trailing slash is the front page', () => {
  expect(isHandled('/news/', { href: '/news' })).toBe(true);
});

test('a click opens the page within the app, unless another listener has handled it', async () => {
  happyDOM.setURL(`${HOST}/articles/here/`);
  const element = (
    <SiteProvider site={TEST_SITE} base="/">
      <Links />
      <a href="/articles/there/">There</a>
    </SiteProvider>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: ['/articles/here/'] });
  render(<RouterProvider router={router} />);
  const link = screen.getByRole('link', { name: 'There' });
  const handle = (event: Event): void => event.preventDefault();
  link.addEventListener('click', handle);
  await userEvent.click(link);
  expect(router.state.location.pathname).toBe('/articles/here/');
  link.removeEventListener('click', handle);
  await userEvent.click(link);
  expect(router.state.location.pathname).toBe('/articles/there/');
});
