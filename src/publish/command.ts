import { parseArgs, type ParseArgsConfig } from 'node:util';

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

/** Parses the options of a command that takes one argument at most. Throws {@link UsageError} for more. */
export function parseCommandLine<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  argument: string,
  options: O,
) {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [first, second] = positionals;
  if (second !== undefined) throw new UsageError(`takes one ${argument}, not also ${JSON.stringify(second)}`);
  return { values, argument: first };
}
