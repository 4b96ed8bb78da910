/** `vite`: serves the pages that `build` would write from memory; open pages follow the content. */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, ViteDevServer } from 'vite';
import type { FaceName } from '../article/theme.ts';
import type { PageData } from '../article/list-page.ts';
import { createDevHandler, type ShownSite } from '../publish/dev/dev-handler.ts';
import { addVersion } from '../publish/dev/live-updates.ts';
import { THEME_FILE } from '../publish/theme/theme-file.ts';
import type { PrerenderModule } from '../publish/pipeline/built-app.ts';
import { cacheFolder } from '../publish/pipeline/cache-folder.ts';

const SOURCE_FOLDERS = ['article', 'importers', 'site', 'publish'];

/** The dev server discards its cache when this hash changes. */
function sourceVersion(sources: string): string {
  const hash = createHash('sha256').update(readFileSync(join(sources, '../package-lock.json')));
  for (const folder of SOURCE_FOLDERS)
    for (const entry of readdirSync(join(sources, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('base64url');
}

/** Vite transforms the template only, never the rendered content. */
async function renderPage(
  server: ViteDevServer,
  address: string,
  { site, styles, version }: ShownSite,
  data: PageData,
) {
  const source = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const live = source.replace('/src/reader/main.tsx', '/src/reader/dev/main.tsx');
  const template = addVersion(await server.transformIndexHtml(address, live), version);
  const { createPrerender } = (await server.ssrLoadModule('/src/reader/entry-server.tsx')) as PrerenderModule;
  const render = await createPrerender(site, '/', { template, styles });
  return render(address, data);
}

async function readFace(server: ViteDevServer, name: FaceName): Promise<string> {
  const file = `/src/reader/features/preferences/typefaces/${name}.css?inline`;
  const { default: css } = (await server.ssrLoadModule(file)) as { readonly default: string };
  return css;
}

export function devServer(contentFolder: string, cache = cacheFolder(contentFolder)): Plugin {
  const content = resolve(contentFolder);
  const watchedFolders = ['articles', 'pages', 'authors', 'media'].map(
    (part) => `${join(content, part)}${sep}`,
  );
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
      const handler = createDevHandler({
        content: contentFolder,
        cache,
        version: sourceVersion(join(server.config.root, 'src')),
        warn: (line) => logger.warn(line),
        readFace: (name) => readFace(server, name),
        render: (address, site, page) => renderPage(server, address, site, page),
      });
      server.httpServer?.once('listening', handler.prepare);
      handler.watch(stop.signal).catch((error: unknown) => logger.error(String(error)));
      server.watcher.on('all', (_event, file) => {
        if (file.endsWith('.css') && file !== join(content, THEME_FILE))
          server.ws.send({ type: 'full-reload' });
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          handler.handle(request, response).catch((error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          });
        });
      };
    },
  };
}
