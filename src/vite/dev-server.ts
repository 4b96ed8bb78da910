/** `vite`: the pages that `build` writes, served from memory; edits to articles and to code show at once. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import mime from 'mime-types';
import type { Plugin, ViteDevServer } from 'vite';
import { normalPath } from '../article/normal-form.ts';
import type { Site } from '../article/site.ts';
import { siteFiles } from '../edition/site-files.ts';
import type { PrerenderModule } from '../publish/press/built-app.ts';
import { cacheFolder } from '../publish/press/cache-folder.ts';
import { onChange } from '../publish/press/watch.ts';
import { sendContentFile } from '../publish/dev/content-file.ts';
import {
  dataOf,
  editionReader,
  machineFile,
  pageAt,
  pageOfData,
  type PageData,
  type Shown,
} from '../publish/dev/dev-edition.ts';
import { openDevSearch } from '../publish/dev/dev-search.ts';
import { sourceVersion } from '../publish/dev/source-version.ts';

/** A page, rendered into the template. Vite sees the template and never what is written into it. */
async function rendered(server: ViteDevServer, address: string, site: Site, data: PageData) {
  const source = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const template = await server.transformIndexHtml(address, source);
  const { createPrerender } = (await server.ssrLoadModule('/src/reader/prerender.tsx')) as PrerenderModule;
  const render = await createPrerender(site, '/', { template });
  return render(address, data);
}

const typeOf = (path: string): string =>
  mime.contentType(path.slice(path.lastIndexOf('/') + 1)) || 'application/octet-stream';

function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Serves the edition in a content folder from Vite's development server. What can be known again is kept in `cache`. */
export function devServer(folder: string, cache = cacheFolder(folder)): Plugin {
  const content = resolve(folder);
  const watched = ['articles', 'media'].map((part) => `${join(content, part)}${sep}`);
  const end = new AbortController();
  return {
    name: 'broadsheet:dev-server',
    apply: 'serve',
    // Vite's watcher asks for every file of a folder in which one has changed: of ten thousand, that took most of a second.
    config: () => ({
      server: {
        watch: {
          ignored: (path: string) => watched.some((part) => `${resolve(path)}${sep}`.startsWith(part)),
        },
      },
    }),
    closeBundle: () => end.abort(),
    configureServer(server) {
      const { logger } = server.config;
      let shown: Promise<Shown> | undefined;
      const version = sourceVersion(join(server.config.root, 'src'));
      const read = editionReader({ content, cache, version, warn: (line) => logger.warn(line) });
      const search = openDevSearch(content, join(cache, 'search'));
      const current = (): Promise<Shown> => (shown ??= read());
      // Nobody waits for what is begun before it is asked for; what goes wrong is said to who asks.
      server.httpServer?.once('listening', () => void current().catch(() => undefined));
      const reload = (): void => server.ws.send({ type: 'full-reload' });
      const changed = async (): Promise<void> => {
        shown = undefined;
        reload();
      };
      onChange(content, { first: async () => undefined, changed }, end.signal).catch((error: unknown) =>
        logger.error(String(error)),
      );
      server.watcher.on('all', (_event, file) => {
        if (file.endsWith('.css')) reload();
      });

      async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = normalPath(new URL(request.url ?? '/', 'http://dev').pathname);
        const edition = await current();
        const ofData = pageOfData(edition, path);
        const data = await dataOf(content, edition, ofData);
        if (ofData && data) {
          const { json } = await rendered(server, ofData.address, edition.site, data);
          return answer(response, 200, 'application/json', json);
        }
        const [, piece] = /^\/search\/(.+\.(?:json|bin))$/.exec(path) ?? [];
        if (piece !== undefined && edition.site.search !== false) {
          const found = await search.file(piece, edition.site, edition.articles);
          return answer(response, found ? 200 : 404, typeOf(path), found ?? '');
        }
        if (await sendContentFile(content, request, response)) return;
        const name = decodeURIComponent(path.slice(1));
        const fixed = siteFiles(edition.site).get(name) ?? (await machineFile(content, edition, name));
        if (fixed !== undefined) return answer(response, 200, typeOf(path), fixed);
        const address = path.replace(/\/*$/, '/');
        const page = await dataOf(content, edition, pageAt(edition, address));
        const { html } = await rendered(server, address, edition.site, page);
        const body = Buffer.concat(html.map((piece) => Buffer.from(piece))).toString();
        answer(response, page ? 200 : 404, 'text/html; charset=utf-8', body);
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
