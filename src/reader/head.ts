/** Head tags as data: written when publishing, and applied after each navigation. */
import type { ListPage } from '../article/list-page.ts';
import type { Site } from '../article/site.ts';
import type { Article } from '../article/schema.ts';
import { summaryText } from '../article/summary-text.ts';
import { articleAddress, withBase } from '../article/urls.ts';
import { fillMessage } from './i18n/format.ts';
import type { Messages } from './i18n/messages.ts';
import { isArticle, type EmbeddedData } from './page-data.ts';

export interface HeadTag {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

interface HeadContent {
  readonly title: string;
  /** Title in search engines and on the browser's tab, if not `title`. */
  readonly searchTitle?: string | undefined;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** The address that search engines should prefer; none for a missing page. */
  readonly canonical?: string;
  readonly image?: string | undefined;
}

const articleHead = (article: Article): HeadContent => ({
  title: article.headline,
  searchTitle: article.alternativeHeadline,
  description: summaryText(article.standfirst) || (article.published?.description ?? ''),
  type: 'article',
  canonical: article.canonicalUrl ?? articleAddress(article.published?.id ?? ''),
  image: article.published?.share ?? article.image?.image.src,
});

function listHead(list: ListPage, site: Site, messages: Messages): HeadContent {
  const page =
    list.page === undefined ? undefined : fillMessage(messages.page, { number: String(list.page) });
  return {
    title: [list.name || messages[list.kind === 'saved' ? 'saved' : 'search'], page]
      .filter(Boolean)
      .join(', '),
    description: list.description ?? site.tagline ?? '',
    type: 'website',
    canonical: list.address,
  };
}

const metaTag = (key: 'name' | 'property', name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { [key]: name, content } }] : [];

/** `page` is undefined on error pages. */
export function headTags({ site, base, page, reason }: EmbeddedData, messages: Messages): HeadTag[] {
  const words: HeadContent = isArticle(page)
    ? articleHead(page)
    : page
      ? listHead(page, site, messages)
      : { title: reason ? messages.failedTitle : messages.missingTitle, description: '', type: 'website' };
  const { description } = words;
  const absolute = (url: string | undefined): string | undefined =>
    url === undefined || !url.startsWith('/') ? url : site.origin && site.origin + withBase(base, url);
  const canonical = absolute(words.canonical);
  const ownTitle = words.searchTitle || words.title;
  const title = ownTitle === site.name ? site.name : `${ownTitle} – ${site.name}`;
  return [
    { tag: 'title', attributes: {}, text: title },
    ...metaTag('name', 'description', description),
    ...(page ? [] : metaTag('name', 'robots', 'noindex')),
    ...(canonical === undefined
      ? []
      : [{ tag: 'link' as const, attributes: { rel: 'canonical', href: canonical } }]),
    ...metaTag('property', 'og:title', words.title),
    ...metaTag('property', 'og:description', description),
    ...metaTag('property', 'og:type', words.type),
    ...metaTag('property', 'og:url', canonical),
    ...metaTag('property', 'og:site_name', site.name),
    ...metaTag('property', 'og:image', absolute(words.image)),
  ];
}

export const PAGE_HEAD_ATTRIBUTE = 'data-head';

export function applyHead(tags: readonly HeadTag[]): void {
  for (const old of document.head.querySelectorAll(`[${PAGE_HEAD_ATTRIBUTE}]`)) old.remove();
  for (const { tag, attributes, text } of tags) {
    if (tag === 'title') {
      document.title = text ?? '';
      continue;
    }
    const element = document.createElement(tag);
    element.setAttribute(PAGE_HEAD_ATTRIBUTE, '');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.append(element);
  }
}
