/** The build: read, check, plan pages, render, write, each step only for what changed. */
import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import { toEpochMs } from '../../article/zoned-time.ts';
import { byEdition, type ContentArticle } from '../content/article-meta.ts';
import type { PublicationOptions } from '../content/publication.ts';
import { isPageId } from '../../article/urls.ts';
import { readContent, type ReadMeta } from '../content/read-content.ts';
import { policyNotice } from '../content/policy-notice.ts';
import { hasErrors } from '../problems/problem.ts';
import { missingOrigin } from '../problems/missing-origin.ts';
import { processPictures } from '../pictures/process-pictures.ts';
import {
  drawSharePictures,
  undrawnScriptProblems,
  noSharePicturesProblem,
} from '../pictures/share-pictures.ts';
import {
  openSharePictureRenderer,
  type OpenedShareRenderer,
  type SharePictureRenderer,
} from '../pictures/share-picture-renderer.ts';
import { reportIfUpToDate, saveBuildStamp, hashInputs } from './up-to-date.ts';
import { cacheFolder } from './cache-folder.ts';
import { openFileSystemCache, type FileSystemCache } from './file-system-cache.ts';
import type { BuildContext } from './build-context.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeHostFiles, writeSitemaps } from './write-generated-files.ts';
import { openSearchPublisher, type SearchPublisher } from '../search/search-publisher.ts';
import { acquireBuildLock } from './build-lock.ts';
import type { BuildOptions, BuildReport, WithheldArticle } from './build-options.ts';
import { checkOutputFolder } from './check-output-folder.ts';
import { openOutputFolder } from './output-folder.ts';
import { writePages } from './write-pages.ts';
import { openBuildSession, type BuildSession } from './build-session.ts';
import { copyPictures, writeIcons, writeSiteFiles } from './write-site-files.ts';
import { removeTemporaryFiles } from '../file-system.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { openTaskCache } from './task-cache.ts';

/** Publishes a content folder. Content problems are reported; file system errors are thrown. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  await checkOutputFolder(options.content, options.out);
  const opened = await openShareRenderer(options);
  const { progress: _, pictureProgress: _p, ...choices } = options;
  const publication = { drafts: options.drafts ?? false, future: options.future ?? false, now: Date.now() };
  const fileSystem = openFileSystemCache(options.content);
  const inputHash = await hashInputs({ ...choices, share: opened.renderer?.setting }, fileSystem);
  const lastReport =
    inputHash !== undefined &&
    !options.full &&
    (await reportIfUpToDate(options.out, inputHash, publication.now));
  if (lastReport) return lastReport;
  const cache = cacheFolder(options.out);
  const buildLock = acquireBuildLock(cache);
  try {
    for (const part of CACHE_FOLDERS) await removeTemporaryFiles(join(cache, part));
    const { revision, ...report } = await runBuild(options, opened, fileSystem, publication);
    if (inputHash !== undefined && revision !== undefined)
      await saveBuildStamp(options.out, { inputHash, report, revision });
    return report;
  } finally {
    buildLock.release();
  }
}

const CACHE_FOLDERS = ['', 'articles', 'pictures', 'share'];

type BuildResult = BuildReport & {
  readonly revision?: string;
};

async function runBuild(
  options: BuildOptions,
  { renderer: shareRenderer, reason }: OpenedShareRenderer | NoShareRenderer,
  { readFileStamp, listFiles }: FileSystemCache,
  publication: PublicationOptions,
): Promise<BuildResult> {
  let session: BuildSession | undefined;
  try {
    const readMeta: ReadMeta = async (site, paths, theme) => {
      const siteForBuild = {
        ...site,
        ...((options.search === false || options.portable) && { search: false }),
        ...(options.portable && { offline: false, isPortable: true }),
      };
      session = await openBuildSession(
        { ...options, share: shareRenderer?.setting },
        siteForBuild,
        theme,
        readFileStamp,
        publication,
      );
      return session.readMeta(paths);
    };
    const content = await readContent(options.content, { publication, readMeta, list: listFiles });
    const pictures = await processPictures(options.content, content, {
      cache: cacheFolder(options.out),
      mode: options.images === false ? 'leave' : 'make',
      progress: options.pictureProgress,
    });
    const problems = [...content.problems, ...pictures.problems];
    const articles = content.articles.filter(({ id }) => !isPageId(id)).length;
    const withheld = content.withheld.map(toWithheldArticle);
    const notice = options.portable ? undefined : policyNotice(content.site);
    const notices = notice === undefined ? [] : [notice];
    if (!session || hasErrors(problems)) return { problems, articles, pages: 0, withheld, notices };
    const published = await writeSite(options, { content, session, pictures }, shareRenderer);
    return {
      problems: [
        ...problems,
        ...missingOrigin(options.content, session.site),
        ...(shareRenderer
          ? undrawnScriptProblems(options.content, content.articles, session.site, shareRenderer.setting)
          : []),
        ...(reason === undefined ? [] : [noSharePicturesProblem(options.content, reason)]),
      ],
      articles,
      withheld,
      notices,
      nextPublicationMs: nextPublication([...content.withheld, ...content.articles], content.site),
      ...published,
    };
  } finally {
    await session?.pool.close();
  }
}

const toWithheldArticle = ({ file, summary, withheld }: ContentArticle): WithheldArticle => ({
  file,
  reason: withheld ?? 'draft',
  ...(withheld === 'future' && { datePublished: summary.article.datePublished }),
});

/** The next time that an article is published, or loses its mark as a future one. */
function nextPublication(articles: readonly ContentArticle[], { timeZone }: Site): number | undefined {
  const times = articles.flatMap(({ withheld, summary: { article, card } }) =>
    withheld === 'future' || card.unpublished === 'future'
      ? [toEpochMs(article.datePublished, timeZone)]
      : [],
  );
  return times.length === 0 ? undefined : Math.min(...times);
}

