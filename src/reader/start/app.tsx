/** The app's own part of the start: what the page carries, the route table, and the listeners. */
import { startTransition } from 'react';
import type * as Dom from './dom.ts';
import { RouterProvider, type createBrowserRouter, type matchRoutes } from 'react-router';
import { fetchSource, type FetchSource } from '../fetch-source.ts';
import { loadMessages } from '../i18n/languages.ts';
import { followLinks } from '../navigation/links.ts';
import { paced } from '../navigation/pace.ts';
import { PASSED } from '../navigation/passage.ts';
import { DATA_ID, isArticle, ROOT_ID, type Embedded } from '../page-data.ts';
import { bring, routes } from '../routes.tsx';
import { LoadError } from '../source.ts';

export interface Start extends Embedded {
  readonly root: HTMLElement;
  readonly source: FetchSource;
}

/** Reads what the prerendered page carries; nothing when the document is none of ours. */
export async function read(): Promise<Start | undefined> {
  const root = document.getElementById(ROOT_ID);
  const json = document.getElementById(DATA_ID)?.textContent;
  if (!root || !json) return undefined;
  const embedded = JSON.parse(json) as Embedded;
  const { site, base, page } = embedded;
  await loadMessages([site.language, isArticle(page) ? page.language : undefined]);
  return { ...embedded, root, source: fetchSource(base) };
}

interface Router {
  readonly createBrowserRouter: typeof createBrowserRouter;
  readonly matchRoutes: typeof matchRoutes;
}

/** A router that stands on the page shown and has loaded it. */
export async function route(
  { site, base, page, trouble = 'missing', source }: Start,
  { createBrowserRouter, matchRoutes }: Router,
) {
  // Every host answers for a folder's file too, and the app knows the folder alone.
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', './' + location.search + location.hash);
  const table = routes({ site, base, source });
  const matches = (matchRoutes(table, location, base) ?? []).map((match) => match.route);
  await bring(matches);
  const leaf = matches.at(-1)?.id ?? '';
  return createBrowserRouter(table, {
    basename: base,
    hydrationData: page
      ? { loaderData: { [leaf]: page } }
      : { loaderData: {}, errors: { [leaf]: new LoadError(trouble, 'No such page') } },
  });
}

/** Who comes from a search finds its words marked; the address says so by a fragment, which no server is told. */
function markSearched(): void {
  if (location.hash.startsWith('#q='))
    void import('../features/search/arrival.ts')
      .then(({ markAskedWords }) => markAskedWords())
      .catch(() => undefined);
}

/** Takes the prerendered page over without changing it. */
export function takeOver(
  start: Start,
  router: Awaited<ReturnType<typeof route>>,
  { hydrateRoot, flushSync }: typeof Dom,
): void {
  startTransition(() => {
    hydrateRoot(start.root, <RouterProvider router={paced(router, flushSync)} useTransitions={false} />);
  });
  followLinks(router, start.base);
  // What nobody misses in the first moments has no part in the first load.
  void import('./later.ts').then(({ goOn }) => goOn(start, router)).catch(() => undefined);
  document.addEventListener(PASSED, markSearched);
  markSearched();
}
