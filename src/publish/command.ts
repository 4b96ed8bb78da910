/** What a command of the `broadsheet` program is. */

/** Exit codes: done; the content has problems (all listed, nothing half-written); wrong usage. */
export const EXIT = { done: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Where a command writes; standard output and standard error of the program, or a test's own. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Whether a person watches, so that a progress bar makes sense. */
  readonly interactive: boolean;
}

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole `--help` text. */
  readonly help: string;
  /** Runs with the arguments behind the command's name. Throws {@link UsageError} for a wrong call. */
  run(args: readonly string[], terminal: Terminal): Promise<Exit>;
}

/** A call that cannot be taken: says what would be right. The program prints it and exits with 2. */
export class UsageError extends Error {}