const openShareRenderer = ({
  images,
  out,
  full,
}: BuildOptions): Promise<OpenedShareRenderer | NoShareRenderer> | NoShareRenderer =>
  images === false ? {} : openSharePictureRenderer({ cache: cacheFolder(out), skipCache: full });

interface NoShareRenderer {
  readonly renderer?: undefined;
  readonly reason?: undefined;
}

async function writeSite(
  options: BuildOptions,
  context: BuildContext,
  shareRenderer: SharePictureRenderer | undefined,
): Promise<Omit<BuildResult, 'problems' | 'articles' | 'withheld' | 'notices'>> {
  const { session } = context;
  const { out, base, full } = options;
  const output = await openOutputFolder(out, base, full, session.compress);
  const tasks = openTaskCache(output, session.previous);
  const searches: SearchPublisher[] = [];
  try {
    await writeSiteFiles(tasks, options.content, context);
    if (options.images !== false) await writeIcons(tasks, context);
    await copyPictures(output, context.pictures.files);
    if (shareRenderer)
      await copyPictures(
        output,
        await drawSharePictures(shareRenderer, session.site, context.content.articles),
      );
    if (session.site.search !== false)
      for (const [site, articles] of byEdition(session.site, context.content.articles)) {
        const ids = articles.map(({ id }) => id);
        searches.push(await openSearchPublisher({ ...options, site, ids, output }));
      }
    const pages = await writePages(tasks, context, options.progress, (page) => {
      for (const search of searches) search.addPage(page);
    });
    // Frees the memory of the threads, which is more than the steps below need.
    await session.pool.close();
    await writeServiceWorker(tasks, session);
    await writeFeeds(tasks, options.content, context);
    await writeSitemaps(tasks, context);
    await writeHostFiles(tasks, context);
    for (const search of searches) await search.finish();
    const { changes, revision } = await output.commit();
    for (const search of searches) await search.commit();
    await session.save(tasks, revision);
    return { pages, changes, revision };
  } catch (error) {
    await output.rollback();
    throw error;
  } finally {
    for (const search of searches) await search.close();
  }
}
