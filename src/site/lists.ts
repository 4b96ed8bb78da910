import { memoize } from '../article/memoize.ts';
import { namedSeries } from '../article/series.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { listAddress, slug, type ListKind } from '../article/urls.ts';
import { sectionSlug } from './card.ts';

type ListedFields = Pick<Article, 'section' | 'authors' | 'tags' | 'series'>;

/** The lists that an article is in, by the names that their addresses are made of. */
export const listsOf = (
  { section, authors = [], tags = [], series }: ListedFields,
  site: Site,
): (readonly [kind: ListKind, name: string])[] => [
  ...(section === undefined ? [] : [['sections', sectionSlug(site, section)] as const]),
  ...authors.map(({ name }) => ['authors', name] as const),
  ...tags.map((name) => ['tags', name] as const),
  ...[namedSeries(series)].flatMap((one) => (one ? [['series', one.name] as const] : [])),
];

/** Makes each address once: an archive repeats a few names thousands of times. */
export function cachedListAddress(): (kind: ListKind, name: string) => string {
  const byKind = memoize((kind: ListKind) => memoize((name: string) => listAddress(kind, name)));
  return (kind, name) => byKind(kind)(name);
}

export interface NamedGroup<T> {
  /** As the oldest article spells it, so that a newer spelling does not rewrite the archive. */
  name: string;
  readonly entries: T[];
}

/** By the slugs of their names. Entries are sorted newest first, here and in the groups. */
export function groupByName<T>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
): Map<string, NamedGroup<T>> {
  const groups = new Map<string, NamedGroup<T>>();
  const slugOf = memoize(slug);
  for (const entry of entries)
    for (const [key, name] of new Map(namesOf(entry).map((one) => [slugOf(one), one]))) {
      const group = groups.get(key) ?? { name, entries: [] };
      group.name = name;
      group.entries.push(entry);
      groups.set(key, group);
    }
  return groups;
}
