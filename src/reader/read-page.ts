/** Fetched data -> a page, or an error. The first page needs no check: it was checked when it was published. */
import type { ListPage } from '../article/catalogue.ts';
import { parseArticle, parseListPage } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { loadMessages } from './i18n/languages.ts';
import { loadPart, LoadError } from './source.ts';

/** Whatever else is wrong with it, an article has these. */
const hasArticle = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'headline' in data &&
  'body' in data &&
  Array.isArray(data.body);

interface Surroundings {
  readonly site: Site;
  /** Fetches the data of another page. */
  readonly request: (address: string) => Promise<unknown>;
}

function readArticle(address: string, data: unknown): Article {
  const { article } = parseArticle(data);
  if (article && hasArticle(data)) return article;
  throw new LoadError('broken', `The article at ${address} is not one`);
}

/** Reads the data of the page at an address. Lenient: a bad block or card costs only itself. Throws {@link LoadError} `broken`. */
export async function readPage(
  address: string,
  data: unknown,
  { site, request }: Surroundings,
): Promise<Article | ListPage> {
  if (!address.startsWith('/articles/')) {
    const list = parseListPage(address, data);
    if (!list) throw new LoadError('broken', `The list at ${address} is not one`);
    return list;
  }
  const article = readArticle(address, data);
  await loadMessages([article.language]).catch(() => undefined);
  if (article.published) return article;
  const { prepareRaw } = await loadPart(() => import('./raw-article.ts'));
  return prepareRaw(address, article, site, async (other) => readArticle(other, await request(other)));
}
