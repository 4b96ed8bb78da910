/** What the articles of a segment can be filtered by, as lists side by side. */
import type { Facets } from '../../search/format.ts';
import type { Filtered } from './document.ts';

/** One article's part of it. */
export interface FacetRow extends Filtered {
  readonly number: number;
  /** The year it was published in; 0 where that is not known. */
  readonly year: number;
}

/** The names that occur, sorted, and the place of each. */
function dictionary(rows: readonly FacetRow[], of: (row: FacetRow) => readonly string[]) {
  const names = [...new Set(rows.flatMap(of))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  return { names, placesOf: (row: FacetRow) => of(row).map((name) => places.get(name) ?? 0) };
}

/** Rows, in the order of their numbers, as they are published. An article without a section has -1 for one. */
export function facetsOf(rows: readonly FacetRow[]): Facets {
  const section = dictionary(rows, (row) => row.section);
  const tags = dictionary(rows, (row) => row.tags);
  const authors = dictionary(rows, (row) => row.authors);
  return {
    numbers: rows.map(({ number }, at) => number - (rows[at - 1]?.number ?? 0)),
    years: rows.map(({ year }) => year),
    sections: section.names,
    section: rows.map((row) => section.placesOf(row)[0] ?? -1),
    tags: tags.names,
    tag: rows.map(tags.placesOf),
    authors: authors.names,
    author: rows.map(authors.placesOf),
  };
}

const named = (names: readonly string[], places: readonly number[] | undefined): string[] =>
  (places ?? []).flatMap((place) => names[place] ?? []);

/** The rows that published facets were made of. */
export function rowsOf(facets: Facets): FacetRow[] {
  let number = 0;
  return facets.numbers.map((step, at) => ({
    number: (number += step),
    year: facets.years[at] ?? 0,
    section: named(facets.sections, [facets.section[at] ?? -1]),
    tags: named(facets.tags, facets.tag[at]),
    authors: named(facets.authors, facets.author[at]),
  }));
}
