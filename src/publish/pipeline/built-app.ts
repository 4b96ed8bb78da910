import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FaceName } from '../../article/theme.ts';
import type { PageData } from '../../article/list-page.ts';
import type { Site } from '../../article/site.ts';
import type { FileChunk } from './chunk-encoder.ts';

interface PageAssets {
  readonly template: string;
  readonly styles: string;
  readonly touchIcon?: boolean;
  /** A Content-Security-Policy for a `<meta>` tag, since not every host sends headers. */
  readonly policy?: string | undefined;
  /** Scripts of the publisher. */
  readonly scripts?: Site['policy']['scripts'];
}

export interface RenderedPage {
  readonly html: readonly FileChunk[];
  readonly json: string;
}

/** The exports of the built `reader/prerender`, declared here because publishing must not depend on the reader's sources. */
export interface PrerenderModule {
  readonly createPrerender: (site: Site, base: string, assets: PageAssets) => Promise<RenderPage>;
}

export type RenderPage = (address: string, page: PageData) => Promise<RenderedPage>;

export interface BuiltApp {
  readonly template: string;
  readonly shellFiles: (language: string) => string[];
}

interface ManifestChunk {
  readonly file: string;
}

type ViteManifest = Readonly<Record<string, ManifestChunk>>;

const LANGUAGE_FILE = /^src\/reader\/i18n\/catalogues\/([a-z]+)\.ts\?/;
const STEMMER_FILE = /@orama\/stemmers/;

/** Excludes UI strings and stemmers of other languages; the service worker caches those once used. */
function shellFilesFor(manifest: ViteManifest, language: string): string[] {
  const [primaryLanguage = ''] = language.toLowerCase().split('-');
  const files = Object.entries(manifest)
    .filter(
      ([key]) =>
        !STEMMER_FILE.test(key) && (LANGUAGE_FILE.exec(key)?.[1] ?? primaryLanguage) === primaryLanguage,
    )
    .map(([, { file }]) => file);
  return [...new Set(files)].filter((file) => file.endsWith('.js')).sort();
}

const APP_URL = new URL('.', import.meta.url);

const BROWSER_URL = new URL('browser/', APP_URL);
const TEMPLATE_URL = new URL('index.html', BROWSER_URL);
const MANIFEST_URL = new URL('manifest.json', BROWSER_URL);
const SERVICE_WORKER_URL = new URL('worker/worker.js', APP_URL);
const LIVE_URL = new URL('live/', APP_URL);
const LIVE_MANIFEST_URL = new URL('manifest.json', LIVE_URL);
const LIVE_ENTRY = 'src/reader/dev/main.tsx';
const PRERENDER_URL = new URL('prerender/prerender.js', APP_URL);
const NOTICE_URL = new URL('NOTICE.txt', APP_URL);

export async function loadBuiltApp(): Promise<BuiltApp> {
  const manifest = JSON.parse(await readFile(MANIFEST_URL, 'utf8')) as ViteManifest;
  return {
    template: await readFile(TEMPLATE_URL, 'utf8'),
    shellFiles: (language) => shellFilesFor(manifest, language),
  };
}

/** The template whose pages follow the content while it is edited, and the folders of the files that it loads. */
export async function loadLiveApp(): Promise<{ template: string; folders: readonly URL[] }> {
  const [browser, live] = await Promise.all(
    [MANIFEST_URL, LIVE_MANIFEST_URL].map(
      async (url) => JSON.parse(await readFile(url, 'utf8')) as ViteManifest,
    ),
  );
  const template = (await readFile(TEMPLATE_URL, 'utf8'))
    .replace(
      `data-entry="%base%${browser?.['index.html']?.file}"`,
      `data-entry="%base%${live?.[LIVE_ENTRY]?.file}"`,
    )
    .replace(/data-imports="[^"]*"/, 'data-imports=""');
  return { template, folders: [LIVE_URL, BROWSER_URL] };
}

export async function readAppFiles(): Promise<readonly (readonly [path: string, content: Uint8Array])[]> {
  const names = await readdir(new URL('assets/', BROWSER_URL));
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(fileURLToPath(new URL(`assets/${name}`, BROWSER_URL)));
      return [`assets/${name}`, new Uint8Array(content)] as const;
    }),
  );
}

/** The `@font-face` rules of a typeface of the app; the addresses of its files begin with `assets/`. */
export async function readAppFace(name: FaceName): Promise<string> {
  const manifest = JSON.parse(await readFile(MANIFEST_URL, 'utf8')) as ViteManifest;
  const [, entry] = Object.entries(manifest).find(([key]) => key.endsWith(`/typefaces/${name}.css`)) ?? [];
  if (!entry) return '';
  const css = await readFile(new URL(entry.file, BROWSER_URL), 'utf8');
  return css.replaceAll('url(./', 'url(assets/');
}

export const readNotice = (): Promise<string> => readFile(NOTICE_URL, 'utf8');

export const readServiceWorker = (): Promise<string> => readFile(SERVICE_WORKER_URL, 'utf8');

export const loadPrerender = async (): Promise<PrerenderModule> =>
  (await import(PRERENDER_URL.href)) as PrerenderModule;

let appHash: Promise<string> | undefined;

/** Hashes everything except the content that affects the output: the program, and the ICU version, which formats dates. */
export const readAppHash = (): Promise<string> => (appHash ??= hashApp());

async function hashApp(): Promise<string> {
  const hash = createHash('sha256').update(`${process.versions.icu} ${process.versions.unicode}`);
  for (const name of (await readdir(APP_URL)).filter((name) => name.endsWith('.js')).sort())
    hash.update(await readFile(new URL(name, APP_URL)));
  for (const file of [PRERENDER_URL, TEMPLATE_URL, MANIFEST_URL, SERVICE_WORKER_URL, NOTICE_URL])
    hash.update(await readFile(file));
  return hash.digest('base64url');
}
