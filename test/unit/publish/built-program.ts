/** Runs the built `broadsheet` program within the test process. */
import { existsSync } from 'node:fs';
import type { ExitCode, Terminal } from '../../../src/publish/command.ts';
import { recordingTerminal } from './recording-terminal.ts';

const PROGRAM = new URL('../../../app/broadsheet.js', import.meta.url);

export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Only a slow machine needs long enough to show progress. */
const PROGRESS = /^\d+ (?:page|picture)s? …$/;

/** `folder` becomes the current directory. */
export async function runBuilt(folder: string, ...args: readonly string[]): Promise<Run> {
  if (!existsSync(PROGRAM)) throw new Error('app/broadsheet.js is missing; run: npm run build');
  const { broadsheet } = (await import(/* @vite-ignore */ PROGRAM.href)) as {
    broadsheet: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
  };
  const terminal = recordingTerminal();
  const before = process.cwd();
  const { FONTCONFIG_FILE: fontConfiguration } = process.env;
  process.chdir(folder);
  try {
    const exit = await broadsheet(args, terminal);
    return {
      exit,
      out: linesOf(terminal.outLines),
      err: linesOf(terminal.errLines.filter((line) => !PROGRESS.test(line))),
    };
  } finally {
    process.chdir(before);
    // Names a file in the folder of a test: later processes would not find it.
    if (fontConfiguration === undefined) delete process.env['FONTCONFIG_FILE'];
  }
}

/** Options of `build` for sites whose pictures and compressed files no test asks for: they take half of a build. */
export const TEXTS_ONLY = ['--no-images', '--no-compress'] as const;

export const buildTexts = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runBuilt(folder, 'build', ...TEXTS_ONLY, ...args);

/** `broadsheet build` without pictures, compressed files and search index, which take four fifths of its time. */
export const buildPages = (folder: string, ...args: readonly string[]): Promise<Run> =>
  buildTexts(folder, '--no-search', ...args);

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
