import type { ArticleSummary } from '../../site/article-summary.ts';
import type { FindRelated } from '../../site/plan-site.ts';
import type { CachedMetaById } from '../content/changed-meta.ts';

export interface ChangedArticles {
  /** Whether an article's page has the same inputs as last time; pictures are not considered. */
  isUnchanged(id: string, near: FindRelated): boolean;
}

/** `withNewNeighbours` are articles whose related articles changed. */
export function findChangedArticles(
  previous: CachedMetaById,
  current: CachedMetaById,
  withNewNeighbours: Iterable<string>,
): ChangedArticles {
  const changed = new Set(withNewNeighbours);
  /**
   * Articles that other pages show differently. Removed articles need no entry: pages that linked to them changed too, or
   * have new neighbours.
   */
  const changedForOthers = new Set<string>();
  for (const [id, { meta }] of current) {
    const previousMeta = previous.get(id)?.meta;
    if (previousMeta === meta) continue;
    changed.add(id);
    if (previousMeta?.cardHash !== meta.cardHash) changedForOthers.add(id);
  }
  return {
    isUnchanged: (id, near) =>
      !changed.has(id) &&
      (changedForOthers.size === 0 ||
        ![...near(id), ...linksOf(current.get(id)?.meta.summary)].some((one) => changedForOthers.has(one))),
  };
}

const linksOf = (summary: ArticleSummary | undefined): readonly string[] =>
  summary ? [...summary.linkedIds, ...summary.addressedIds] : [];
