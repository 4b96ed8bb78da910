/** Answers requests with what `build` would publish, made from memory when it is asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { PageData } from '../../article/list-page.ts';
import { normalPath } from '../../article/normal-form.ts';
import { LIVE_STATE_ADDRESS, type LiveVersion } from '../../site/live-state.ts';
import { createSiteFiles } from '../../site/site-files.ts';
import { contentTypeOf } from '../content-type.ts';
import type { RenderPage } from '../pipeline/built-app.ts';
import { parseRequestTarget } from '../preview/request-path.ts';
import { isPublicPath } from '../content/public-files.ts';
import { watchContent } from '../pipeline/watch-content.ts';
import { editionByAddress } from '../../site/editions.ts';
import { openDevSearch } from './dev-search.ts';
import {
  createSnapshotReader,
  findPage,
  findPageOfData,
  loadPageData,
  renderGeneratedFile,
  type SiteSnapshot,
  type SnapshotReaderOptions,
} from './dev-site.ts';
import { openLiveUpdates } from './live-updates.ts';
import { sendFromFolder } from './send-from-folder.ts';

interface LiveSnapshot extends SiteSnapshot {
  readonly version: LiveVersion;
}

/** The settings of the site, its style sheet, and the version of the content that they are of. */
export type ShownSite = Pick<LiveSnapshot, 'site' | 'styles' | 'version'>;

export interface DevHandlerOptions extends SnapshotReaderOptions {
  readonly render: (address: string, site: ShownSite, page: PageData) => ReturnType<RenderPage>;
}

export interface DevHandler {
  readonly prepare: () => void;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Tells open pages about changes until aborted. Rejects when the folder cannot be watched. */
  readonly watch: (signal: AbortSignal) => Promise<void>;
}

function sendResponse(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function isBrokenArticle({ articles }: SiteSnapshot, dataAddress: string): boolean {
  const [, id] = /^\/(?:articles\/)?(.+?)(?:\/index)?\.json$/.exec(dataAddress) ?? [];
  const found = articles.get(decodeURIComponent(id ?? ''));
  return found !== undefined && !found.meta.summary;
}

export function createDevHandler({ render, ...options }: DevHandlerOptions): DevHandler {
  const { content, cache } = options;
  const readSnapshot = createSnapshotReader(options);
  const search = openDevSearch(content, join(cache, 'search'));
  const live = openLiveUpdates();
  const contentFiles = {
    folder: content,
    cacheControl: 'no-store',
    isServed: (path: string) => path.startsWith('media/') || isPublicPath(path),
  };
  let snapshot: Promise<LiveSnapshot> | undefined;

  const current = (): Promise<LiveSnapshot> =>
    (snapshot ??= readSnapshot().then((read) => ({ ...read, version: live.send(read) })));
  const prepare = (): void => void current().catch(() => undefined);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    if (parseRequestTarget(target, '/').kind === 'malformed')
      return sendResponse(response, 400, 'text/plain; charset=utf-8', 'This address is malformed.');
    const path = normalPath(new URL(target, 'http://dev').pathname);
    if (path === LIVE_STATE_ADDRESS) return live.connect(request, response);
    const site = await current();
    const dataPage = findPageOfData(site, path);
    const data = await loadPageData(content, site, dataPage);
    if (dataPage && data) {
      const { json } = await render(dataPage.address, site, data);
      return sendResponse(response, 200, 'application/json', json);
    }
    if (isBrokenArticle(site, path))
      return sendResponse(response, 422, 'text/plain; charset=utf-8', 'The file of this article has errors.');
    const edition = editionByAddress(site.site, path);
    const inEdition = path.slice(edition.edition?.prefix.length);
    const [, piece] = /^\/search\/(.+\.(?:json|bin))$/.exec(inEdition) ?? [];
    if (piece !== undefined && site.site.search !== false) {
      const found = await search.file(piece, edition, site.articles);
      return sendResponse(response, found ? 200 : 404, contentTypeOf(path), found ?? '');
    }
    if (await sendFromFolder(contentFiles, request, response)) return;
    const name = decodeURIComponent(path.slice(1));
    const generated =
      createSiteFiles(site.site).get(name) ?? (await renderGeneratedFile(content, site, name));
    if (generated !== undefined) return sendResponse(response, 200, contentTypeOf(path), generated);
    const address = path.replace(/\/*$/, '/');
    const page = await loadPageData(content, site, findPage(site, address));
    const { html } = await render(address, site, page);
    const body = Buffer.concat(html.map((chunk) => Buffer.from(chunk)));
    sendResponse(response, page ? 200 : 404, 'text/html; charset=utf-8', body);
  }

  const onChange = async (): Promise<undefined> => {
    snapshot = undefined;
    await current().catch(() => undefined);
  };
  const watch = (signal: AbortSignal): Promise<void> =>
    watchContent(content, { onStart: async () => undefined, onChange }, signal).finally(live.close);

  return { prepare, handle, watch };
}
