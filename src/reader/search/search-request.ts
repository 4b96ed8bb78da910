import { FILTERS, type ChosenFilters, type Filter } from '../../search/filters.ts';

export interface SearchRequest {
  readonly text: string;
  readonly chosen: ChosenFilters;
  readonly byDate: boolean;
}

/** Limits values in links that were not made by this site. */
const MAX_VALUE_CHARACTERS = 200;

/** Parses a query string of any content. */
export function parseSearchRequest(search: string): SearchRequest {
  const given = new URLSearchParams(search);
  const chosen: Partial<Record<Filter, string>> = {};
  for (const filter of FILTERS) {
    const value = given.get(filter)?.slice(0, MAX_VALUE_CHARACTERS);
    if (value) chosen[filter] = value;
  }
  return {
    text: (given.get('q') ?? '').slice(0, MAX_VALUE_CHARACTERS),
    chosen,
    byDate: given.get('sort') === 'date',
  };
}

export function toQueryString({ text, chosen, byDate }: SearchRequest): string {
  const given = new URLSearchParams();
  if (text.trim() !== '') given.set('q', text);
  for (const filter of FILTERS) {
    const value = chosen[filter];
    if (value !== undefined) given.set(filter, value);
  }
  if (byDate) given.set('sort', 'date');
  const search = given.toString();
  return search === '' ? '' : `?${search}`;
}

/** Fragment of an article's URL that holds the search text; fragments are not sent to servers. */
export const SEARCH_HASH = '#q=';
