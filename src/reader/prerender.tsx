/** The publishing entry: a page's data in, its complete HTML out. */
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { FormattedTexts } from '../article/formatted-texts.ts';
import { OFFLINE_ADDRESS } from '../article/offline-page.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import {
  dataJson,
  documentsOf,
  inlineParts as partsOf,
  type Assets,
  type InlineParts,
  type Piece,
} from './document.ts';
import { headTags } from './head.ts';
import { FormattedContext, recording } from './formatted.tsx';
import { allSearchWords } from './i18n/search/languages.ts';
import { allRoomWords } from './i18n/room/languages.ts';
import { LANGUAGE_CODES, loadMessages, messagesFor } from './i18n/languages.ts';
import { machineTags } from './metadata/machine-tags.ts';
import { structuredData } from './metadata/structured-data.ts';
import { isArticle, type PageData } from './page-data.ts';
import { routes } from './routes.tsx';
import { LoadError } from './source.ts';

/** The scripts and style sheets that stand in every page of a site, for a policy that allows them. */
export const inlineParts = (site: Site, template: string): InlineParts => partsOf(site, template);

export interface RenderedPage {
  /** The whole document, in pieces. */
  readonly html: readonly Piece[];
  /** The page's data, as its own file has them; empty where there is no page. */
  readonly json: string;
}

/** Renders the page at an address of the site; without data, the page that says that the address is not there. */
export type Prerender = (address: string, page: PageData) => Promise<RenderedPage>;

/** Makes a renderer for a site published under `base`. */
export async function createPrerender(site: Site, base: string, assets: Assets): Promise<Prerender> {
  await Promise.all([loadMessages(LANGUAGE_CODES), allSearchWords(), allRoomWords()]);
  /** The pages being rendered, by address: what the loaders of the routes find. */
  const pages = new Map<string, PageData>();
  const find = async <T extends PageData>(address: string): Promise<T> => {
    const page = pages.get(address);
    if (!page) throw new LoadError('missing', `No page at ${address}`);
    return page as T;
  };
  const table = routes({ site, base, source: { article: find, list: find } });
  const handler = createStaticHandler(table, { basename: base });
  const documentOf = documentsOf(site, base, assets);
  /** The dates, numbers and counts of all pages in words. */
  const known = new Map<string, string>();

  async function render(address: string, page: PageData) {
    pages.set(address, page);
    const context = await handler.query(new Request(`http://localhost${withBase(base, address)}`));
    pages.delete(address);
    if (context instanceof Response || (page && context.errors))
      throw new Error(`No route of the app shows the page at ${address}`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const formatted: Record<string, Record<string, string>> = {};
    const body = renderToString(
      <FormattedContext value={recording(formatted, known)}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </FormattedContext>,
    );
    return { body, page: withFormatted(page, formatted) };
  }

  return async (address, given) => {
    const trouble = address === OFFLINE_ADDRESS ? ('offline' as const) : undefined;
    const { body, page } = await render(address, given);
    const json = dataJson(page);
    const data = { site, base, page, ...(trouble && { trouble }) };
    const head = {
      page: [...headTags(data, messagesFor(site.language).messages), ...machineTags(data)],
      structured: structuredData(data),
    };
    return { html: documentOf({ json, trouble, page, head, body }), json };
  };
}

/** The page with the texts that were formatted for it. */
function withFormatted(page: PageData, formatted: FormattedTexts): PageData {
  if (!page || Object.keys(formatted).length === 0) return page;
  if (!isArticle(page)) return { ...page, formatted };
  return page.published ? { ...page, published: { ...page.published, formatted } } : page;
}
