/** Every route of the site, for the browser, for publishing and for tests alike. */
import type { LoaderFunctionArgs, RouteObject, ShouldRevalidateFunctionArgs } from 'react-router';
import { OFFLINE_ADDRESS } from '../article/offline-page.ts';
import { SAVED_PAGE } from '../article/saved-page.ts';
import { SEARCH_PAGE } from '../article/search-page.ts';
import type { Site } from '../article/site.ts';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { Layout } from './pages/Layout.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { Trouble } from './pages/Trouble.tsx';
import { SettingProvider } from './setting.tsx';
import { loadPart, LoadError, type Source } from './source.ts';

export interface App {
  readonly site: Site;
  /** `/` or `/base/`. */
  readonly base: string;
  readonly source: Source;
}

const LISTS = [
  '',
  'page/:page',
  ...['sections', 'tags', 'authors'].flatMap((kind) => [`${kind}/:name`, `${kind}/:name/page/:page`]),
];

/** Another place on the same page needs no data: also when Back takes the fragment away. */
const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean =>
  defaultShouldRevalidate &&
  (currentUrl.hash === nextUrl.hash ||
    currentUrl.pathname !== nextUrl.pathname ||
    currentUrl.search !== nextUrl.search);

/** The address of a request on the site, without its base and always with a slash at the end. */
const addressOf = (request: Request, base: string): string =>
  new URL(request.url).pathname.slice(base.length - 1).replace(/\/*$/, '/');

/** The route table of an app. */
export function routes({ site, base, source }: App): RouteObject[] {
  const errorElement = <Trouble />;
  return [
    {
      id: 'layout',
      errorElement: (
        <SettingProvider site={site} base={base}>
          <main>
            <Trouble />
          </main>
        </SettingProvider>
      ),
      element: (
        <SettingProvider site={site} base={base}>
          <Layout />
        </SettingProvider>
      ),
      children: [
        {
          id: 'article',
          path: 'articles/*',
          element: <ArticlePage />,
          errorElement,
          shouldRevalidate,
          loader: ({ request }: LoaderFunctionArgs) =>
            source.article(addressOf(request, base), request.signal),
        },
        ...LISTS.map((path) => ({
          id: path || 'front',
          path,
          element: <ListPage />,
          errorElement,
          loader: ({ request }: LoaderFunctionArgs) => source.list(addressOf(request, base), request.signal),
        })),
        ...(site.search === false
          ? []
          : [
              {
                id: 'search',
                path: 'search',
                errorElement,
                handle: source,
                loader: () => SEARCH_PAGE,
                shouldRevalidate: () => false,
                lazy: () =>
                  loadPart(() => import('./pages/SearchPage.tsx')).then(({ SearchPage }) => ({
                    Component: SearchPage,
                  })),
              },
            ]),
        {
          id: 'saved',
          path: 'saved',
          errorElement,
          loader: () => SAVED_PAGE,
          shouldRevalidate: () => false,
          lazy: () =>
            loadPart(() => import('./pages/SavedPage.tsx')).then(({ SavedPage }) => ({
              Component: SavedPage,
            })),
        },
        {
          id: 'missing',
          path: '*',
          element: null,
          errorElement,
          loader: ({ request }: LoaderFunctionArgs) => {
            const trouble = request.url.endsWith(OFFLINE_ADDRESS) ? 'offline' : 'missing';
            throw new LoadError(trouble, `No page at ${request.url}`);
          },
        },
      ],
    },
  ];
}
