/** The HTML document around a rendered page. Every value that is not ours is escaped here. */
import { preloadOf } from '../article/renditions.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { HEAD_MARK, type HeadTag } from './head.ts';
import { directionOf } from './i18n/languages.ts';
import { DATA_ID, isArticle, ROOT_ID, type Embedded, type PageData } from './page-data.ts';

/** Addresses of the built app below the base, and its style sheet. */
export interface Assets {
  readonly entry: string;
  /** Files that the entry imports, fetched along with it. */
  readonly imports: readonly string[];
  readonly css: string;
  /** Whether there is an icon for devices that ask for `apple-touch-icon.png`. */
  readonly touchIcon?: boolean;
  /** A Content-Security-Policy, for hosts that send none. */
  readonly policy?: string | undefined;
}

/** What stands in the head beside what the app itself needs. */
export interface Head {
  /** Tags of the page, which the next page's take the place of. */
  readonly page: readonly HeadTag[];
  /** Tags that stay. */
  readonly site: readonly HeadTag[];
  /** JSON-LD. */
  readonly structured: unknown;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** JSON that can stand in a script element: without `<` there is neither `</script>` nor `<!--` in it. */
const embeddable = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const tagHtml = ({ tag, attributes }: HeadTag, mark = ''): string =>
  `<${tag}${mark}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')}>`;

const headHtml = (tag: HeadTag): string =>
  tag.tag === 'title' ? `<title>${escaped(tag.text ?? '')}</title>` : tagHtml(tag, ` ${HEAD_MARK}`);

/** Marked as the page's own, so that it goes with the page. */
const structuredHtml = (data: unknown): string =>
  data === undefined ? '' : `<script ${HEAD_MARK} type="application/ld+json">${embeddable(data)}</script>`;

/**
 * The page is whole without script, so script waits until the page and its lead picture are there: neither shares the line
 * with it.
 */
const boot = (entry: string, imports: readonly string[]): string =>
  `addEventListener("load",()=>{for(const h of ${JSON.stringify(imports)}){const l=document.createElement("link");` +
  `l.rel="modulepreload";l.href=h;document.head.append(l)}import(${JSON.stringify(entry)})})`;

/**
 * Puts the reader's wishes on before the page is first painted: see `features/preferences/look.ts` for their form. `has`
 * keeps room for what a feature will show. The same on every page, so that a content security policy names it by one hash.
 */
const WEAR =
  'try{const d=document,e=d.documentElement,s=localStorage,l=JSON.parse(s["bs:look"]||"{}");e.dataset.has=s["bs:has"]||"";' +
  'for(const k in l)k=="sheet"?d.head.append(Object.assign(d.createElement("link"),{id:"bs-face",rel:"stylesheet",' +
  'blocking:"render",href:l[k]})):k.includes("-")?e.style.setProperty(k,l[k]):e.dataset[k]=l[k]}catch{}';

const accentCss = (accent: string | undefined): string =>
  accent === undefined ? '' : `:root{--accent:${accent}}`;

/** What stands in every page of a site itself, to be styled and run: a strict policy allows these, by their hashes, and no other. */
export interface InlineParts {
  /** In the order in which they stand in a page. */
  readonly scripts: readonly [head: string, foot: string];
  readonly styles: readonly [string];
}

/** The scripts and the style sheet of a site's pages. */
export const inlineParts = (site: Site, base: string, { entry, imports, css }: Assets): InlineParts => ({
  scripts: [
    WEAR,
    boot(
      withBase(base, entry),
      imports.map((path) => withBase(base, path)),
    ),
  ],
  styles: [css + accentCss(site.theme.accent)],
});

/** The lead picture is asked for before anything else: the very file that the page will choose. */
function leadPreload(page: PageData, href: (url: string) => string): string {
  if (!isArticle(page) || !page.image) return '';
  const { image, size = 'wide' } = page.image;
  const attributes = preloadOf(image, size, href) ?? { href: href(image.src) };
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<link rel="preload" as="image"${pairs.join('')} fetchpriority="high">`;
}

/** A part of a document: text, or bytes where it is the same in many. */
export type Piece = string | Uint8Array;

/** What a document shows. */
export interface Shown {
  readonly page: PageData;
  readonly trouble?: Embedded['trouble'];
  readonly head: Head;
  /** The app's HTML. */
  readonly body: string;
  /** {@link dataJson} of the page, for who has it at hand. */
  readonly json?: Piece;
}

/** A page's data as its file and its document carry it. */
export const dataJson = (page: PageData): string => (page === undefined ? '' : embeddable(page));

/** The text of a document. */
export const textOf = (pieces: readonly Piece[]): string => {
  const decoder = new TextDecoder();
  return pieces.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
};

/** Makes whole documents. Half of each is the same in all of a site, and is written out once. */
export function documentsOf(site: Site, base: string, assets: Assets): (shown: Shown) => Piece[] {
  const encoder = new TextEncoder();
  const url = (path: string): string => withBase(base, path);
  const { scripts, styles } = inlineParts(site, base, assets);
  const policy =
    assets.policy === undefined
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escaped(assets.policy)}">`;
  const prolog = encoder.encode(
    `<!doctype html><html lang="${escaped(site.language)}" dir="${site.direction ?? directionOf(site.language)}">` +
      `<head><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width,initial-scale=1">`,
  );
  const look = encoder.encode(
    `<script>${scripts[0]}</script><style>${styles[0]}</style><meta name="color-scheme" content="light dark">` +
      `<link rel="icon" href="${escaped(url('/favicon.svg'))}">`,
  );
  const data = embeddable({ site, base }).slice(0, -1);
  const foot = encoder.encode(`</script><script>${scripts[1]}</script></body></html>`);
  return ({ page, trouble, head, body, json = dataJson(page) }) => [
    prolog,
    head.page.map(headHtml).join('') + leadPreload(page, url),
    look,
    head.site.map((tag) => tagHtml(tag)).join('') + structuredHtml(head.structured),
    `</head><body><div id="${ROOT_ID}">${body}</div><script type="application/json" id="${DATA_ID}">${data}`,
    ...(page === undefined ? [] : [',"page":', json]),
    trouble === undefined ? '}' : `,"trouble":${embeddable(trouble)}}`,
    foot,
  ];
}
