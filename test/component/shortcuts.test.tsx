/** Every shortcut on every kind of page, from the list that the app uses. */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SHORTCUTS, type ActionName } from '../../src/reader/features/shortcut-keys.ts';
import { removeSavedArticles } from '../../src/reader/features/saved/save-article.ts';
import { openReader, publishedArticle } from './open-reader.tsx';

const ARTICLES = [
  publishedArticle('a', {
    published: { id: 'a', related: [{ url: '/articles/b/', headline: 'About b' }], words: 3, minutes: 1 },
    image: { image: { src: '/media/a.png', alt: 'A picture', width: 60, height: 40 } },
  }),
  publishedArticle('b'),
];

const PAGES = {
  front: '/',
  list: '/sections/world/',
  article: '/articles/a/',
  search: '/search/?q=words',
  saved: '/saved/',
  missing: '/no-such-page/',
} as const;
type Kind = keyof typeof PAGES;

type Reader = Awaited<ReturnType<typeof openReader>>;
type Outcome = (reader: Reader) => Promise<unknown>;

const leadsTo =
  (path: string): Outcome =>
  ({ router }) =>
    waitFor(() => expect(router.state.location.pathname).toBe(path));
const opens =
  (name: string): Outcome =>
  () =>
    screen.findByRole('dialog', { name });
const focusesHeadline: Outcome = () =>
  waitFor(() => expect(document.activeElement?.textContent).toBe('About a'));

const ALL: Partial<Record<ActionName, Outcome>> = {
  search: async (reader) => {
    await leadsTo('/search/')(reader);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  },
  preferences: opens('Text and theme'),
  highlights: opens('Highlights'),
  history: opens('Reading history'),
  shortcuts: opens('Keyboard shortcuts'),
  home: leadsTo('/'),
  savedPage: leadsTo('/saved/'),
};

/** The effect of each shortcut on the pages where it has one. */
const OUTCOMES: Readonly<Record<Kind, Partial<Record<ActionName, Outcome>>>> = {
  front: { ...ALL, next: focusesHeadline },
  list: { ...ALL, next: focusesHeadline, saved: opens('Save these articles') },
  article: {
    ...ALL,
    readingPosition: opens('Contents'),
    share: opens('Share'),
    lightbox: opens('Pictures'),
    saved: () => screen.findAllByRole('button', { name: 'Saved', pressed: true }),
    forward: leadsTo('/articles/b/'),
  },
  search: { ...ALL, saved: opens('Save these articles') },
  saved: ALL,
  missing: ALL,
};

/** These need a browser (scrolling, printing, history, speech) and are tested in `test/browser`. */
const IN_BROWSERS: readonly ActionName[] = ['print', 'top', 'link', 'back', 'listen'];
const IN_BROWSERS_BY_PAGE: Partial<Record<Kind, readonly ActionName[]>> = { article: ['next', 'previous'] };

// No index is published here, which the app reports in the console.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

afterEach(() => removeSavedArticles('/', ['a']));

test.each(Object.entries(PAGES) as [Kind, string][])(
  'on the %s page every shortcut has its effect or none',
  async (kind, address) => {
    for (const [name, keys] of SHORTCUTS) {
      if (IN_BROWSERS.includes(name) || IN_BROWSERS_BY_PAGE[kind]?.includes(name)) continue;
      const reader = await openReader(address, ARTICLES);
      await screen.findByRole('heading', { level: 1 });
      const { location } = reader.router.state;
      await userEvent.keyboard(keys.replaceAll(' ', '').replace(/Arrow\w+/, '{$&}'));
      const outcome = OUTCOMES[kind][name];
      if (outcome) await outcome(reader);
      else {
        // Keys are handled in order: an effect of the first would show before the second opens its panel.
        await userEvent.keyboard('?');
        await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
        expect(reader.router.state.location, name).toBe(location);
        expect(screen.getAllByRole('dialog'), name).toHaveLength(1);
      }
      cleanup();
    }
  },
);

test.each(['/', '/search/?q=about'])('j and k move from headline to headline on %s', async (address) => {
  await openReader(address, ARTICLES);
  const headlines = await screen.findAllByRole('link', { name: /^About [ab]$/ });
  await act(async () => (document.activeElement as HTMLElement | null)?.blur());
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
  ] as const) {
    await userEvent.keyboard(key);
    await waitFor(() => expect(document.activeElement).toBe(headlines[at]));
  }
});
