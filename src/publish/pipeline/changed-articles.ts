import type { ArticleSummary } from '../../site/article-summary.ts';
import type { Site } from '../../article/site.ts';
import { seriesPlaces } from '../../site/series.ts';
import { translationVersions } from '../../site/translations.ts';
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
  site: Pick<Site, 'language' | 'timeZone'>,
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
  const [before, now] = [publishedSummaries(previous), publishedSummaries(current)];
  const places = seriesPlaces(now, site.timeZone);
  for (const id of differingKeys(seriesPlaces(before, site.timeZone), places)) changed.add(id);
  for (const id of differingKeys(translationVersions(before, site), translationVersions(now, site)))
    changed.add(id);
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

/** Also the keys that only one of them has. */
const differingKeys = (before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (key) => JSON.stringify(before.get(key)) !== JSON.stringify(now.get(key)),
  );

const publishedSummaries = (articles: CachedMetaById): ArticleSummary[] =>
  [...articles.values()].flatMap(({ meta }) => (meta.summary && isPublished(meta) ? [meta.summary] : []));
