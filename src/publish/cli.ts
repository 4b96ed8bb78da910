/** Entry of the `broadsheet` program. */
import { readFile } from 'node:fs/promises';
import type { Command, Terminal } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { serveCommand } from './commands/serve.ts';
import { runProgram } from './program.ts';

const COMMANDS: readonly Command[] = [buildCommand, checkCommand, importCommand, newCommand, serveCommand];

/** The package stands one folder above the built program (`app/cli.js`), two above its source. */
const PACKAGE = ['../package.json', '../../package.json'];

async function version(): Promise<string> {
  for (const place of PACKAGE) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return String((JSON.parse(text) as { version?: unknown }).version);
  }
  return 'unknown';
}

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY,
};

/** Whoever reads the output may stop early (`broadsheet check | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode);
  });

const debug = process.env['BROADSHEET_DEBUG'] === '1';
process.exitCode = await runProgram({ commands: COMMANDS, version, debug }, process.argv.slice(2), terminal);
