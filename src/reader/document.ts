/** The HTML document around a rendered page. Every value that is not ours is escaped here. */
import { figureSize, preloadOf } from '../article/renditions.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { HEAD_MARK, type HeadTag } from './head.ts';
import { directionOf } from './i18n/languages.ts';
import { siteTags } from './metadata/machine-tags.ts';
import { DATA_ID, isArticle, type Embedded, type PageData } from './page-data.ts';

/** What a site's pages are made from. */
export interface Assets {
  /** `index.html` as Vite built it. */
  readonly template: string;
  /** Whether there is an icon for devices that ask for `apple-touch-icon.png`. */
  readonly touchIcon?: boolean;
  /** A Content-Security-Policy, for hosts that send none. */
  readonly policy?: string | undefined;
}

/** What stands in the head beside what the app itself needs. */
export interface Head {
  /** Tags of the page, which the next page's take the place of. */
  readonly page: readonly HeadTag[];
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

const accentCss = (accent: string | undefined): string =>
  accent === undefined ? '' : `:root{--accent:${accent}}`;

/** Scripts and style sheets that stand in every page itself: a strict policy allows these, by their hashes, and no other. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const INLINE = /<(script|style)[^>]*>([^]*?)<\/\1>/g;

/** The scripts and style sheets of a site's pages. */
export function inlineParts(site: Site, template: string): InlineParts {
  const parts = [...template.matchAll(INLINE)];
  const textsOf = (tag: string): string[] =>
    parts.filter(([, name]) => name === tag).map(([, , text = '']) => text);
  const accent = accentCss(site.theme.accent);
  return { scripts: textsOf('script'), styles: [...textsOf('style'), ...(accent === '' ? [] : [accent])] };
}

/** The lead picture is asked for before anything else: the very file that the page will choose. */
function leadPreload(page: PageData, href: (url: string) => string): string {
  if (!isArticle(page) || !page.image) return '';
  const { image } = page.image;
  const size = figureSize({ size: 'wide', ...page.image });
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
  /** {@link dataJson} of the page. */
  readonly json: string;
}

/** A page's data as its file and its document carry it. */
export const dataJson = (page: PageData): string => (page === undefined ? '' : embeddable(page));

/** The text of a document. */
export const textOf = (pieces: readonly Piece[]): string => {
  const decoder = new TextDecoder();
  return pieces.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
};

/** Makes whole documents out of the template. What is the same in all of a site is encoded once. */
export function documentsOf(
  site: Site,
  base: string,
  { template, policy, touchIcon }: Assets,
): (shown: Shown) => Piece[] {
  const encoder = new TextEncoder();
  const url = (path: string): string => withBase(base, path);
  const marks: Readonly<Record<string, string>> = {
    language: escaped(site.language),
    direction: site.direction ?? directionOf(site.language),
    base: escaped(base),
  };
  // Text and names of marks in turn.
  const parts = template
    .replace(/%(language|direction|base)%/g, (_mark, name: string) => marks[name] ?? '')
    .split(/<!--(head|metadata|page|data)-->/)
    .map((part, at) => (at % 2 === 0 ? encoder.encode(part) : part));
  const policyTag: HeadTag = {
    tag: 'meta',
    attributes: { 'http-equiv': 'Content-Security-Policy', content: policy ?? '' },
  };
  const policyHtml = encoder.encode(policy === undefined ? '' : tagHtml(policyTag));
  const accent = accentCss(site.theme.accent);
  const accentHtml = accent === '' ? '' : `<style>${accent}</style>`;
  const siteHtml = siteTags({ site, base }, touchIcon).map((tag) => tagHtml(tag));
  const metadata = encoder.encode([accentHtml, ...siteHtml].join(''));
  const siteJson = embeddable({ site, base }).slice(0, -1);
  const data = encoder.encode(`<script type="application/json" id="${DATA_ID}">${siteJson}`);

  return ({ page, trouble, head, body, json }) => {
    const pieces: Readonly<Record<string, readonly Piece[]>> = {
      head: [policyHtml, head.page.map(headHtml).join(''), leadPreload(page, url)],
      metadata: [metadata, structuredHtml(head.structured)],
      page: [body],
      data: [
        data,
        ...(page === undefined ? [] : [',"page":', json]),
        trouble === undefined ? '}</script>' : `,"trouble":${embeddable(trouble)}}</script>`,
      ],
    };
    return parts.flatMap((part) => (typeof part === 'string' ? (pieces[part] ?? []) : [part]));
  };
}
