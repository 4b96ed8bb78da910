/** The browser entry: takes over the prerendered page without changing it. */
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router';
import { fetchSource } from './fetch-source.ts';
import { loadMessages } from './i18n/languages.ts';
import { followLinks } from './navigation/links.ts';
import { DATA_ID, isArticle, ROOT_ID, type Embedded } from './page-data.ts';
import { routes } from './routes.tsx';
import { LoadError } from './source.ts';

async function start(): Promise<void> {
  const root = document.getElementById(ROOT_ID);
  const json = document.getElementById(DATA_ID)?.textContent;
  if (!root || !json) return;
  const { site, base, page } = JSON.parse(json) as Embedded;
  await loadMessages([site.language, isArticle(page) ? page.language : undefined]);
  const source = fetchSource(base);
  const table = routes({ site, base, source });
  const leaf = matchRoutes(table, location, base)?.at(-1)?.route.id ?? '';
  const router = createBrowserRouter(table, {
    basename: base,
    hydrationData: page
      ? { loaderData: { [leaf]: page } }
      : { loaderData: {}, errors: { [leaf]: new LoadError('missing', 'No such page') } },
  });
  startTransition(() => {
    hydrateRoot(root, <RouterProvider router={router} />);
  });
  followLinks(router, source, base);
}

void start();
