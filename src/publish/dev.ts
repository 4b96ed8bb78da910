/** The same map of pages as `build` writes, served from memory: edits to articles and to code show at once. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import mime from 'mime-types';
import type { Plugin, ViteDevServer } from 'vite';
import type { Site } from '../article/site.ts';
import { dataAddress } from '../article/urls.ts';
import { digestOf } from '../edition/digest.ts';
import { edition, newestFirst, type Page } from '../edition/edition.ts';
import { machineFiles } from '../edition/machine-files.ts';
import { publishedArticles } from '../edition/published-article.ts';
import { siteFiles } from '../edition/site-files.ts';
import type { PrerenderModule } from './build/built-app.ts';
import { cacheFolder } from './build/cache-folder.ts';
import { readReady } from './enrich/ready-content.ts';
import { withPictures } from './pictures/pictures.ts';
import { formatProblem } from './problems/problems.ts';

interface Shown {
  readonly site: Site;
  readonly pages: ReadonlyMap<string, Page>;
  /** The same pages by the address of their data. */
  readonly data: ReadonlyMap<string, Page>;
  /** Feeds and sitemaps by their paths, made when the first of them is asked for. */
  readonly machine: () => ReadonlyMap<string, string>;
}

async function readEdition(content: string, warn: (line: string) => void): Promise<Shown> {
  const ready = await readReady(content);
  const looking = { cache: cacheFolder('dist'), mode: 'look', keep: true } as const;
  const {
    content: { site, articles, problems },
  } = await withPictures(content, ready, looking);
  for (const problem of problems) warn(formatProblem(problem));
  const pages = new Map([...edition(site, articles)].map((page) => [page.address, page]));
  let files: ReadonlyMap<string, string> | undefined;
  const machine = () =>
    (files ??= new Map(
      machineFiles(
        site,
        '/',
        articles.toSorted(newestFirst).map(digestOf),
        publishedArticles(site, articles),
      ),
    ));
  const data = new Map([...pages.values()].map((page) => [dataAddress(page.address), page]));
  return { site, pages, data, machine };
}

const ENTRY = { entry: '/src/reader/main.ts', imports: [] };

async function html(server: ViteDevServer, address: string, { site, pages }: Shown): Promise<string> {
  const { css, createPrerender } = (await server.ssrLoadModule(
    '/src/reader/prerender.tsx',
  )) as PrerenderModule;
  const page = pages.get(address);
  const render = await createPrerender(site, '/', { ...ENTRY, css });
  return server.transformIndexHtml(address, render(address, page?.data));
}

const typeOf = (path: string): string =>
  mime.contentType(path.slice(path.lastIndexOf('/') + 1)) || 'application/octet-stream';

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** A file of the content folder, if there is one at this address. */
async function contentFile(content: string, path: string): Promise<string | undefined> {
  const file = join(content, path);
  if (relative(content, file).startsWith('..') || /(?:^|[\\/])\./.test(path.slice(1))) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** Serves the edition in a content folder from Vite's development server. */
export function editionServer(folder: string): Plugin {
  const content = resolve(folder);
  return {
    name: 'broadsheet:edition',
    apply: 'serve',
    configureServer(server) {
      const { logger } = server.config;
      let shown: Promise<Shown> | undefined;
      const current = (): Promise<Shown> => (shown ??= readEdition(content, (line) => logger.warn(line)));
      server.watcher.add(content);
      server.watcher.on('all', (_event, file) => {
        const ofContent = !relative(content, file).startsWith('..');
        if (ofContent) shown = undefined;
        if (ofContent || file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
      });

      async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = new URL(request.url ?? '/', 'http://dev').pathname;
        const edition = await current();
        const data = edition.data.get(path)?.data;
        if (data) return answer(response, 200, 'application/json', JSON.stringify(data));
        const file = await contentFile(content, decodeURIComponent(path));
        if (file !== undefined) {
          response.setHeader('content-type', typeOf(file));
          createReadStream(file).pipe(response);
          return;
        }
        const name = decodeURIComponent(path.slice(1));
        const fixed =
          siteFiles(edition.site).get(name) ??
          (/\.(?:xml|json|txt|webmanifest)$/.test(name) ? edition.machine().get(name) : undefined);
        if (fixed !== undefined) return answer(response, 200, typeOf(path), fixed);
        const address = path.replace(/\/*$/, '/');
        const status = edition.pages.has(address) ? 200 : 404;
        answer(response, status, 'text/html; charset=utf-8', await html(server, address, edition));
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
