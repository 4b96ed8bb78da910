/** The reader app as `vite build` made it: a browser bundle, and the renderer. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';

/** What the built `reader/prerender` exports; named here because publishing must not depend on the reader's sources. */
export interface PrerenderModule {
  readonly css: string;
  createPrerender(
    site: Site,
    base: string,
    assets: { entry: string; imports: readonly string[]; css: string },
  ): (address: string, page: Article | ListPage | undefined) => Promise<string>;
}

export interface BuiltApp {
  readonly prerender: PrerenderModule;
  /** Address of the browser's entry below the base, and of what it imports. */
  readonly entry: string;
  readonly imports: readonly string[];
  /** Files of the browser bundle: address on the site -> content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The program stands in `app/`, beside what it loads here. */
const APP = new URL('./', import.meta.url);

/** Loads the built app. Throws when it has not been built. */
export async function loadBuiltApp(): Promise<BuiltApp> {
  const browser = new URL('browser/', APP);
  const manifest = JSON.parse(await readFile(new URL('manifest.json', browser), 'utf8')) as Record<
    string,
    Chunk
  >;
  const entry = manifest['src/reader/main.tsx'];
  if (!entry) throw new Error('The reader app has not been built; run: npm run build');
  const names = await readdir(new URL('assets/', browser));
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(fileURLToPath(new URL(`assets/${name}`, browser)));
      return [`assets/${name}`, new Uint8Array(content)] as const;
    }),
  );
  return {
    prerender: (await import(new URL('prerender/prerender.js', APP).href)) as PrerenderModule,
    entry: `/${entry.file}`,
    imports: (entry.imports ?? []).flatMap((key) => (manifest[key] ? [`/${manifest[key].file}`] : [])),
    files: new Map(files),
  };
}
