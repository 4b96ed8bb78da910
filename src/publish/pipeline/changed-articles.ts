import type { ArticleSummary } from '../../site/article-summary.ts';
import type { SeriesPlace } from '../../article/series.ts';
import { seriesPlaces } from '../../site/series.ts';
import type { FindRelated } from '../../site/plan-site.ts';
import { isPublished } from '../content/article-meta.ts';
import type { CachedMetaById } from '../content/changed-meta.ts';

export interface ChangedArticles {
  isUnchanged(id: string, near: FindRelated): boolean;
}

export function findChangedArticles(
  previous: CachedMetaById,
  current: CachedMetaById,
  withNewNeighbours: Iterable<string>,
  timeZone: string,
): ChangedArticles {
  const changed = new Set(withNewNeighbours);
  /** Removed articles need no entry: pages that linked to them changed too, or have new neighbours. */
  const changedForOthers = new Set<string>();
  for (const [id, { meta }] of current) {
    const previousMeta = previous.get(id)?.meta;
    if (previousMeta === meta) continue;
    changed.add(id);
    if (previousMeta?.cardHash !== meta.cardHash) changedForOthers.add(id);
  }
  for (const id of movedInSeries(previous, current, timeZone)) changed.add(id);
  return {
    isUnchanged: (id, near) =>
      !changed.has(id) &&
      (changedForOthers.size === 0 ||
        ![...near(id), ...linksOf(current.get(id)?.meta.summary)].some((one) => changedForOthers.has(one))),
  };
}

const linksOf = (summary: ArticleSummary | undefined): readonly string[] =>
  summary ? [...summary.linkedIds, ...summary.addressedIds] : [];

function movedInSeries(previous: CachedMetaById, current: CachedMetaById, timeZone: string): string[] {
  const before = placesOf(previous, timeZone);
  return [...placesOf(current, timeZone)].flatMap(([id, place]) =>
    JSON.stringify(place) === JSON.stringify(before.get(id)) ? [] : [id],
  );
}

const placesOf = (articles: CachedMetaById, timeZone: string): ReadonlyMap<string, SeriesPlace> =>
  seriesPlaces(
    [...articles.values()].flatMap(({ meta }) => (meta.summary && isPublished(meta) ? [meta.summary] : [])),
    timeZone,
  );
