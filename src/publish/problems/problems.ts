/** What is wrong with a content folder: its shape, and the one line that says so. */

export interface Problem {
  /** The file as the caller can open it: the content folder as it was given, then the path below it. */
  readonly file: string;
  /** Where in the JSON, such as `body.3.text`; in brackets, such as `(article)`, when it is about the whole file. */
  readonly path: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** An error stops publishing; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Position in the file, both from 1, where it has one. A column counts UTF-16 code units, as editors do. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The nearest name that would be right at this very place. */
  readonly suggestion?: string | undefined;
}

/** Names and words of a file can hold line breaks and terminal codes: they must not break a line in two or run. */
const escapeControls = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One line: `file: path.in.json: what is wrong, and what would be right (line 12, column 5)`. */
export function formatProblem(problem: Problem): string {
  const proposal =
    problem.suggestion === undefined ? '' : `; did you mean ${JSON.stringify(problem.suggestion)}?`;
  const position = problem.line === undefined ? '' : ` (line ${problem.line}, column ${problem.column ?? 1})`;
  return escapeControls(`${problem.file}: ${problem.path}: ${problem.message}${proposal}${position}`);
}

/** Orders problems by file, and in a file by place. */
export const byFile = (a: Problem, b: Problem): number =>
  a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1;

/** Orders the problems of one file. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Whether any of them stops publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
