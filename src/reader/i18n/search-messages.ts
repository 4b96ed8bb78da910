import type { Plural } from './messages.ts';

export interface SearchMessages {
  readonly count: Plural;
  readonly none: string;
  /** No article has all words; those with most of them are shown. */
  readonly someWords: string;
  /** A link to the search for other words, in the place of `{words}`. */
  readonly didYouMean: string;
  /** Before links to the front page and the sections, for readers without script. */
  readonly needsScript: string;
  readonly year: string;
  readonly all: string;
  readonly sort: string;
  readonly relevance: string;
  readonly date: string;
  readonly more: string;
  readonly searching: string;
  readonly keys: string;
  /** The index did not load; says what was searched instead. */
  readonly failed: string;
  readonly clear: string;
}
