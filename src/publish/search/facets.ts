import type { SegmentFacets } from '../../search/format.ts';
import type { SearchFilters } from './search-document.ts';

export interface FacetRow extends SearchFilters {
  readonly number: number;
  readonly year: number;
}

function indexNames(rows: readonly FacetRow[], of: (row: FacetRow) => readonly string[]) {
  const names = [...new Set(rows.flatMap(of))].sort();
  const positions = new Map(names.map((name, place) => [name, place]));
  return { names, positionsOf: (row: FacetRow) => of(row).map((name) => positions.get(name) ?? 0) };
}

/** `rows` must be sorted by number. A missing section is -1. */
export function encodeFacets(rows: readonly FacetRow[]): SegmentFacets {
  const section = indexNames(rows, (row) => row.section);
  const tags = indexNames(rows, (row) => row.tags);
  const authors = indexNames(rows, (row) => row.authors);
  return {
    numbers: rows.map(({ number }, at) => number - (rows[at - 1]?.number ?? 0)),
    years: rows.map(({ year }) => year),
    sections: section.names,
    section: rows.map((row) => section.positionsOf(row)[0] ?? -1),
    tags: tags.names,
    tag: rows.map(tags.positionsOf),
    authors: authors.names,
    author: rows.map(authors.positionsOf),
  };
}

const namesAt = (names: readonly string[], positions: readonly number[] | undefined): string[] =>
  (positions ?? []).flatMap((place) => names[place] ?? []);

export function facetRows(facets: SegmentFacets): FacetRow[] {
  let number = 0;
  return facets.numbers.map((step, at) => ({
    number: (number += step),
    year: facets.years[at] ?? 0,
    section: namesAt(facets.sections, [facets.section[at] ?? -1]),
    tags: namesAt(facets.tags, facets.tag[at]),
    authors: namesAt(facets.authors, facets.author[at]),
  }));
}
