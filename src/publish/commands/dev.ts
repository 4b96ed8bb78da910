import { EXIT_CODE, parseCommandLine, type Command, type ExitCode, type Terminal } from '../command.ts';
import { isFolder } from '../file-system.ts';
import { runServer } from '../preview/run-server.ts';
import { choosePort } from '../preview/serve-options.ts';
import { errorMessage } from '../problems/system-errors.ts';

const HELP = `Serves a content folder while it is edited: open pages update by themselves and show the problems of the content.

Usage: npx broadsheet dev [CONTENT] [--port N]

  CONTENT   the content folder (default: public)
  --port N  the port (default: the environment variable PORT, or 5173); 0 uses any free port

Drafts and scheduled articles are shown too. Only this machine can open the pages. Nothing is published: see npx broadsheet build.
Exit code 0: stopped (Ctrl+C); 1: the folder or the port cannot be used; 2: wrong usage.`;

/** Not that of `serve`, whose sites leave a service worker in the browser. */
const DEFAULT_PORT = 5173;

export const devCommand: Command = {
  help: HELP,
  run: dev,
};

async function dev(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, argument: content = 'public' } = parseCommandLine(args, 'content folder', {
    port: { type: 'string' },
  });
  const port = choosePort(values.port, process.env['PORT'], DEFAULT_PORT);
  if (!isFolder(content)) {
    terminal.err(`${content} is not a folder; name the content folder, or start a site: npx broadsheet init`);
    return EXIT_CODE.problems;
  }
  const { openDevServer } = await import('../dev/dev-server.ts');
  const { server, watch, prepare } = await openDevServer(content, (line) => terminal.err(line));
  const stop = new AbortController();
  watch(stop.signal).catch((error: unknown) => terminal.err(`broadsheet dev: ${errorMessage(error)}`));
  try {
    return await runServer(server, { command: 'dev', port, hostname: 'localhost' }, terminal, (origin) => {
      terminal.out(`Showing ${content} at ${origin}/ (Ctrl+C stops)`);
      prepare();
    });
  } finally {
    stop.abort();
  }
}
