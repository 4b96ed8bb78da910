export const EXIT_CODE = { done: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  readonly isInteractive: boolean;
}

export interface Command {
  readonly help: string;
  /** `args` are those after the command's name. Throws {@link UsageError} for wrong ones. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Wrong arguments; the message says what is expected. The program prints it and exits with code 2. */
export class UsageError extends Error {}
