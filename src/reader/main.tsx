/** The browser entry: React takes over the published page, which can be read before any of this runs. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterHydration } from './after-hydration.ts';
import { fetchSource, type FetchSource } from './fetch-source.ts';
import { loadMessages } from './i18n/languages.ts';
import { DATA_ID, isArticle, ROOT_ID, type Embedded } from './page-data.ts';
import { markFailed } from './readiness.ts';
import { routes } from './routes.tsx';
import { NotPublishedError } from './source.ts';

/** Loads lazy routes before the router is created: hydration needs their components at once. */
async function loadLazyRoutes(matched: readonly RouteObject[]): Promise<void> {
  for (const route of matched)
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

/** Whether a host sent the front page for an address that it has no file for, as single-page apps ask of it. */
const isFallback = ({ base, page }: Embedded): boolean =>
  page !== undefined && !isArticle(page) && page.address === '/' && location.pathname !== base;

/** A router that stands on the published page and has its data. */
async function createRouter({ site, base, page, trouble = 'missing' }: Embedded, source: FetchSource) {
  const table = routes({ site, base, source });
  const matched = (matchRoutes(table, location, base) ?? []).map(({ route }) => route);
  await loadLazyRoutes(matched);
  const leaf = matched.at(-1)?.id ?? '';
  return createBrowserRouter(table, {
    basename: base,
    hydrationData: page
      ? { loaderData: { [leaf]: page } }
      : { loaderData: {}, errors: { [leaf]: new NotPublishedError(trouble, 'Published without data') } },
  });
}

/** Hydrates the published page; does nothing in a document that is none of ours. */
async function hydrate(): Promise<void> {
  const root = document.getElementById(ROOT_ID);
  const json = document.getElementById(DATA_ID)?.textContent;
  if (!root || !json) return;
  // Hosts answer for a folder's file too; the route table knows the folder alone.
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', './' + location.search + location.hash);
  const sent = JSON.parse(json) as Embedded;
  const embedded = { ...sent, page: isFallback(sent) ? undefined : sent.page };
  const { site, base, page } = embedded;
  const source = fetchSource(base, site);
  await loadMessages([site.language, isArticle(page) ? page.language : undefined]);
  const router = await createRouter(embedded, source);
  const app = <RouterProvider router={router} />;
  if (page === sent.page) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  afterHydration(site, base, source);
}

/** When a part of the app is gone (the site was republished) the page stays complete, with links that lead on. */
hydrate().catch((error: unknown) => {
  markFailed();
  console.warn('Broadsheet stays without script:', error);
});
