import type { PageData } from '../../article/list-page.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { isPageId } from '../../article/urls.ts';
import {
  planSite,
  newestFirst,
  type SitePlan,
  type PlannedListPage,
  type PlannedPage,
} from '../../site/plan-site.ts';
import { feedPath, planFeeds } from '../../site/feeds/plan-feeds.ts';
import { createFeedRenderer } from '../../site/feeds/render-feeds.ts';
import type { FileSizeOf } from '../../site/feeds/enclosures.ts';
import type { ArticleSummary } from '../../site/article-summary.ts';
import { createSitemapFiles } from '../../site/sitemap-files.ts';
import { editionFor } from '../../site/editions.ts';
import { prepareArticle } from '../../site/prepare-article.ts';
import { neighboursIn, updateRelations } from '../../site/related/relations.ts';
import { computeSignature, type Signature } from '../../site/related/signature.ts';
import { contentHash } from '../content-hash.ts';
import { enclosureSizes } from '../pipeline/enclosure-sizes.ts';
import { emptyBuildCache, loadBuildCache, saveBuildCache, type BuildCache } from '../pipeline/build-cache.ts';
import { mapFiles } from '../map-concurrently.ts';
import { readContent, type ReadMeta } from '../content/read-content.ts';
import { loadArticle } from '../content/article-meta.ts';
import { allArticlesNow } from '../content/publication.ts';
import { readChangedMeta, type CachedMetaById } from '../content/changed-meta.ts';
import { attachPictures, attachSummaryPictures, type FindPicture } from '../pictures/attach-pictures.ts';
import { processPictures } from '../pictures/process-pictures.ts';
import { compareByFile, formatProblem, type Problem } from '../problems/problem.ts';
import { composeStyles, type ReadFace } from '../theme/compose-styles.ts';
import { createYielder } from './yield-to-event-loop.ts';

export interface SiteSnapshot {
  readonly site: Site;
  /** The style sheet of the site. */
  readonly styles: string;
  readonly problems: readonly Problem[];
  readonly articles: CachedMetaById;
  readonly findPicture: FindPicture;
  readonly contents: SitePlan;
  readonly lists: ReadonlyMap<string, PlannedListPage>;
  readonly summaries: readonly ArticleSummary[];
  readonly bytesOf: FileSizeOf;
}

export interface SnapshotReaderOptions {
  readonly content: string;
  readonly cache: string;
  readonly version: string;
  readonly warn: (line: string) => void;
  readonly readFace: ReadFace;
}

export function createSnapshotReader(options: SnapshotReaderOptions): () => Promise<SiteSnapshot> {
  const { content, cache, warn, readFace } = options;
  const { readMeta, lastRead } = createMetaReader(options);
  return async () => {
    const current = await readContent(content, { publication: allArticlesNow(), readMeta });
    const { site } = current;
    const pictures = await processPictures(content, current, { cache, mode: 'look' });
    const findPicture = pictures.find;
    const problems = [...current.problems, ...pictures.problems].toSorted(compareByFile);
    for (const problem of problems) warn(formatProblem(problem));
    const { articles, relations } = lastRead();
    const summaries = current.articles.map(({ summary }) => attachSummaryPictures(summary, findPicture));
    const sitePages = planSite(site, summaries, neighboursIn(relations), undefined, current.authors);
    const enclosures = { folder: content, media: current.media, pictures: new Map<string, string>() };
    return {
      site,
      styles: await composeStyles(current.theme, '/', readFace),
      problems,
      articles,
      findPicture,
      contents: sitePages,
      lists: new Map([...sitePages.lists()].map((page) => [page.address, page])),
      summaries,
      bytesOf: enclosureSizes(enclosures),
    };
  };
}

/** Reads what changed since the last time. */
function createMetaReader({ content, cache, version }: SnapshotReaderOptions): {
  readonly readMeta: ReadMeta;
  readonly lastRead: () => BuildCache;
} {
  let cached: BuildCache | undefined;
  let fingerprint = '';
  const readMeta: ReadMeta = async (site, paths) => {
    const currentFingerprint = contentHash(JSON.stringify([version, content, site]));
    const previous =
      currentFingerprint === fingerprint && cached ? cached : loadBuildCache(cache, currentFingerprint);
    const signatures: Signature[] = [];
    const publication = allArticlesNow();
    const yieldIfDue = createYielder();
    const readFresh = (fresh: readonly string[]) =>
      mapFiles(fresh, async (path) => {
        await yieldIfDue();
        const { meta, article } = await loadArticle(content, path, site, publication);
        if (article && !isPageId(meta.id)) signatures.push(computeSignature({ id: meta.id, article }, site));
        return meta;
      });
    const articles = await readChangedMeta(content, paths, previous.articles, readFresh, {
      site,
      publication,
    });
    const removed = [...previous.articles.keys()].filter((id) => !articles.get(id)?.meta.summary);
    const { relations } = updateRelations(previous.relations, { set: signatures, removed });
    const next: BuildCache = { ...emptyBuildCache(), articles, relations };
    // Only the first read is saved: saving after every edit would cost more than it saves at the next start.
    if (currentFingerprint !== fingerprint && signatures.length > 0)
      void saveBuildCache(cache, previous, next, currentFingerprint).catch(() => undefined);
    [cached, fingerprint] = [next, currentFingerprint];
    return [...articles.values()].map(({ meta }) => meta);
  };
  return { readMeta, lastRead: () => cached ?? emptyBuildCache() };
}

export function findPage(
  { contents: { article }, lists }: SiteSnapshot,
  address: string,
): PlannedPage | undefined {
  const [, id, page] = /^(?:\/articles\/(.+)|(\/.+))\/$/.exec(address) ?? [];
  return lists.get(address) ?? article(decodeURIComponent(id ?? page ?? ''));
}

export function findPageOfData(snapshot: SiteSnapshot, address: string): PlannedPage | undefined {
  const [, article, list] = /^(\/articles\/.+)\.json$|^(.*\/)index\.json$/.exec(address) ?? [];
  return findPage(snapshot, article === undefined ? (list ?? '') : `${article}/`);
}

export async function renderGeneratedFile(
  content: string,
  snapshot: SiteSnapshot,
  path: string,
): Promise<string | undefined> {
  if (!/\.(?:xml|json|txt|webmanifest)$/.test(path)) return undefined;
  const { site, bytesOf } = snapshot;
  const summaries = newestFirst(snapshot.summaries);
  const feed = planFeeds(site, summaries).find((one) =>
    one.files.some((file) => feedPath(one, file) === path),
  );
  if (!feed) return new Map(createSitemapFiles(site, '/', summaries)).get(path);
  const read = feed.ids.map(
    async (id) => [id, await loadPageData(content, snapshot, snapshot.contents.article(id))] as const,
  );
  const articles = new Map(await Promise.all(read));
  const files = createFeedRenderer(site, '/', bytesOf)(feed, (id) => articles.get(id) as Article | undefined);
  return new Map(files).get(path);
}

export async function loadPageData(
  content: string,
  { site, articles, findPicture }: SiteSnapshot,
  page: PlannedPage | undefined,
): Promise<PageData> {
  if (page?.kind !== 'article') return page?.data;
  const path = articles.get(page.id)?.meta.path ?? '';
  const { article } = await loadArticle(content, path, site, allArticlesNow());
  if (!article) return undefined;
  const { id, cards } = page;
  return prepareArticle(
    { id, article: attachPictures(id, article, findPicture) },
    editionFor(site, article.language),
    (one) => cards.get(one),
    page,
  );
}
