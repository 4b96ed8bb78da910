export type JsonPath = readonly (string | number)[];

export interface Issue {
  readonly path: JsonPath;
  readonly message: string;
  /** Errors stop publishing; warnings (unknown fields or block types) do not. */
  readonly severity: 'error' | 'warning';
  /** The unknown field or block type, and the known names that could be meant. */
  readonly unknown?: { readonly name: string; readonly known: readonly string[] };
}

/** `['body', 3, 'text']` as `body.3.text`; the whole document is `(article)`. */
export const formatPath = (path: JsonPath): string => (path.length === 0 ? '(article)' : path.join('.'));
