/** The `broadsheet` program: its commands, without a process of its own. */
import { readFile } from 'node:fs/promises';
import type { Exit, Terminal } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { serveCommand } from './commands/serve.ts';
import { runProgram, type Program } from './program.ts';

/** The package stands one folder above the built program (`app/`), two above its source. */
const PACKAGE = ['../package.json', '../../package.json'];

async function version(): Promise<string> {
  for (const place of PACKAGE) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return String((JSON.parse(text) as { version?: unknown }).version);
  }
  return 'unknown';
}

const PROGRAM: Program = {
  commands: [buildCommand, checkCommand, importCommand, newCommand, serveCommand],
  version,
  debug: process.env['BROADSHEET_DEBUG'] === '1',
};

/** Runs the command that the arguments name, in the current folder, and gives the program's exit code. */
export const broadsheet = (args: readonly string[], terminal: Terminal): Promise<Exit> =>
  runProgram(PROGRAM, args, terminal);
