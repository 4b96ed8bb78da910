/** The `broadsheet` program without its process: picks the command and turns what goes wrong into an exit code. */
import { EXIT, UsageError, type Command, type Exit, type Terminal } from './command.ts';
import { nearest } from './problems/nearest.ts';
import { messageOf } from './problems/system-reason.ts';

export interface Program {
  readonly commands: readonly Command[];
  readonly version: () => Promise<string>;
  /** Shows the stack of an unexpected error. */
  readonly debug: boolean;
}

/** Runs the command that the arguments name. Never throws: errors are printed and give 1, wrong calls give 2. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  terminal: Terminal,
): Promise<Exit> {
  try {
    return await dispatch(program, args, terminal);
  } catch (error) {
    if (isUsage(error)) return wrongCall(error.message, args[0], terminal);
    terminal.err(`broadsheet: ${messageOf(error)}`);
    if (program.debug && error instanceof Error) terminal.err(error.stack ?? '');
    return EXIT.problems;
  }
}

async function dispatch(program: Program, args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(overview(program));
    return EXIT.usage;
  }
  if (name === '--version' || name === '-v') return printed(terminal, await program.version());
  if (name === '--help' || name === '-h') return printed(terminal, overview(program));
  const command = program.commands.find((one) => one.name === name);
  if (!command) return unknownCommand(program, name, terminal);
  if (asksForHelp(rest)) return printed(terminal, command.help);
  return command.run(rest, terminal);
}

function printed(terminal: Terminal, text: string): Exit {
  terminal.out(text.trimEnd());
  return EXIT.done;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function unknownCommand(program: Program, name: string, terminal: Terminal): Exit {
  const near = nearest(
    name,
    program.commands.map((command) => command.name),
  );
  const proposal = near === undefined ? '' : ` Did you mean "${near}"?`;
  return wrongCall(`"${name}" is not a command.${proposal}`, undefined, terminal);
}

function wrongCall(message: string, command: string | undefined, terminal: Terminal): Exit {
  const name = command === undefined ? 'broadsheet' : `broadsheet ${command}`;
  terminal.err(`${name}: ${message}`);
  terminal.err(`Run "npx ${name} --help" for usage.`);
  return EXIT.usage;
}

/** A {@link UsageError}, or what `parseArgs` of `node:util` throws for an option it does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));

function overview({ commands }: Program): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Publishes a folder of article JSON as a static site.',
    '',
    'Usage: npx broadsheet COMMAND [ARGUMENTS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'Run npx broadsheet COMMAND --help for details. --version prints the version.',
  ].join('\n');
}
