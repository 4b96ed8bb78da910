/** The reader app as `vite build` made it: a browser bundle, and the renderer. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ListPage } from '../../article/catalogue.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import type { Piece } from './ink.ts';

/** What a site's pages are made from beside their own words. */
export interface PageAssets {
  /** `index.html` as Vite built it. */
  readonly template: string;
  /** Whether there is an icon for devices that ask for `apple-touch-icon.png`. */
  readonly touchIcon?: boolean;
  /** A Content-Security-Policy, for hosts that send none. */
  readonly policy?: string | undefined;
}

/** What stands in every page itself, to be styled and run. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A page's document, in pieces, and its data as its own file has them. */
export interface RenderedPage {
  readonly html: readonly Piece[];
  readonly json: string;
}

/** What the built `reader/prerender` exports; named here because publishing must not depend on the reader's sources. */
export interface PrerenderModule {
  readonly inlineParts: (site: Site, template: string) => InlineParts;
  readonly createPrerender: (
    site: Site,
    base: string,
    assets: PageAssets,
  ) => Promise<(address: string, page: PageData) => Promise<RenderedPage>>;
}

type PageData = Article | ListPage | undefined;

export interface BuiltApp {
  /** The document that pages are made from. */
  readonly template: string;
  /** Parts of the app that go on without a connection: all but those that only readers of other languages need. */
  readonly shell: (language: string) => string[];
}

interface Chunk {
  readonly file: string;
}

type Manifest = Readonly<Record<string, Chunk>>;

const WORDS = /^src\/reader\/i18n\/(?:[a-z]+\/)?([a-z]{2})\.ts$/;
const STEMMERS = /@orama\/stemmers/;

/** Scripts of the app that a site in this language always needs; the others are kept once they have been used. */
function shellOf(manifest: Manifest, language: string): string[] {
  const [own = ''] = language.toLowerCase().split('-');
  const files = Object.entries(manifest)
    .filter(([key]) => !STEMMERS.test(key) && (WORDS.exec(key)?.[1] ?? own) === own)
    .map(([, { file }]) => file);
  return [...new Set(files)].filter((file) => file.endsWith('.js')).sort();
}

/** The program stands in `app/`, beside what it loads here. */
const APP = new URL('./', import.meta.url);

const BROWSER = new URL('browser/', APP);
const TEMPLATE = new URL('index.html', BROWSER);
const MANIFEST = new URL('manifest.json', BROWSER);
const WORKER = new URL('worker/worker.js', APP);
const PRERENDER = new URL('prerender/prerender.js', APP);

/** Loads the built app. Throws when it has not been built. */
export async function loadBuiltApp(): Promise<BuiltApp> {
  const manifest = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  return {
    template: await readFile(TEMPLATE, 'utf8'),
    shell: (language) => shellOf(manifest, language),
  };
}

/** Reads the files of the browser bundle: path below the published folder, and content. */
export async function readAppFiles(): Promise<readonly (readonly [path: string, content: Uint8Array])[]> {
  const names = await readdir(new URL('assets/', BROWSER));
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(fileURLToPath(new URL(`assets/${name}`, BROWSER)));
      return [`assets/${name}`, new Uint8Array(content)] as const;
    }),
  );
}

/** Reads what names the works that the app is built with, and their licences. */
export const readNotice = (): Promise<string> => readFile(new URL('NOTICE.txt', APP), 'utf8');

/** Reads the service worker's script, without what is to stand above it. */
export const readWorker = (): Promise<string> => readFile(WORKER, 'utf8');

/** Loads the renderer. */
export const loadPrerender = async (): Promise<PrerenderModule> =>
  (await import(PRERENDER.href)) as PrerenderModule;

let version: Promise<string> | undefined;

/** Names everything beside the content that decides what is published: this program, and how its platform writes dates. */
export const appVersion = (): Promise<string> => (version ??= readVersion());

async function readVersion(): Promise<string> {
  const hash = createHash('sha256').update(`${process.versions.icu} ${process.versions.unicode}`);
  for (const name of (await readdir(APP)).filter((name) => name.endsWith('.js')).sort())
    hash.update(await readFile(new URL(name, APP)));
  for (const file of [PRERENDER, TEMPLATE, MANIFEST, WORKER]) hash.update(await readFile(file));
  return hash.digest('base64url');
}
