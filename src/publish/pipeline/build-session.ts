import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import type { FindRelated } from '../../site/plan-site.ts';
import { neighboursIn, updateRelations } from '../../site/related/relations.ts';
import type { Signature } from '../../site/related/signature.ts';
import { isPublished, type ArticleMeta } from '../content/article-meta.ts';
import type { PublicationOptions } from '../content/publication.ts';
import { readChangedMeta, type CachedMeta } from '../content/changed-meta.ts';
import type { ReadFileStamp } from '../content/file-stamp.ts';
import { contentHash } from '../content-hash.ts';
import { readAppFace, readAppHash } from './built-app.ts';
import { composeStyles } from '../theme/compose-styles.ts';
import type { SiteStyles } from '../theme/read-theme.ts';
import { cacheFolder } from './cache-folder.ts';
import type { RenderSettings } from './render-pages.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';
import type { SessionOptions } from './build-options.ts';
import { findChangedArticles, type ChangedArticles } from './changed-articles.ts';
import { emptyBuildCache, loadBuildCache, saveBuildCache, type BuildCache } from './build-cache.ts';
import type { TaskCache } from './task-cache.ts';

export interface BuildSession {
  readonly site: Site;
  readonly base: string;
  /** The style sheet of the site. */
  readonly styles: string;
  readonly portable: boolean;
  readonly compress: boolean;
  readonly cache: string;
  readonly pool: WorkerPool;
  readonly previous: BuildCache;
  readMeta(paths: readonly string[]): Promise<ArticleMeta[]>;
  readonly near: FindRelated;
  readonly changedArticles: ChangedArticles;
  save(tasks: TaskCache, record: string): Promise<void>;
}

export async function openBuildSession(
  options: SessionOptions,
  siteFile: Site,
  theme: SiteStyles,
  readFileStamp: ReadFileStamp,
  publication: PublicationOptions,
): Promise<BuildSession> {
  const { compress = true } = options;
  const settings = await renderSettings(options, siteFile, theme, publication);
  const { content, site, base, styles, portable } = settings;
  const cache = cacheFolder(options.out);
  const fingerprint = await fingerprintOf(settings, compress);
  const pool = openWorkerPool(settings);
  const previous = options.full ? emptyBuildCache() : loadBuildCache(cache, fingerprint);
  let current: ReadonlyMap<string, CachedMeta> = new Map();
  let relations = previous.relations;
  let near: FindRelated | undefined;
  let changedArticles = findChangedArticles(current, current, [], site);

  return {
    site,
    base,
    styles,
    portable,
    compress,
    cache,
    pool,
    previous,
    near: (id) => (near ??= neighboursIn(relations))(id),
    get changedArticles() {
      return changedArticles;
    },
    async readMeta(paths) {
      const signatures: Signature[] = [];
      const readFresh = async (fresh: readonly string[]): Promise<ArticleMeta[]> => {
        const results = await pool.readMeta(fresh);
        for (const { signature } of results) if (signature) signatures.push(signature);
        return results.map(({ meta }) => meta);
      };
      const known = previous.articles;
      current = await readChangedMeta(content, paths, known, readFresh, { site, publication }, readFileStamp);
      const removed = previous.relations.table.ids.filter((id) => !isPublished(current.get(id)?.meta));
      const updated = updateRelations(previous.relations, { set: signatures, removed });
      ({ relations } = updated);
      near = undefined;
      changedArticles = findChangedArticles(previous.articles, current, updated.changed, site);
      return [...current.values()].map(({ meta }) => meta);
    },
    save({ taskHashes, taskFiles }, revision) {
      const state = { articles: current, relations, taskHashes, taskFiles, revision };
      return saveBuildCache(cache, previous, state, fingerprint);
    },
  };
}

async function renderSettings(
  { content, base, origin, portable = false, share }: SessionOptions,
  siteFile: Site,
  theme: SiteStyles,
  publication: PublicationOptions,
): Promise<RenderSettings> {
  return {
    content,
    site: { ...siteFile, ...(origin !== undefined && { origin }) },
    base,
    styles: await composeStyles(theme, base, readAppFace),
    portable,
    publication,
    share,
    hasTouchIcon: share !== undefined || existsSync(join(content, 'apple-touch-icon.png')),
  };
}

/** Covers everything that all pages depend on; when it changes, the cache is discarded. */
async function fingerprintOf(
  { content, base, portable, site, styles, share, hasTouchIcon }: RenderSettings,
  compress: boolean,
): Promise<string> {
  const parts = [await readAppHash(), content, base, compress, portable, site, styles, share, hasTouchIcon];
  return contentHash(JSON.stringify(parts));
}
