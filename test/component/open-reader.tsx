/** Renders the whole reader with a test's articles. */
import { act, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, type DataRouter } from 'react-router';
import type { ListPage } from '../../src/article/list-page.ts';
import type { Site } from '../../src/article/site.ts';
import type { Article } from '../../src/article/schema.ts';
import { loadFeatureMessages } from '../../src/reader/load-feature-messages.ts';
import { loadSearchMessages } from '../../src/reader/search/load-search-messages.ts';
import { routes } from '../../src/reader/routes.tsx';
import { LoadError, type PageSource } from '../../src/reader/page-source.ts';
import { TEST_SITE } from './show.tsx';

export const publishedArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  headline: `About ${id}`,
  body: [{ type: 'paragraph', id: 'first', text: `Words of ${id}.` }],
  published: { id, related: [], words: 3, minutes: 1, ...fields.published },
  ...fields,
});

const articleCard = ({ headline, published }: Article) => ({ url: `/articles/${published!.id}/`, headline });

/** The front page and the section “world” list all articles. */
function createSource(articles: readonly Article[]): PageSource {
  const cards = articles.map(articleCard);
  const lists: readonly ListPage[] = [
    { kind: 'front', address: '/', name: TEST_SITE.name, cards },
    { kind: 'section', address: '/sections/world/', name: 'The wide world', cards },
  ];
  const missing = (address: string): never => {
    throw new LoadError('missing', `No page at ${address}`);
  };
  return {
    article: async (address) =>
      articles.find(({ published }) => `/articles/${published!.id}/` === address) ?? missing(address),
    list: async (address) => lists.find((list) => list.address === address) ?? missing(address),
  };
}

/** Resolves when the router has loaded the first page; in a browser its data come with the document. */
export const firstPageLoaded = (router: DataRouter): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) resolve();
    else router.subscribe(({ initialized }) => initialized && resolve());
  });

export async function openReader(address: string, articles: readonly Article[] = [], site: Site = TEST_SITE) {
  const router = createMemoryRouter(routes({ site, base: '/', source: createSource(articles) }), {
    initialEntries: [address],
  });
  // A test may open a second page while the first is still shown.
  await act(async () => {
    await Promise.all([loadFeatureMessages('en'), loadSearchMessages('en'), firstPageLoaded(router)]);
    render(<RouterProvider router={router} />);
    await Promise.resolve();
  });
  return {
    router,
    go: (to: string | number) =>
      act(async () => {
        await (typeof to === 'number' ? router.navigate(to) : router.navigate(to));
      }),
  };
}
