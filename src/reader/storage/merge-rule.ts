import type { GenericSchema } from 'valibot';
import { validated } from './validated.ts';
import type { AllRows } from './all-rows.ts';

type StoredValues = Readonly<Record<string, unknown>>;

export interface MergeRule {
  readonly validate: (value: unknown) => unknown;
  readonly merge: (here: unknown, coming: unknown) => unknown;
  /** Keys of imported values that exist already under another key. */
  readonly duplicates?: (here: StoredValues, coming: StoredValues) => ReadonlySet<string>;
  /** Whether its values follow those of another store, so that a reader would not count them. */
  readonly isDependent?: boolean;
}

/** What a feature stores of the reader: all of it is exported and imported. */
export interface StoredData {
  readonly stores?: Readonly<Record<string, MergeRule>>;
  /** By key; settings that are derived from others are left out. */
  readonly settings?: Readonly<Record<string, GenericSchema>>;
  /** Called after an import: tells whether the feature has something stored now. */
  readonly afterImport?: (base: string, rows: AllRows) => unknown;
}

export function newestWins<T>(
  schema: GenericSchema<unknown, T>,
  when: (value: T) => number | string,
  toImported: (value: T) => unknown = (value) => value,
): MergeRule {
  return {
    validate: (value) => {
      const good = validated(schema, value);
      return good === undefined ? undefined : toImported(good);
    },
    merge: (here, coming) => {
      const [mine, theirs] = [validated(schema, here), validated(schema, coming)];
      return mine !== undefined && theirs !== undefined && when(mine) >= when(theirs) ? here : coming;
    },
  };
}
