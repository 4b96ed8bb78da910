/** Article metadata: everything publishing needs except to render the article's own page. Runs in any thread. */
import { collectLinks } from '../../article/collect-links.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { listingData, summarizeArticle, type ArticleSummary } from '../../site/article-summary.ts';
import { enrich } from './enrich.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import type { Problem } from '../problems/problem.ts';
import { readArticleFile } from './article-file.ts';
import { picturesOf, type ArticlePictures } from '../pictures/article-pictures.ts';
import { mapConcurrently, MAX_CONCURRENT_FILES } from '../map-concurrently.ts';
import { mediaAddress } from './check-media.ts';
import { withheldReason, type PublicationOptions, type WithheldReason } from './publication.ts';
import { textHash } from './text-hash.ts';

/** Derived from the article's file and the site alone; cloneable and stored as JSON in the build cache. */
export interface ArticleMeta {
  readonly id: string;
  /** Of its file, in the content folder. */
  readonly path: string;
  readonly hash: string;
  readonly summary?: ArticleSummary;
  /** Why it is not published; such an article has no hashes. */
  readonly withheld?: WithheldReason;
  /** Hash of what lists and other articles' pages show of it. */
  readonly cardHash?: string;
  /** Hash of what feeds and sitemaps contain of it. */
  readonly feedHash?: string;
  readonly media: readonly string[];
  readonly pictures: ArticlePictures;
  readonly shareAddress?: string;
  /** Problems within the file; references to other files are checked separately. */
  readonly problems: readonly Problem[];
}

export type ContentArticle = ArticleMeta & { readonly file: string; readonly summary: ArticleSummary };

/** Whether it can be read and is not withheld. */
export const isPublished = (meta: ArticleMeta | undefined): boolean =>
  meta?.summary !== undefined && meta.withheld === undefined;

export interface LoadedArticle {
  readonly meta: ArticleMeta;
  readonly article: Article | undefined;
}

const NO_ARTICLE_PICTURES: ArticlePictures = { figures: [], portraits: [] };

/** Never throws for content problems. */
export async function loadArticle(
  dir: string,
  path: string,
  site: Site,
  publication: PublicationOptions,
): Promise<LoadedArticle> {
  const { id, article: parsed, file, findings, hash } = readArticleFile(dir, path);
  if (!parsed)
    return {
      article: parsed,
      meta: {
        id,
        path,
        hash,
        media: [],
        pictures: NO_ARTICLE_PICTURES,
        problems: await toProblems(findings),
      },
    };
  const { article, errors } = await enrich(parsed);
  const enrichFindings: Finding[] = errors.map((fault) => ({
    ...fault,
    file,
    subject: 'article',
    severity: 'error',
  }));
  const mediaNamed = [...collectLinks(parsed).urls].flatMap((url) => mediaAddress(id, url) ?? []);
  const problems = await toProblems([...findings, ...enrichFindings]);
  const summary = summarizeArticle({ id, article }, site);
  const withheld = withheldReason(article, site, publication);
  return {
    article,
    meta: {
      id,
      path,
      hash,
      summary,
      ...(withheld === undefined
        ? {
            cardHash: textHash(JSON.stringify(listingData(summary))),
            feedHash: textHash(JSON.stringify(summary.sitemapEntry)),
          }
        : { withheld }),
      media: [...new Set(mediaNamed)],
      pictures: picturesOf(id, article),
      problems,
    },
  };
}

export const readAllMeta = (
  dir: string,
  site: Site,
  paths: readonly string[],
  publication: PublicationOptions,
): Promise<ArticleMeta[]> =>
  mapConcurrently(
    paths,
    MAX_CONCURRENT_FILES,
    async (path) => (await loadArticle(dir, path, site, publication)).meta,
  );
