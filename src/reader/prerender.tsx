/** The publishing entry: a page's data in, its complete HTML out. */
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import { OFFLINE_ADDRESS } from '../article/offline.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import {
  dataJson as jsonOf,
  documentsOf,
  inlineParts as partsOf,
  type Assets,
  type InlineParts,
  type Piece,
} from './document.ts';
import { headTags } from './head.ts';
import { allSearchWords } from './i18n/search/languages.ts';
import { allRoomWords } from './i18n/room/languages.ts';
import { LANGUAGE_CODES, loadMessages, messagesFor } from './i18n/languages.ts';
import { machineTags, siteTags } from './metadata/machine-tags.ts';
import { structuredData } from './metadata/structured-data.ts';
import type { PageData } from './page-data.ts';
import { bring, routes } from './routes.tsx';
import { LoadError } from './source.ts';
import { renderStatic } from './static/render.ts';

/** A page's data as its file and its document carry it. */
export const dataJson = (page: PageData): string => jsonOf(page);

/** The scripts and style sheets that stand in every page of a site, for a policy that allows them. */
export const inlineParts = (site: Site, template: string): InlineParts => partsOf(site, template);

/**
 * Renders the page at an address of the site, in pieces; without data, the page that says that the address is not there.
 * `json` is the page's `dataJson`, for who has it at hand.
 */
export type Prerender = (address: string, page: PageData, json?: Piece) => Piece[];

/** A source for who brings the page along. */
const never = (): Promise<never> =>
  Promise.reject(new LoadError('missing', 'Nothing is loaded when publishing'));

/** Asks for the front page. All that the router looks at, since Node takes longer to bring its own `Request` than to render a page. */
const front = (base: string): Request =>
  ({ method: 'GET', url: `http://site${base}`, signal: new AbortController().signal }) as Request;

/** Makes a renderer for a site published under `base`; `render` makes HTML of a page's elements. */
export async function createPrerender(
  site: Site,
  base: string,
  assets: Assets,
  render: (node: ReactElement) => string = rendered,
): Promise<Prerender> {
  await Promise.all([loadMessages(LANGUAGE_CODES), allSearchWords(), allRoomWords()]);
  const table = routes({ site, base, source: { article: never, list: never } });
  await bring(table.flatMap((route) => route.children ?? []));
  const handler = createStaticHandler(table, { basename: base });
  const { dataRoutes } = handler;
  const documentOf = documentsOf(site, base, assets);
  const asked = await handler.query(front(base));
  if (asked instanceof Response) throw new Error('The front page answered with a redirect');
  return (address, page, json) => {
    const context = {
      ...asked,
      ...standing(asked, withBase(base, address), page, isOffline(address) ? 'offline' : 'missing'),
    };
    const router = createStaticRouter(dataRoutes, context);
    const body = render(<StaticRouterProvider router={router} context={context} hydrate={false} />);
    const trouble = isOffline(address) ? ('offline' as const) : undefined;
    const data = { site, base, page, ...(trouble && { trouble }) };
    const head = {
      page: [...headTags(data, messagesFor(site.language).messages), ...machineTags(data)],
      site: siteTags(data, assets.touchIcon),
      structured: structuredData(data),
    };
    return documentOf({ page, trouble, head, body, ...(json !== undefined && { json }) });
  };
}

/** The page that a service worker shows in place of one that cannot be had. */
const isOffline = (address: string): boolean => address === OFFLINE_ADDRESS;

/** React's own rendering, without the preloads that it puts before: the document has those that it wants. */
export const renderByReact = (node: ReactElement): string =>
  renderToString(node).replace(/^(?:<link rel="preload"[^>]*>)+/, '');

function rendered(node: ReactElement): string {
  try {
    return renderStatic(node);
  } catch {
    // React knows more, and says better what is wrong.
    return renderByReact(node);
  }
}

type Standing = Pick<StaticHandlerContext, 'location' | 'matches' | 'loaderData' | 'errors'>;

/** Where the router stands on a page. Asking its loaders for what is at hand would cost as much as rendering. */
function standing(
  asked: StaticHandlerContext,
  pathname: string,
  page: PageData,
  trouble: 'offline' | 'missing',
): Standing {
  const location = { pathname, search: '', hash: '', state: null, key: 'default' } as Standing['location'];
  // The handler's own matching, which sorts the route table once and not for every page.
  // oxlint-disable-next-line no-underscore-dangle
  const matches = asked._match(location) ?? [];
  const leaf = matches.at(-1)?.route.id ?? '';
  return {
    location,
    matches,
    loaderData: page ? { [leaf]: page } : {},
    errors: page ? null : { [leaf]: new LoadError(trouble, `No page at ${pathname}`) },
  };
}
