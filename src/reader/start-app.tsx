/** Hydrates the published page, which is readable before this runs. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterHydration } from './after-hydration.ts';
import { createFetchSource, type FetchSource } from './fetch-source.ts';
import { yieldToMain } from './dom/time-slices.ts';
import { loadMessages } from './i18n/languages.ts';
import { loadRtlTextFor } from './load-rtl-text.ts';
import { DATA_ID, isArticle, ROOT_ID, type EmbeddedData } from './page-data.ts';
import { markFailed } from './readiness.ts';
import { routes } from './routes.tsx';
import { loadChunk, NotPublishedError } from './page-source.ts';

/** Hydration needs the components of lazy routes at once. */
async function loadLazyRoutes(matched: readonly RouteObject[]): Promise<void> {
  for (const route of matched)
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

/** Whether the host sent the front page for an unknown address, as it does for single-page apps. */
const isFallback = ({ base, page }: EmbeddedData): boolean =>
  page !== undefined && !isArticle(page) && page.address === '/' && location.pathname !== base;

export interface AppParts {
  readonly createSource: typeof createFetchSource;
  readonly wrapRoutes: (table: RouteObject[]) => RouteObject[];
}

async function createRouter(
  { site, base, page, reason = 'missing' }: EmbeddedData,
  source: FetchSource,
  wrapRoutes: AppParts['wrapRoutes'] = (table) => table,
) {
  const table = wrapRoutes(routes({ site, base, source }));
  const matched = (matchRoutes(table, location, base) ?? []).map(({ route }) => route);
  await loadLazyRoutes(matched);
  const leaf = matched.at(-1)?.id ?? '';
  return createBrowserRouter(table, {
    basename: base,
    hydrationData: page
      ? { loaderData: { [leaf]: page } }
      : { loaderData: {}, errors: { [leaf]: new NotPublishedError(reason, 'Published without data') } },
  });
}

async function hydrate({ createSource = createFetchSource, wrapRoutes }: Partial<AppParts>): Promise<void> {
  // Evaluating the script was a long task already.
  await yieldToMain();
  const root = document.getElementById(ROOT_ID);
  const json = document.getElementById(DATA_ID)?.textContent;
  if (!root || !json) return;
  // Hosts also serve a folder's `index.html`, which the route table does not know.
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', './' + location.search + location.hash);
  const sent = JSON.parse(json) as EmbeddedData;
  const embedded = { ...sent, page: isFallback(sent) ? undefined : sent.page };
  const { site, base, page } = embedded;
  const source = createSource(base, site);
  await Promise.all([
    loadChunk(() => loadMessages([site.language, isArticle(page) ? page.language : undefined])),
    loadRtlTextFor(json),
  ]);
  const router = await createRouter(embedded, source, wrapRoutes);
  const app = <RouterProvider router={router} />;
  if (page === sent.page) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  afterHydration(site, base, source);
}

/** When a chunk is missing (the site was republished), the page stays complete, with plain links. */
export const startApp = (parts: Partial<AppParts> = {}): Promise<void> =>
  hydrate(parts).catch((error: unknown) => {
    markFailed();
    console.warn('Broadsheet stays without script:', error);
  });
