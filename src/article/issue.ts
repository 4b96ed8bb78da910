/** What is wrong in an article, and where. */

export type Path = readonly (string | number)[];

/** One thing that is wrong: where (JSON path), and what is wrong and would be right. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
  /** An error stops publishing; a warning (a field or block type that this version does not know) does not. */
  readonly severity: 'error' | 'warning';
  /** The unknown field or block type, and the names that are known in its place. */
  readonly unknown?: { readonly name: string; readonly known: readonly string[] };
}

/** `['body', 3, 'text']` as `body.3.text`; the whole document is `(article)`. */
export const formatPath = (path: Path): string => (path.length === 0 ? '(article)' : path.join('.'));
