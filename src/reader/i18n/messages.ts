import type { features, page, search } from './catalogues/en.ts';

/** By CLDR plural category; `{count}` is replaced by the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

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
