/** Links from published articles to drafts and articles of the future: pages show their text only. */
import { collectLinks } from '../../article/collect-links.ts';
import { linkedArticleId } from '../../article/resolve-url.ts';
import { mapConcurrently, MAX_CONCURRENT_FILES } from '../map-concurrently.ts';
import type { Finding } from '../problems/findings.ts';
import { readArticleFile } from './article-file.ts';
import { isPublished, type ContentArticle } from './article-meta.ts';

export async function checkLinksToWithheld(
  dir: string,
  articles: readonly ContentArticle[],
  withheld: readonly ContentArticle[],
): Promise<Finding[]> {
  if (withheld.length === 0) return [];
  const byId = new Map(withheld.map((one) => [one.id, one]));
  const isLinking = ({ summary }: ContentArticle): boolean =>
    [...summary.linkedIds, ...summary.addressedIds].some((id) => byId.has(id));
  const links = await mapConcurrently(
    articles.filter((one) => isPublished(one) && isLinking(one)),
    MAX_CONCURRENT_FILES,
    (one) => linkFindings(dir, one, byId),
  );
  return links.flat();
}

async function linkFindings(
  dir: string,
  { id, path, file }: ContentArticle,
  withheld: ReadonlyMap<string, ContentArticle>,
): Promise<Finding[]> {
  const { article } = await readArticleFile(dir, path);
  if (!article) return [];
  const { urls, related } = collectLinks(article);
  const named = new Map<string, string>();
  for (const url of urls) named.set(url, linkedArticleId(id, url) ?? '');
  for (const one of related)
    if ('article' in one) named.set(one.article, one.article);
    else named.set(one.url, linkedArticleId(id, one.url) ?? '');
  return [...named].flatMap(([value, target]) => {
    const found = withheld.get(target);
    return found
      ? [
          {
            file,
            subject: 'article',
            path: [],
            stringQuery: { value, pathPattern: LINK_PATH },
            severity: 'warning',
            message: `leads to ${found.file}, which is ${describeWithheld(found)}; until then it is shown without a link`,
          } as const,
        ]
      : [];
  });
}

const LINK_PATH = /(?:^|\.)(?:article|url|link)$/;

/** What keeps an article from being published. */
export const describeWithheld = ({ withheld, summary }: ContentArticle): string =>
  withheld === 'draft' ? 'a draft' : `not published before ${summary.article.datePublished}`;
