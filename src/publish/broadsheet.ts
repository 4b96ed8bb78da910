import { readFile } from 'node:fs/promises';
import type { ExitCode, Terminal } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { devCommand } from './commands/dev.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { newCommand } from './commands/new.ts';
import { serveCommand } from './commands/serve.ts';
import { runProgram, type Program } from './program.ts';

/** One folder above the built program (`app/cli.js`), two above its source. */
const PACKAGE_FILES = ['../package.json', '../../package.json'];

async function readVersion(): Promise<string> {
  for (const path of PACKAGE_FILES) {
    const text = await readFile(new URL(path, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return String((JSON.parse(text) as { version?: unknown }).version);
  }
  return 'unknown';
}

const PROGRAM: Program = {
  commands: [buildCommand, checkCommand, devCommand, importCommand, initCommand, newCommand, serveCommand],
  version: readVersion,
  isDebug: process.env['BROADSHEET_DEBUG'] === '1',
};

export const broadsheet = (args: readonly string[], terminal: Terminal): Promise<ExitCode> =>
  runProgram(PROGRAM, args, terminal);
