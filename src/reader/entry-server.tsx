/** Publishing entry: renders a page's data to its complete HTML. */
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { FormattedTexts } from '../article/formatted-texts.ts';
import { editionAddress, editionAt, editionIn } from '../article/editions.ts';
import { OFFLINE_ADDRESS } from '../article/offline-page.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { pageJson, createDocumentRenderer, type DocumentAssets, type HtmlChunk } from './document.ts';
import { headTags } from './head.ts';
import { FormattedContext, recordingLookup } from './formatted.tsx';
import { editionsOf } from '../site/editions.ts';
import { loadSearchMessages } from './search/load-search-messages.ts';
import { loadFeatureMessages } from './load-feature-messages.ts';
import { loadMessages, messagesFor } from './i18n/languages.ts';
import { metadataTags } from './metadata/metadata-tags.ts';
import { structuredData } from './metadata/structured-data.ts';
import { prepareRtlText } from './blocks/rtl-text.ts';
import type { PageData } from '../article/list-page.ts';
import { isArticle } from './page-data.ts';
import { routes } from './routes.tsx';
import { LoadError } from './page-source.ts';

prepareRtlText();

export interface RenderedPage {
  readonly html: readonly HtmlChunk[];
  readonly json: string;
}

/** Renders the page at an address; without data, the error page for a missing address. */
export type Prerender = (address: string, page: PageData) => Promise<RenderedPage>;

/** Renders each page in the frame of its edition: an article by its language, other pages by their address. */
export async function createPrerender(site: Site, base: string, assets: DocumentAssets): Promise<Prerender> {
  const editions = await Promise.all(
    editionsOf(site).map(async (edition) => ({
      language: edition.language,
      prefix: edition.edition?.prefix ?? '',
      render: await createEditionPrerender(edition, base, assets),
    })),
  );
  return (address, page) => {
    const own = isArticle(page) ? editionIn(editions, page.language) : editionAt(editions, address);
    return (own ?? editions[0]!).render(address, page);
  };
}

async function createEditionPrerender(site: Site, base: string, assets: DocumentAssets): Promise<Prerender> {
  await Promise.all([
    loadMessages([site.language]),
    loadSearchMessages(site.language),
    loadFeatureMessages(site.language),
    // Loaded now, because a busy machine could exceed the time limit of routes while it renders.
    import('./pages/SavedPage.tsx'),
    import('./pages/SearchPage.tsx'),
  ]);
  const pages = new Map<string, PageData>();
  const find = async <T extends PageData>(address: string): Promise<T> => {
    const page = pages.get(address);
    if (!page) throw new LoadError('missing', `No page at ${address}`);
    return page as T;
  };
  const table = routes({ site, base, source: { article: find, list: find } });
  const handler = createStaticHandler(table, { basename: base });
  const documentOf = createDocumentRenderer(site, base, assets);
  const known = new Map<string, Map<string, string>>();

  async function render(address: string, page: PageData) {
    if (isArticle(page)) await loadMessages([page.language]);
    pages.set(address, page);
    const context = await handler.query(new Request(`http://localhost${withBase(base, address)}`));
    pages.delete(address);
    if (context instanceof Response || (page && context.errors))
      throw new Error(`No route of the app shows the page at ${address}`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const formatted: Record<string, Record<string, string>> = {};
    const body = renderToString(
      <FormattedContext value={recordingLookup(formatted, known)}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </FormattedContext>,
    );
    return { body, page: withFormatted(page, formatted) };
  }

  return async (address, given) => {
    const reason = address === editionAddress(site, OFFLINE_ADDRESS) ? ('offline' as const) : undefined;
    const { body, page } = await render(address, given);
    const json = pageJson(page);
    const data = { site, base, page, ...(reason && { reason }) };
    const head = {
      page: [...headTags(data, messagesFor(site.language).messages), ...metadataTags(data)],
      structured: structuredData(data),
    };
    return { html: documentOf({ json, reason, page, head, body }), json };
  };
}

function withFormatted(page: PageData, formatted: FormattedTexts): PageData {
  if (!page || Object.keys(formatted).length === 0) return page;
  if (!isArticle(page)) return { ...page, formatted };
  return page.published ? { ...page, published: { ...page.published, formatted } } : page;
}
