/** `vite`: serves the pages that `build` would write from memory and reloads them on changes. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageData } from '../article/list-page.ts';
import { normalPath } from '../article/normal-form.ts';
import type { Site } from '../article/site.ts';
import { createSiteFiles } from '../site/site-files.ts';
import { contentTypeOf } from '../publish/content-type.ts';
import type { PrerenderModule } from '../publish/pipeline/built-app.ts';
import { cacheFolder } from '../publish/pipeline/cache-folder.ts';
import { watchContent } from '../publish/pipeline/watch-content.ts';
import { sendContentFile } from '../publish/dev/send-content-file.ts';
import {
  loadPageData,
  createSnapshotReader,
  renderGeneratedFile,
  findPage,
  findPageOfData,
  type SiteSnapshot,
} from '../publish/dev/dev-site.ts';
import { openDevSearch } from '../publish/dev/dev-search.ts';
import { sourceVersion } from '../publish/dev/source-version.ts';

/** Vite transforms the template only, never the rendered content. */
async function renderPage(server: ViteDevServer, address: string, site: Site, data: PageData) {
  const source = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const template = await server.transformIndexHtml(address, source);
  const { createPrerender } = (await server.ssrLoadModule('/src/reader/entry-server.tsx')) as PrerenderModule;
  const render = await createPrerender(site, '/', { template });
  return render(address, data);
}

function sendResponse(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

export function devServer(contentFolder: string, cache = cacheFolder(contentFolder)): Plugin {
  const content = resolve(contentFolder);
  const watchedFolders = ['articles', 'pages', 'media'].map((part) => `${join(content, part)}${sep}`);
  const stop = new AbortController();
  return {
    name: 'broadsheet:dev-server',
    apply: 'serve',
    // When a file changes, Vite's watcher stats its whole folder: with ten thousand articles that took most of a second.
    config: () => ({
      server: {
        watch: {
          ignored: (path: string) => watchedFolders.some((part) => `${resolve(path)}${sep}`.startsWith(part)),
        },
      },
    }),
    closeBundle: () => stop.abort(),
    configureServer(server) {
      const { logger } = server.config;
      let snapshot: Promise<SiteSnapshot> | undefined;
      const version = sourceVersion(join(server.config.root, 'src'));
      const readSnapshot = createSnapshotReader({
        content,
        cache,
        version,
        warn: (line) => logger.warn(line),
      });
      const search = openDevSearch(content, join(cache, 'search'));
      const current = (): Promise<SiteSnapshot> => (snapshot ??= readSnapshot());
      // Start reading before the first request, which will report any error.
      server.httpServer?.once('listening', () => void current().catch(() => undefined));
      const reload = (): void => server.ws.send({ type: 'full-reload' });
      const onChange = async (): Promise<void> => {
        snapshot = undefined;
        reload();
      };
      watchContent(content, { onStart: async () => undefined, onChange }, stop.signal).catch(
        (error: unknown) => logger.error(String(error)),
      );
      server.watcher.on('all', (_event, file) => {
        if (file.endsWith('.css')) reload();
      });

      async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = normalPath(new URL(request.url ?? '/', 'http://dev').pathname);
        const site = await current();
        const dataPage = findPageOfData(site, path);
        const data = await loadPageData(content, site, dataPage);
        if (dataPage && data) {
          const { json } = await renderPage(server, dataPage.address, site.site, data);
          return sendResponse(response, 200, 'application/json', json);
        }
        const [, piece] = /^\/search\/(.+\.(?:json|bin))$/.exec(path) ?? [];
        if (piece !== undefined && site.site.search !== false) {
          const found = await search.file(piece, site.site, site.articles);
          return sendResponse(response, found ? 200 : 404, contentTypeOf(path), found ?? '');
        }
        if (await sendContentFile(content, request, response)) return;
        const name = decodeURIComponent(path.slice(1));
        const generated =
          createSiteFiles(site.site).get(name) ?? (await renderGeneratedFile(content, site, name));
        if (generated !== undefined) return sendResponse(response, 200, contentTypeOf(path), generated);
        const address = path.replace(/\/*$/, '/');
        const page = await loadPageData(content, site, findPage(site, address));
        const { html } = await renderPage(server, address, site.site, page);
        const body = Buffer.concat(html.map((piece) => Buffer.from(piece))).toString();
        sendResponse(response, page ? 200 : 404, 'text/html; charset=utf-8', body);
      }
      return () => {
        server.middlewares.use((request, response, next) => {
          serve(request, response).catch((error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          });
        });
      };
    },
  };
}
