/** The whole reader in a page of a test, with articles of its own. */
import { act, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ListPage } from '../../src/article/catalogue.ts';
import type { Article } from '../../src/article/schema.ts';
import { roomWords } from '../../src/reader/i18n/room/languages.ts';
import { searchWords } from '../../src/reader/i18n/search/languages.ts';
import { routes } from '../../src/reader/routes.tsx';
import { LoadError, type Source } from '../../src/reader/source.ts';
import { SITE } from './show.tsx';

/** A published article. */
export const article = (id: string, fields: Partial<Article> = {}): Article => ({
  headline: `About ${id}`,
  body: [{ type: 'paragraph', id: 'first', text: `Words of ${id}.` }],
  published: { id, related: [], words: 3, minutes: 1, ...fields.published },
  ...fields,
});

const cardOf = ({ headline, published }: Article) => ({ url: `/articles/${published!.id}/`, headline });

/** A site of these articles: its front page lists them all. */
export function sourceOf(articles: readonly Article[]): Source {
  const list: ListPage = { kind: 'front', address: '/', name: SITE.name, cards: articles.map(cardOf) };
  const missing = (address: string): never => {
    throw new LoadError('missing', `No page at ${address}`);
  };
  return {
    article: async (address) =>
      articles.find(({ published }) => `/articles/${published!.id}/` === address) ?? missing(address),
    list: async (address) => (address === '/' ? list : missing(address)),
  };
}

/** Opens the reader at an address of a site of these articles. */
export async function openReader(address: string, articles: readonly Article[] = []) {
  await Promise.all([roomWords('en'), searchWords('en')]);
  const router = createMemoryRouter(routes({ site: SITE, base: '/', source: sourceOf(articles) }), {
    initialEntries: [address],
  });
  await act(async () => {
    render(<RouterProvider router={router} />);
    await Promise.resolve();
  });
  return {
    router,
    /** Follows a link to an address. */
    go: (to: string | number) =>
      act(async () => {
        await (typeof to === 'number' ? router.navigate(to) : router.navigate(to));
      }),
  };
}
