import { slug } from '../article/urls.ts';
import type { SegmentFacets } from './format.ts';
import type { Hit } from './match.ts';

export const FILTERS = ['section', 'tag', 'author', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

export type ChosenFilters = Readonly<Partial<Record<Filter, string>>>;

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Filter values (slugs) of each hit, and their names. */
export interface FacetTable {
  valuesOf(hit: Hit, filter: Filter): readonly string[];
  nameOf(filter: Filter, value: string): string;
}

export function createFacetTable(segments: readonly SegmentFacets[]): FacetTable {
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
    valuesOf({ segment, number }, filter) {
      const facets = known[segment];
      const at = places[segment]?.get(number);
      if (!facets || at === undefined) return [];
      if (filter === 'year') return facets.years[at] ? [String(facets.years[at])] : [];
      return facets[filter].of(at).flatMap((place) => facets[filter].values[place] ?? []);
    },
    nameOf: (filter, value) => names.get(`${filter} ${value}`) ?? value,
  };
}

const passesFilters = (hit: Hit, table: FacetTable, chosen: ChosenFilters, but?: Filter): boolean =>
  FILTERS.every((filter) => {
    const value = chosen[filter];
    return value === undefined || filter === but || table.valuesOf(hit, filter).includes(value);
  });

export const filterHits = (hits: readonly Hit[], table: FacetTable, chosen: ChosenFilters): Hit[] =>
  hits.filter((hit) => passesFilters(hit, table, chosen));

/** Values of each filter with the number of hits that pass the other filters; most hits first, years newest first. */
export function filterChoices(
  hits: readonly Hit[],
  table: FacetTable,
  chosen: ChosenFilters,
): Record<Filter, FilterChoice[]> {
  const of = (filter: Filter): FilterChoice[] => {
    const counts = new Map<string, number>();
    const own = chosen[filter];
    if (own !== undefined) counts.set(own, 0);
    for (const hit of hits)
      if (passesFilters(hit, table, chosen, filter))
        for (const value of new Set(table.valuesOf(hit, filter)))
          counts.set(value, (counts.get(value) ?? 0) + 1);
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
