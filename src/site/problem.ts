export interface Problem {
  /** Relative to the working directory, as the content folder was given. */
  readonly file: string;
  /** Such as `body.3.text`, or `(article)` for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** 1-based; columns count UTF-16 code units, as editors do. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly suggestion?: string | undefined;
}
