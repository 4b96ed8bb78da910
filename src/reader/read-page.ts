/** Fetched data -> a page, or an error. The first page needs no check: it was checked when it was published. */
import { redirectDocument } from 'react-router';
import { editionAt } from '../article/editions.ts';
import type { ListPage } from '../article/list-page.ts';
import { parseArticle, parseListPage } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { loadMessages } from './i18n/languages.ts';
import { loadChunk, LoadError } from './page-source.ts';

/** The minimum that any article has. */
const isArticleShaped = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'headline' in data &&
  'body' in data &&
  Array.isArray(data.body);

interface ReadPageOptions {
  readonly site: Site;
  readonly base: string;
  readonly request: (address: string) => Promise<unknown>;
}

/**
 * Throws a redirect to the document of a page of another edition, which has another frame and other messages. A document
 * without the page, such as a host's 404 page, shows it itself: a redirect to its own address would never end.
 */
function requireEdition(address: string, prefix = '', { site: { edition }, base }: ReadPageOptions): void {
  if (edition && prefix !== edition.prefix && location.pathname !== withBase(base, address))
    throw redirectDocument(address);
}

function articleFrom(address: string, data: unknown): Article {
  const { article } = parseArticle(data);
  if (article && isArticleShaped(data)) return article;
  throw new LoadError('broken', `The data at ${address} is not an article`);
}

/** Lenient: an invalid block or card costs only itself. Throws {@link LoadError} `broken`. */
export async function readPage(
  address: string,
  data: unknown,
  options: ReadPageOptions,
): Promise<Article | ListPage> {
  const { site, request } = options;
  if (!address.startsWith('/articles/') && !isArticleShaped(data)) {
    const list = parseListPage(address, data);
    if (!list) throw new LoadError('broken', `The data at ${address} is not a list page`);
    requireEdition(address, editionAt(site.edition?.all ?? [], address)?.prefix, options);
    return list;
  }
  const article = articleFrom(address, data);
  await loadChunk(() => loadMessages([article.language])).catch(() => undefined);
  if (article.published) {
    requireEdition(address, article.published.edition, options);
    return article;
  }
  const { prepareUnpublishedArticle } = await loadChunk(() => import('./unpublished-article.ts'));
  return prepareUnpublishedArticle(address, article, site, async (other) =>
    articleFrom(other, await request(other)),
  );
}
