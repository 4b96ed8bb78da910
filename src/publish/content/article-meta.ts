/** Article metadata: everything publishing needs except to render the article's own page. Runs in any thread. */
import { collectLinks, type CollectedLinks } from '../../article/collect-links.ts';
import { withIds } from '../../article/ids.ts';
import { resolveArticleUrl } from '../../article/resolve-url.ts';
import { formatPath, type Issue } from '../../article/issue.ts';
import type { Article, UnpublishedReason } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import {
  listingData,
  sitemapData,
  summarizeArticle,
  type ArticleSummary,
} from '../../site/article-summary.ts';
import { splitByEdition, withSectionsFor } from '../../site/editions.ts';
import { enrich } from './enrich.ts';
import { toProblems } from '../problems/findings.ts';
import type { Problem } from '../problems/problem.ts';
import { readArticleFile } from './article-file.ts';
import { picturesOf, type ArticlePictures } from '../pictures/article-pictures.ts';
import { mapFiles } from '../map-concurrently.ts';
import { checkArticle } from './check-article.ts';
import { hasScheme, mediaAddress, mediaUrl, withMediaUrls } from './media-url.ts';
import { unpublishedReasonAt, withheldReason, type PublicationOptions } from './publication.ts';
import { contentHash } from '../content-hash.ts';

/** Derived from the article's file and the site alone; cloneable and stored as JSON in the build cache. */
export interface ArticleMeta {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
  readonly summary?: ArticleSummary;
  /** Why it is not published; such an article has no hashes. */
  readonly withheld?: UnpublishedReason;
  readonly cardHash?: string;
  readonly feedHash?: string;
  readonly media: readonly string[];
  readonly links: readonly string[];
  readonly pictures: ArticlePictures;
  readonly shareAddress?: string;
  /** Problems within the file; references to other files are checked separately. */
  readonly problems: readonly Problem[];
}

export type ContentArticle = ArticleMeta & { readonly file: string; readonly summary: ArticleSummary };

/** Articles by edition, in the order of editions. */
export const byEdition = (site: Site, articles: readonly ContentArticle[]) =>
  splitByEdition(site, articles, ({ summary }) => summary.article.language);

export const isPublished = (meta: ArticleMeta | undefined): boolean =>
  meta?.summary !== undefined && meta.withheld === undefined;

export interface LoadedArticle {
  readonly meta: ArticleMeta;
  readonly article: Article | undefined;
}

const EMPTY_META = { media: [], links: [], pictures: { figures: [], portraits: [] } };

const summaryHashes = (summary: ArticleSummary): Pick<ArticleMeta, 'cardHash' | 'feedHash'> => ({
  cardHash: contentHash(JSON.stringify(listingData(summary))),
  feedHash: contentHash(JSON.stringify(sitemapData(summary))),
});

/** Never throws for content problems. */
export async function loadArticle(
  dir: string,
  path: string,
  site: Site,
  publication: PublicationOptions,
): Promise<LoadedArticle> {
  const { id, article: read, file, findings, hash } = await readArticleFile(dir, path);
  if (!read)
    return {
      article: undefined,
      meta: { ...EMPTY_META, id, path, hash, problems: await toProblems(findings) },
    };
  const links = collectLinks(read);
  const parsed = withMediaUrls(id, read, links.urls);
  const { article: enriched, errors } = await enrich(parsed);
  const article = withIds(enriched);
  const reported = new Set(findings.map((one) => formatPath(one.path)));
  const issues: Issue[] = [
    ...checkArticle({ id, article: read, isMarkdown: path.endsWith('.md') }, site).filter(
      (one) => !reported.has(formatPath(one.path)),
    ),
    ...errors.map((fault) => ({ ...fault, severity: 'error' as const })),
  ];
  const mediaNamed = [...links.urls].flatMap((url) => mediaAddress(id, url) ?? []);
  const problems = await toProblems([
    ...findings,
    ...issues.map((issue) => ({ ...issue, file, subject: 'article' as const })),
  ]);
  const summary = summarizeArticle(
    { id, article },
    withSectionsFor(site, article.language),
    unpublishedReasonAt(article, site, publication.now),
  );
  const withheld = withheldReason(article, site, publication);
  return {
    article,
    meta: {
      id,
      path,
      hash,
      summary,
      ...(withheld === undefined ? summaryHashes(summary) : { withheld }),
      media: [...new Set(mediaNamed)],
      links: localLinks(id, read, links),
      pictures: picturesOf(id, article),
      problems,
    },
  };
}

/** As written; URLs of media are checked elsewhere. */
function localLinks(id: string, article: Article, { urls, related }: CollectedLinks): string[] {
  const all = new Set(urls);
  for (const one of related) if ('url' in one) all.add(one.url);
  for (const { url } of article.authors ?? []) if (url !== undefined) all.add(url);
  return [...all].filter(
    (url) => !hasScheme(url) && !resolveArticleUrl(id, mediaUrl(id, url)).startsWith('/media/'),
  );
}

export const readAllMeta = (
  dir: string,
  site: Site,
  paths: readonly string[],
  publication: PublicationOptions,
): Promise<ArticleMeta[]> =>
  mapFiles(paths, async (path) => (await loadArticle(dir, path, site, publication)).meta);
