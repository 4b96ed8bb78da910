/** Fetched data -> a page, or an error. Loaded with the first page that the reader goes to; the first page needs no check. */
import type { ListPage } from '../article/catalogue.ts';
import { parseArticle, parseListPage } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import { loadMessages } from './i18n/languages.ts';
import { LoadError } from './source.ts';

/** Whatever else is wrong with it, what was published as an article has these. */
const isPublished = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'headline' in data &&
  'body' in data &&
  Array.isArray(data.body);

/** Reads the data of the page at an address. Lenient: a bad block or card costs only itself. Throws {@link LoadError} `broken`. */
export async function readPage(address: string, data: unknown): Promise<Article | ListPage> {
  if (!address.startsWith('/articles/')) {
    const list = parseListPage(address, data);
    if (!list) throw new LoadError('broken', `The list at ${address} is not one`);
    return list;
  }
  const { article } = parseArticle(data);
  if (!article || !isPublished(data)) throw new LoadError('broken', `The article at ${address} is not one`);
  await loadMessages([article.language]).catch(() => undefined);
  return article;
}
