/** The words of a page's head, as data: written into prerendered pages, and put in place after each navigation. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import { plain } from '../article/plain.ts';
import { articleAddress, withBase } from '../article/urls.ts';
import { fill } from './i18n/format.ts';
import type { Messages } from './i18n/messages.ts';
import { isArticle, type Embedded } from './page-data.ts';

export interface HeadTag {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of a `title`. */
  readonly text?: string;
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** Address on the site or elsewhere that search engines should prefer; none for a page that is not there. */
  readonly canonical?: string;
  readonly image?: string | undefined;
}

const ofArticle = (article: Article): Words => ({
  title: article.alternativeHeadline || article.headline,
  description:
    article.standfirst === undefined ? (article.published?.description ?? '') : plain(article.standfirst),
  type: 'article',
  canonical: article.canonicalUrl ?? articleAddress(article.published?.id ?? ''),
  image: article.published?.share ?? article.image?.image.src,
});

function ofList(list: ListPage, messages: Messages): Words {
  const page = list.page === undefined ? undefined : fill(messages.page, { number: String(list.page) });
  return {
    title: [list.name || messages[list.kind === 'saved' ? 'saved' : 'search'], page]
      .filter(Boolean)
      .join(', '),
    description: list.description ?? '',
    type: 'website',
    canonical: list.address,
  };
}

const meta = (key: 'name' | 'property', name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { [key]: name, content } }] : [];

/** The head of a page that may be there or not. */
export function headTags({ site, base, page, trouble }: Embedded, messages: Messages): HeadTag[] {
  const words: Words = isArticle(page)
    ? ofArticle(page)
    : page
      ? ofList(page, messages)
      : { title: trouble ? messages.failedTitle : messages.missingTitle, description: '', type: 'website' };
  const description = words.description || (site.tagline ?? '');
  const absolute = (url: string | undefined): string | undefined =>
    url === undefined || !url.startsWith('/') ? url : site.origin && site.origin + withBase(base, url);
  const canonical = absolute(words.canonical);
  const title = words.title === site.name ? site.name : `${words.title} – ${site.name}`;
  return [
    { tag: 'title', attributes: {}, text: title },
    ...meta('name', 'description', description),
    ...(page ? [] : meta('name', 'robots', 'noindex')),
    ...(canonical === undefined
      ? []
      : [{ tag: 'link' as const, attributes: { rel: 'canonical', href: canonical } }]),
    ...meta('property', 'og:title', words.title),
    ...meta('property', 'og:description', description),
    ...meta('property', 'og:type', words.type),
    ...meta('property', 'og:url', canonical),
    ...meta('property', 'og:site_name', site.name),
    ...meta('property', 'og:image', absolute(words.image)),
  ];
}

/** Marks the tags that belong to the page shown, not to the site. */
export const HEAD_MARK = 'data-head';

/** Puts a page's tags in the place of the last page's. */
export function applyHead(tags: readonly HeadTag[]): void {
  for (const old of document.head.querySelectorAll(`[${HEAD_MARK}]`)) old.remove();
  for (const { tag, attributes, text } of tags) {
    if (tag === 'title') {
      document.title = text ?? '';
      continue;
    }
    const element = document.createElement(tag);
    element.setAttribute(HEAD_MARK, '');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.append(element);
  }
}
