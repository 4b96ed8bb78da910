import { EXIT_CODE, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { suggestName } from './problems/suggest-name.ts';
import { errorMessage } from './problems/system-errors.ts';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Only the command that runs is loaded. */
  readonly load: () => Promise<Command>;
}

export interface Program {
  readonly commands: readonly CommandEntry[];
  readonly version: () => string;
  readonly isDebug: boolean;
}

/** Never throws: errors are printed and give exit code 1, wrong usage gives 2. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await dispatch(program, args, terminal);
  } catch (error) {
    if (isUsageError(error)) {
      const command = program.commands.find(({ name }) => name === args[0]);
      const message = explainOption(error, await command?.load()) ?? error.message;
      return reportUsageError(message, args[0], terminal);
    }
    terminal.err(`broadsheet: ${errorMessage(error)}`);
    if (program.isDebug && error instanceof Error) terminal.err(error.stack ?? '');
    return EXIT_CODE.problems;
  }
}

async function dispatch(program: Program, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(helpOverview(program));
    return EXIT_CODE.usage;
  }
  if (name === '--version' || name === '-v') return printText(terminal, program.version());
  if (name === '--help' || name === '-h') return printText(terminal, helpOverview(program));
  const entry = program.commands.find((one) => one.name === name);
  if (!entry) return unknownCommand(program, name, terminal);
  const command = await entry.load();
  if (asksForHelp(rest)) return printText(terminal, command.help);
  return command.run(rest, terminal);
}

function printText(terminal: Terminal, text: string): ExitCode {
  terminal.out(text.trimEnd());
  return EXIT_CODE.done;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function unknownCommand(program: Program, name: string, terminal: Terminal): ExitCode {
  const suggestion = suggestName(
    name,
    program.commands.map((command) => command.name),
  );
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return reportUsageError(`"${name}" is not a command.${hint}`, undefined, terminal);
}

/** `parseArgs` names the option only; the command's help lists those that there are, and their values. */
function explainOption({ message }: Error, command: Command | undefined): string | undefined {
  if (!command) return undefined;
  const [, lacking] =
    /^Option '(--[a-z-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message) ?? [];
  if (lacking !== undefined) {
    const [written = lacking] = new RegExp(`${lacking} [^\\s\\]]+`).exec(command.help) ?? [];
    return `${lacking} needs a value: ${written}`;
  }
  const [, option] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (option === undefined) return undefined;
  const known = [...new Set(command.help.match(/--[a-z][a-z-]*/g))];
  const meant = suggestName(option, known) ?? known.find((one) => option.startsWith(one));
  return meant === undefined
    ? `${option} is not an option.`
    : `${option} is not an option. Did you mean ${meant}?`;
}

function reportUsageError(message: string, command: string | undefined, terminal: Terminal): ExitCode {
  const name = command === undefined ? 'broadsheet' : `broadsheet ${command}`;
  terminal.err(`${name}: ${message}`);
  terminal.err(`Run "npx ${name} --help" for usage.`);
  return EXIT_CODE.usage;
}

/** Includes the errors `parseArgs` throws for unknown options. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));

function helpOverview({ commands }: Program): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Publishes a folder of articles, in JSON or Markdown, as a static site.',
    '',
    'Usage: npx broadsheet COMMAND [ARGUMENTS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'Run npx broadsheet COMMAND --help for details. --version prints the version.',
  ].join('\n');
}
