import type { Plural } from '../messages.ts';

/** The words of the search page, which come with it. */
export interface SearchWords {
  readonly count: Plural;
  readonly none: string;
  /** No article has all of the words; those with most of them are shown. */
  readonly someWords: string;
  /** Stands before links to the front page and the sections, where there is no script. */
  readonly needsScript: string;
  readonly year: string;
  readonly all: string;
  readonly sort: string;
  readonly relevance: string;
  readonly date: string;
  readonly more: string;
  readonly searching: string;
  /** How to search by keyboard. */
  readonly keys: string;
  /** The index did not load; what is searched instead. */
  readonly failed: string;
  readonly clear: string;
}
