import type { ArticleSummary } from '../../site/article-summary.ts';
import { seriesPlaces, type PlannedSeries } from '../../site/series.ts';
import type { FindRelated } from '../../site/plan-site.ts';
import { isPublished } from '../content/article-meta.ts';
import type { CachedMetaById } from '../content/changed-meta.ts';

export interface ChangedArticles {
  readonly isUnchanged: (id: string, near: FindRelated) => boolean;
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
  const places = placesOf(current, timeZone);
  for (const id of movedInSeries(placesOf(previous, timeZone), places)) changed.add(id);
  const partsOf = (id: string): string[] =>
    [places.get(id)?.previous, places.get(id)?.next].flatMap((part) => (part ? [part.id] : []));
  return {
    isUnchanged: (id, near) =>
      !changed.has(id) &&
      (changedForOthers.size === 0 ||
        ![...near(id), ...linksOf(current.get(id)?.meta.summary), ...partsOf(id)].some((one) =>
          changedForOthers.has(one),
        )),
  };
}

const linksOf = (summary: ArticleSummary | undefined): readonly string[] =>
  summary ? [...summary.linkedIds, ...summary.addressedIds] : [];

type Places = ReadonlyMap<string, PlannedSeries>;

const movedInSeries = (before: Places, now: Places): string[] =>
  [...now].flatMap(([id, place]) => (JSON.stringify(place) === JSON.stringify(before.get(id)) ? [] : [id]));

const placesOf = (articles: CachedMetaById, timeZone: string): Places =>
  seriesPlaces(
    [...articles.values()].flatMap(({ meta }) => (meta.summary && isPublished(meta) ? [meta.summary] : [])),
    timeZone,
  );
