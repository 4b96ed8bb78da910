import type { Problem } from '../../site/problem.ts';

export type { Problem };

/** Content may contain line breaks and terminal escape codes, which must not reach the terminal. */
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

export const compareByFile = (a: Problem, b: Problem): number =>
  a.file === b.file ? compareByPosition(a, b) : a.file < b.file ? -1 : 1;

export const compareByPosition = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
