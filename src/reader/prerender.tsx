/** The publishing entry: a page's data in, its complete HTML out. */
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { documentHtml, type Assets } from './document.ts';
import { headTags } from './head.ts';
import { loadMessages, messagesFor } from './i18n/languages.ts';
import { isArticle, type PageData } from './page-data.ts';
import { routes } from './routes.tsx';
import { LoadError } from './source.ts';
import styles from './styles/index.css?inline';

/** The reader's style sheet, to be inlined. */
export const css: string = styles;

/** Renders the page at an address of the site; without data, the page that says that the address is not there. */
export type Prerender = (address: string, page: PageData) => Promise<string>;

/** Makes a renderer for a site published under `base`. Pages may be rendered at the same time. */
export function createPrerender(site: Site, base: string, assets: Assets): Prerender {
  const pages = new Map<string, PageData>();
  const pick = <T,>(address: string): Promise<T> => {
    const page = pages.get(address);
    return page === undefined
      ? Promise.reject(new LoadError('missing', `No page at ${address}`))
      : Promise.resolve(page as T);
  };
  const handler = createStaticHandler(routes({ site, base, source: { article: pick, list: pick } }), {
    basename: base,
  });
  return async (address, page) => {
    await loadMessages([site.language, isArticle(page) ? page.language : undefined]);
    const decoded = decodeURI(address);
    pages.set(address, page);
    pages.set(decoded, page);
    const context = await handler.query(new Request(`http://site${withBase(base, address)}`));
    pages.delete(address);
    pages.delete(decoded);
    if (context instanceof Response) throw new Error(`${address} answered with a redirect`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const html = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />);
    const data = { site, base, page };
    const head = headTags(data, messagesFor(site.language).messages);
    return documentHtml(data, assets, head, html.replace(/^(?:<link rel="preload"[^>]*>)+/, ''));
  };
}
