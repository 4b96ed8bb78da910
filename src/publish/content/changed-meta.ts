import { articleIdOf } from './article-file-names.ts';
import { articleFileIn } from './article-file.ts';
import type { Site } from '../../article/site.ts';
import type { ArticleMeta } from './article-meta.ts';
import { unpublishedReasonAt, withheldReason, type PublicationOptions } from './publication.ts';
import { readFileStamp as direct, type ReadFileStamp } from './file-stamp.ts';

export interface CachedMeta {
  readonly stamp: string;
  readonly meta: ArticleMeta;
}

export type CachedMetaById = ReadonlyMap<string, CachedMeta>;

/** In the order of their paths. Articles that are published by now, or no longer, are read again. */
export async function readChangedMeta(
  dir: string,
  paths: readonly string[],
  previous: CachedMetaById,
  readMeta: (paths: readonly string[]) => Promise<readonly ArticleMeta[]>,
  { site, publication }: { readonly site: Site; readonly publication: PublicationOptions },
  readFileStamp: ReadFileStamp = direct,
): Promise<Map<string, CachedMeta>> {
  /** Articles to be read are reserved here so that the order is kept. */
  const current = new Map<string, CachedMeta | undefined>();
  const stamps = new Map<string, string>();
  const fileOf = articleFileIn(dir);
  const isStillRight = ({ summary, withheld }: ArticleMeta): boolean =>
    !summary ||
    (withheldReason(summary.article, site, publication) === withheld &&
      unpublishedReasonAt(summary.article, site, publication.now) === summary.card.unpublished);
  for (const path of paths) {
    const id = articleIdOf(path);
    const stamp = readFileStamp(fileOf(path));
    const last = previous.get(id);
    const isUnchanged =
      stamp !== '' && last?.stamp === stamp && last.meta.path === path && isStillRight(last.meta);
    current.set(id, isUnchanged ? last : undefined);
    if (!isUnchanged) stamps.set(path, stamp);
  }
  for (const known of await readMeta([...stamps.keys()]))
    current.set(known.id, { stamp: stamps.get(known.path) ?? '', meta: known });
  for (const [id, one] of current) if (!one) current.delete(id);
  return current as Map<string, CachedMeta>;
}
