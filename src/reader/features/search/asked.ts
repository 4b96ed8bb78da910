/** What is asked for, as the address of the search page holds it. Pure. */
import { FILTERS, type Chosen, type Filter } from '../../../search/filters.ts';

export interface Asked {
  readonly text: string;
  readonly chosen: Chosen;
  /** By relevance when not by date. */
  readonly byDate: boolean;
}

/** Nobody types a longer query; a link may hold one. */
const LONGEST = 200;

/** Reads a query string, in which anything may stand. */
export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search);
  const chosen: Partial<Record<Filter, string>> = {};
  for (const filter of FILTERS) {
    const value = given.get(filter)?.slice(0, LONGEST);
    if (value) chosen[filter] = value;
  }
  return { text: (given.get('q') ?? '').slice(0, LONGEST), chosen, byDate: given.get('sort') === 'date' };
}

/** The query string of it: empty, or with its question mark. */
export function searchOf({ text, chosen, byDate }: Asked): string {
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

/** What an address of an article carries for the words to be marked there: a fragment, which no server is told. */
export const MARKING = '#q=';
