/** The HTML document around a rendered page. Everything that comes from content is escaped here. */
import { escapeMarkup } from '../article/markup.ts';
import { figureSize, preloadAttributes } from '../article/renditions.ts';
import type { Site } from '../article/site.ts';
import type { Script } from '../article/site-policy.ts';
import { withBase } from '../article/urls.ts';
import { SITE_STYLES_ATTRIBUTE } from '../site/theme/site-styles.ts';
import { PAGE_HEAD_ATTRIBUTE, type HeadTag } from './head.ts';
import { directionOf } from '../article/bidi.ts';
import { siteTags } from './metadata/metadata-tags.ts';
import type { PageData } from '../article/list-page.ts';
import { DATA_ID, isArticle, type EmbeddedData } from './page-data.ts';

export interface DocumentAssets {
  readonly template: string;
  /** Style sheet of the site, after that of the app. */
  readonly styles?: string;
  /** Whether the site has an `apple-touch-icon.png`. */
  readonly touchIcon?: boolean;
  /** Content-Security-Policy for hosts that cannot send headers. */
  readonly policy?: string | undefined;
  /** Scripts of the publisher; none where articles are written. */
  readonly scripts?: readonly Script[] | undefined;
}

interface DocumentHead {
  /** Tags of the page, replaced at each navigation. */
  readonly page: readonly HeadTag[];
  readonly structured: unknown;
}

/** Without `<` the JSON cannot contain `</script>` or `<!--`. */
const jsonForScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const tagHtml = (
  { tag, attributes }: Pick<HeadTag, 'attributes'> & { readonly tag: string },
  mark = '',
): string =>
  `<${tag}${mark}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')}>`;

const headHtml = (tag: HeadTag): string =>
  tag.tag === 'title'
    ? `<title>${escapeMarkup(tag.text ?? '')}</title>`
    : tagHtml(tag, ` ${PAGE_HEAD_ATTRIBUTE}`);

/** Never stops the page from being read: what is not `async` is deferred. */
function scriptHtml(
  { src, async, module, integrity, data = {} }: Script,
  href: (url: string) => string,
): string {
  const attributes = {
    ...(module && { type: 'module' }),
    src: href(src),
    ...(integrity !== undefined && { integrity, crossorigin: 'anonymous' }),
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
  };
  return `${tagHtml({ tag: 'script', attributes }).slice(0, -1)} ${async ? 'async' : 'defer'}></script>`;
}

/** Marked as the page's own, so that a navigation removes it. */
const structuredHtml = (data: unknown): string =>
  data === undefined
    ? ''
    : `<script ${PAGE_HEAD_ATTRIBUTE} type="application/ld+json">${jsonForScript(data)}</script>`;

/** Preloads exactly the file that the page will choose for its lead picture. */
function leadPreload(page: PageData, href: (url: string) => string): string {
  if (!isArticle(page) || !page.image) return '';
  const { image } = page.image;
  const size = figureSize({ size: 'wide', ...page.image });
  const attributes = preloadAttributes(image, size, href) ?? { href: href(image.src) };
  return tagHtml({
    tag: 'link',
    attributes: { rel: 'preload', as: 'image', ...attributes, fetchpriority: 'high' },
  });
}

/** Text, or bytes where many documents share them. */
export type HtmlChunk = string | Uint8Array;

export interface DocumentContent {
  readonly page: PageData;
  readonly reason?: EmbeddedData['reason'];
  readonly head: DocumentHead;
  readonly body: string;
  readonly json: string;
}

export const pageJson = (page: PageData): string => (page === undefined ? '' : jsonForScript(page));

/** Makes documents from the template; what all pages of a site share is encoded once. */
export function createDocumentRenderer(
  site: Site,
  base: string,
  { template, styles = '', policy, touchIcon, scripts = [] }: DocumentAssets,
): (shown: DocumentContent) => HtmlChunk[] {
  const encoder = new TextEncoder();
  const url = (path: string): string => withBase(base, path);
  const marks: Readonly<Record<string, string>> = {
    language: escapeMarkup(site.language),
    direction: site.direction ?? directionOf(site.language),
    base: escapeMarkup(base),
    pullquote: site.theme.pullquote ?? 'rule',
  };
  const parts = template
    .replace(/%(language|direction|base|pullquote)%/g, (_mark, name: string) => marks[name] ?? '')
    .split(/<!--(head|metadata|page|data)-->/)
    .map((part, at) => (at % 2 === 0 ? encoder.encode(part) : part));
  const policyTag: HeadTag = {
    tag: 'meta',
    attributes: { 'http-equiv': 'Content-Security-Policy', content: policy ?? '' },
  };
  const policyHtml = encoder.encode(policy === undefined ? '' : tagHtml(policyTag));
  const stylesHtml = styles === '' ? '' : `<style ${SITE_STYLES_ATTRIBUTE}>${styles}</style>`;
  const siteHtml = siteTags({ site, base }, touchIcon).map((tag) => tagHtml(tag));
  const metadata = encoder.encode(
    [stylesHtml, ...siteHtml, ...scripts.map((script) => scriptHtml(script, url))].join(''),
  );
  const siteJson = jsonForScript({ site, base }).slice(0, -1);
  const data = encoder.encode(`<script type="application/json" id="${DATA_ID}">${siteJson}`);

  return ({ page, reason, head, body, json }) => {
    const pieces: Readonly<Record<string, readonly HtmlChunk[]>> = {
      head: [policyHtml, head.page.map(headHtml).join(''), leadPreload(page, url)],
      metadata: [metadata, structuredHtml(head.structured)],
      page: [body],
      data: [
        data,
        ...(page === undefined ? [] : [',"page":', json]),
        reason === undefined ? '}</script>' : `,"reason":${jsonForScript(reason)}}</script>`,
      ],
    };
    return parts.flatMap((part) => (typeof part === 'string' ? (pieces[part] ?? []) : [part]));
  };
}
