/** The same map of pages as `build` writes, served from memory: edits to articles and to code show at once. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import mime from 'mime-types';
import type { Plugin, ViteDevServer } from 'vite';
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { articleAddress, dataAddress } from '../article/urls.ts';
import { edition, newestFirst, type Page } from '../edition/edition.ts';
import { machineFiles, type MachineGroup } from '../edition/machine-files.ts';
import { prepare } from '../edition/prepare.ts';
import { relate, relatedIds, update } from '../edition/related/relate.ts';
import { signature, type Signature } from '../edition/related/signature.ts';
import { siteFiles } from '../edition/site-files.ts';
import type { PrerenderModule } from './build/built-app.ts';
import { readContent, type Learn } from './content/content.ts';
import { cacheFolder } from './build/cache-folder.ts';
import { mapBounded } from './content/bounded.ts';
import { learn } from './content/learn.ts';
import { learnChanged, type Remembered } from './content/learn-changed.ts';
import { showing, showingSummary, type FindPicture } from './pictures/attach.ts';
import { openGallery } from './pictures/pictures.ts';
import { formatProblem } from './problems/problems.ts';

const FILES_AT_ONCE = 16;

interface Shown {
  readonly site: Site;
  readonly see: FindPicture;
  readonly pages: ReadonlyMap<string, Page>;
  /** The same pages by the address of their data. */
  readonly data: ReadonlyMap<string, Page>;
  readonly machine: readonly MachineGroup[];
}

type PageData = Article | ListPage | undefined;

/** Reads the edition, and reads it again: then only what changed. */
function editionReader(content: string, warn: (line: string) => void): () => Promise<Shown> {
  let known: ReadonlyMap<string, Remembered> = new Map();
  let relations = relate([]);
  let before = '';
  const learnAll: Learn = async (site, ids) => {
    if (before !== JSON.stringify(site)) [known, relations] = [new Map(), relate([])];
    before = JSON.stringify(site);
    const set: Signature[] = [];
    const last = known;
    known = await learnChanged(content, ids, last, (fresh) =>
      mapBounded(fresh, FILES_AT_ONCE, async (id) => {
        const learned = await learn(content, id, site);
        if (learned.article) set.push(signature({ id, article: learned.article }, site));
        return learned.known;
      }),
    );
    const removed = [...last.keys()].filter((id) => !known.get(id)?.known.summary);
    ({ relations } = update(relations, { set, removed }));
    return [...known.values()].map((one) => one.known);
  };
  return async () => {
    const read = await readContent(content, learnAll);
    const { site, articles } = read;
    const looking = { cache: cacheFolder('dist'), mode: 'look', keep: true } as const;
    const { see, problems } = await openGallery(content, read, looking);
    for (const problem of [...read.problems, ...problems]) warn(formatProblem(problem));
    const related = relatedIds(relations);
    const listed = edition(
      site,
      articles.map(({ summary }) => showingSummary(summary, see)),
      (id) => related.get(id) ?? [],
    );
    const pages = new Map([...listed].map((page) => [page.address, page]));
    return {
      site,
      see,
      pages,
      data: new Map([...pages.values()].map((page) => [dataAddress(page.address), page])),
      machine: machineFiles(
        site,
        '/',
        newestFirst(articles.map(({ summary }) => summary)).map(({ digest }) => digest),
      ),
    };
  };
}

/** A feed or a map of the site, made when it is asked for. */
async function machineFile(content: string, shown: Shown, path: string): Promise<string | undefined> {
  if (!/\.(?:xml|json|txt|webmanifest)$/.test(path)) return undefined;
  for (const { articles, files } of shown.machine) {
    const read = articles.map(
      async (id) => [id, await dataOf(content, shown, shown.pages.get(articleAddress(id)))] as const,
    );
    const found = new Map(await Promise.all(read));
    for (const [name, text] of files((id) => found.get(id) as Article | undefined))
      if (name === path) return text;
  }
  return undefined;
}

/** The data of a page, made when it is asked for. */
async function dataOf(content: string, { site, see }: Shown, page: Page | undefined): Promise<PageData> {
  if (page?.kind !== 'article') return page?.data;
  const { article } = await learn(content, page.id, site);
  if (!article) return undefined;
  const shown = showing(page.id, article, see);
  return prepare({ id: page.id, article: shown }, site, (id) => page.cards.get(id), page.related);
}

const ENTRY = { entry: '/src/reader/main.ts', imports: [] };

async function html(server: ViteDevServer, address: string, site: Site, data: PageData): Promise<string> {
  const { css, createPrerender } = (await server.ssrLoadModule(
    '/src/reader/prerender.tsx',
  )) as PrerenderModule;
  const render = await createPrerender(site, '/', { ...ENTRY, css });
  return server.transformIndexHtml(address, render(address, data));
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
      const read = editionReader(content, (line) => logger.warn(line));
      const current = (): Promise<Shown> => (shown ??= read());
      server.watcher.add(content);
      server.watcher.on('all', (_event, file) => {
        const ofContent = !relative(content, file).startsWith('..');
        if (ofContent) shown = undefined;
        if (ofContent || file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
      });

      async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = new URL(request.url ?? '/', 'http://dev').pathname;
        const edition = await current();
        const data = await dataOf(content, edition, edition.data.get(path));
        if (data) return answer(response, 200, 'application/json', JSON.stringify(data));
        const file = await contentFile(content, decodeURIComponent(path));
        if (file !== undefined) {
          response.setHeader('content-type', typeOf(file));
          createReadStream(file).pipe(response);
          return;
        }
        const name = decodeURIComponent(path.slice(1));
        const fixed = siteFiles(edition.site).get(name) ?? (await machineFile(content, edition, name));
        if (fixed !== undefined) return answer(response, 200, typeOf(path), fixed);
        const address = path.replace(/\/*$/, '/');
        const page = await dataOf(content, edition, edition.pages.get(address));
        const body = await html(server, address, edition.site, page);
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
