import type { features, page, search } from './catalogues/en.ts';

/** By CLDR plural category; `{count}` is replaced by the number. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type Translated<T> = {
  readonly [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends { readonly other: string }
      ? Plural
      : Translated<T[Name]>;
};

export type Messages = Translated<typeof page>;
/** Loaded with the search page, and with a search of saved articles. */
export type SearchMessages = Translated<typeof search>;
/** Loaded with the first feature that is used. */
export type FeatureMessages = Translated<typeof features>;
