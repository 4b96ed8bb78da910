/** Narrowing results by section, tag, author and year, and how many each choice would leave. */
import { slug } from '../article/urls.ts';
import type { Facets } from './format.ts';
import type { Hit } from './match.ts';

export const FILTERS = ['section', 'tag', 'author', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is chosen: the slug of a name, or a year. */
export type Chosen = Readonly<Partial<Record<Filter, string>>>;

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What articles can be filtered by: for each, the values (slug -> name) of each filter. */
export interface FacetTable {
  of(hit: Hit, filter: Filter): readonly string[];
  nameOf(filter: Filter, value: string): string;
}

/** Brings the facets of the segments (newest first) into one table. */
export function facetTable(segments: readonly Facets[]): FacetTable {
  const names = new Map<string, string>();
  const places = segments.map(({ numbers }) => {
    let number = 0;
    return new Map(numbers.map((step, at) => [(number += step), at]));
  });
  const valued = (filter: Filter, list: readonly string[]): string[] =>
    list.map((name) => {
      const value = slug(name);
      names.set(`${filter} ${value}`, names.get(`${filter} ${value}`) ?? name);
      return value;
    });
  const known = segments.map((facets) => ({
    section: { values: valued('section', facets.sections), of: (at: number) => [facets.section[at] ?? -1] },
    tag: { values: valued('tag', facets.tags), of: (at: number) => facets.tag[at] ?? [] },
    author: { values: valued('author', facets.authors), of: (at: number) => facets.author[at] ?? [] },
    years: facets.years,
  }));
  return {
    of({ segment, number }, filter) {
      const facets = known[segment];
      const at = places[segment]?.get(number);
      if (!facets || at === undefined) return [];
      if (filter === 'year') return facets.years[at] ? [String(facets.years[at])] : [];
      return facets[filter].of(at).flatMap((place) => facets[filter].values[place] ?? []);
    },
    nameOf: (filter, value) => names.get(`${filter} ${value}`) ?? value,
  };
}

const passes = (hit: Hit, table: FacetTable, chosen: Chosen, but?: Filter): boolean =>
  FILTERS.every((filter) => {
    const value = chosen[filter];
    return value === undefined || filter === but || table.of(hit, filter).includes(value);
  });

/** The hits that have all that is chosen. */
export const filtered = (hits: readonly Hit[], table: FacetTable, chosen: Chosen): Hit[] =>
  hits.filter((hit) => passes(hit, table, chosen));

/** What each filter offers, and how many of the hits that pass the other filters have it; most first, years newest first. */
export function choices(hits: readonly Hit[], table: FacetTable, chosen: Chosen): Record<Filter, Choice[]> {
  const of = (filter: Filter): Choice[] => {
    const counts = new Map<string, number>();
    const own = chosen[filter];
    if (own !== undefined) counts.set(own, 0);
    for (const hit of hits)
      if (passes(hit, table, chosen, filter))
        for (const value of new Set(table.of(hit, filter))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count, name: table.nameOf(filter, value) }))
      .sort((a, b) =>
        filter === 'year'
          ? Number(b.value) - Number(a.value)
          : b.count - a.count || (a.name < b.name ? -1 : 1),
      );
  };
  return { section: of('section'), tag: of('tag'), author: of('author'), year: of('year') };
}
