import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT_CODE, parseCommandLine, type Command, type ExitCode, type Terminal } from '../command.ts';
import { isFolder } from '../file-system.ts';
import { runServer } from '../preview/run-server.ts';
import { chooseBase, choosePort } from '../preview/serve-options.ts';

const HELP = `Serves a published folder as a static host would, until it is stopped (Ctrl+C).

Usage: npx broadsheet serve [DIR] [--port N] [--host ADDRESS] [--base /path/] [--json]

  DIR            the published folder (default: dist); changes show at once
  --port N       the port (default: the environment variable PORT, or 4173); 0 uses any free port
  --host ADDRESS the address or name to listen on (default: localhost, this machine only); 0.0.0.0 for all network interfaces
  --base /path/  the path that DIR is served under (default: the one it was built for)
  --json         prints the folder and its address as JSON

Answers requests to localhost, to IP addresses and to the name given by --host, and no others.
Exit code 0: stopped; 1: the folder or the port cannot be used; 2: wrong usage.`;

export const serveCommand: Command = {
  help: HELP,
  run: serve,
};

async function serve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, argument: dir = 'dist' } = parseCommandLine(args, 'folder', {
    port: { type: 'string' },
    host: { type: 'string', default: 'localhost' },
    base: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const port = choosePort(values.port, process.env['PORT']);
  const hostname = values.host;
  const base = chooseBase(values.base, dir);
  if (!isFolder(dir)) {
    terminal.err(`${dir} is not a folder; build the site first: npx broadsheet build --out ${dir}`);
    return EXIT_CODE.problems;
  }
  if (!existsSync(join(dir, 'index.html'))) {
    terminal.err(`${dir} has no index.html, so no site was published there; build one: npx broadsheet build`);
    return EXIT_CODE.problems;
  }
  // Loaded on demand: the HTTP server takes as long to load as all other commands.
  const { createStaticServer } = await import('../preview/static-server.ts');
  const server = createStaticServer(dir, { base, hostname });
  return runServer(server, { command: 'serve', port, hostname }, terminal, (origin) => {
    const address = origin + base;
    terminal.out(values.json ? JSON.stringify({ folder: dir, address }) : `Serving ${dir} at ${address}`);
  });
}
