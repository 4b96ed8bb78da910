import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject, ShouldRevalidateFunctionArgs } from 'react-router';
import { editionAddress } from '../article/editions.ts';
import type { ListPage as ListPageData } from '../article/list-page.ts';
import { OFFLINE_ADDRESS } from '../article/offline-page.ts';
import { SAVED_PAGE } from '../article/saved-page.ts';
import { SEARCH_PAGE } from '../article/search-page.ts';
import type { Site } from '../article/site.ts';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { Layout } from './pages/Layout.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { SiteProvider } from './site-context.tsx';
import { loadChunk, LoadError, type PageSource } from './page-source.ts';

export interface AppOptions {
  readonly site: Site;
  readonly base: string;
  readonly source: PageSource;
}

const LIST_PATHS = [
  '',
  'page/:page',
  ...['sections', 'tags', 'authors', 'series'].flatMap((kind) => [
    `${kind}/:name`,
    `${kind}/:name/page/:page`,
  ]),
];

/** A change of the fragment alone needs no data, also when Back removes it. */
const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean =>
  defaultShouldRevalidate &&
  (currentUrl.hash === nextUrl.hash ||
    currentUrl.pathname !== nextUrl.pathname ||
    currentUrl.search !== nextUrl.search);

/** Address of a request on the site, without base and with a trailing slash. */
const addressOf = (request: Request, base: string): string =>
  new URL(request.url).pathname.slice(base.length - 1).replace(/\/*$/, '/');

const errorElement = <ErrorPage />;

/** A page whose component is loaded on demand, and which needs no data. */
const lazyRoute = (path: string, page: ListPageData, load: () => Promise<ComponentType>): RouteObject => ({
  id: page.kind,
  path,
  errorElement,
  loader: () => page,
  shouldRevalidate: () => false,
  lazy: () => loadChunk(async () => ({ Component: await load() })),
});

const loadSearchPage = async () => (await import('./pages/SearchPage.tsx')).SearchPage;
const loadSavedPage = async () => (await import('./pages/SavedPage.tsx')).SavedPage;

export function routes({ site, base, source }: AppOptions): RouteObject[] {
  const loadArticle = ({ request }: LoaderFunctionArgs) =>
    source.article(addressOf(request, base), request.signal);
  const inEdition = (path: string): string => editionAddress(site, `/${path}`).slice(1);
  return [
    {
      id: 'layout',
      errorElement: (
        <SiteProvider site={site} base={base}>
          <main>
            <ErrorPage />
          </main>
        </SiteProvider>
      ),
      element: (
        <SiteProvider site={site} base={base}>
          <Layout />
        </SiteProvider>
      ),
      children: [
        {
          id: 'article',
          path: 'articles/*',
          element: <ArticlePage />,
          errorElement,
          shouldRevalidate,
          loader: loadArticle,
        },
        ...LIST_PATHS.map((path) => ({
          id: path || 'front',
          path: inEdition(path),
          element: <ListPage />,
          errorElement,
          loader: ({ request }: LoaderFunctionArgs) => source.list(addressOf(request, base), request.signal),
        })),
        ...(site.search === false
          ? []
          : [{ ...lazyRoute(inEdition('search'), SEARCH_PAGE, loadSearchPage), handle: source }]),
        lazyRoute(inEdition('saved'), SAVED_PAGE, loadSavedPage),
        {
          id: 'missing',
          path: '*',
          element: <ArticlePage />,
          errorElement,
          shouldRevalidate,
          loader: (args: LoaderFunctionArgs) => {
            const { request } = args;
            const address = addressOf(request, base);
            const isOffline = request.url.endsWith(OFFLINE_ADDRESS);
            // Without a link it may be a page of another edition.
            if (!isOffline && (site.edition || site.links.some(({ url }) => url === address)))
              return loadArticle(args);
            throw new LoadError(isOffline ? 'offline' : 'missing', `No page at ${request.url}`);
          },
        },
      ],
    },
  ];
}
