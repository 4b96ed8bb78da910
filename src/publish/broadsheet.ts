import { readJson } from './file-system.ts';
import type { ExitCode, Terminal } from './command.ts';
import { runProgram, type Program } from './program.ts';

/** One folder above the built program (`app/cli.js`), two above its source. */
const PACKAGE_FILES = ['../package.json', '../../package.json'];

const readVersion = (): string =>
  PACKAGE_FILES.map(
    (path) => readJson(new URL(path, import.meta.url)) as { version: string } | undefined,
  ).find(Boolean)?.version ?? 'unknown';

const PROGRAM: Program = {
  commands: [
    {
      name: 'build',
      summary: 'publishes a content folder as a static site',
      load: async () => (await import('./commands/build.ts')).buildCommand,
    },
    {
      name: 'check',
      summary: 'checks the content and lists all problems',
      load: async () => (await import('./commands/check.ts')).checkCommand,
    },
    {
      name: 'dev',
      summary: 'serves a content folder while it is edited',
      load: async () => (await import('./commands/dev.ts')).devCommand,
    },
    {
      name: 'import',
      summary: 'imports documents as articles, with a report',
      load: async () => (await import('./commands/import.ts')).importCommand,
    },
    {
      name: 'init',
      summary: 'starts a new site',
      load: async () => (await import('./commands/init.ts')).initCommand,
    },
    {
      name: 'new',
      summary: 'creates an article file',
      load: async () => (await import('./commands/new.ts')).newCommand,
    },
    {
      name: 'serve',
      summary: 'serves a published folder as a static host would',
      load: async () => (await import('./commands/serve.ts')).serveCommand,
    },
  ],
  version: readVersion,
  isDebug: process.env['BROADSHEET_DEBUG'] === '1',
};

export const broadsheet = (args: readonly string[], terminal: Terminal): Promise<ExitCode> =>
  runProgram(PROGRAM, args, terminal);
