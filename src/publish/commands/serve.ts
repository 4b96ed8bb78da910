import { stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { EXIT_CODE, UsageError, type Command, type ExitCode, type Terminal } from '../command.ts';
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
  name: 'serve',
  summary: 'serves a published folder as a static host would',
  help: HELP,
  run: serve,
};

async function serve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: 'localhost' },
      base: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [dir = 'dist', second] = positionals;
  if (second !== undefined) throw new UsageError(`takes one folder, not also ${JSON.stringify(second)}`);
  const port = choosePort(values.port, process.env['PORT']);
  const hostname = values.host;
  const base = await chooseBase(values.base, dir);
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) {
    terminal.err(`${dir} is not a folder; build the site first: npx broadsheet build --out ${dir}`);
    return EXIT_CODE.problems;
  }
  // Loaded on demand: the HTTP server takes as long to load as all other commands.
  const { createStaticServer } = await import('../preview/static-server.ts');
  const server = createStaticServer(dir, { base, hostname });
  return runServer(server, { dir, base, port, hostname, asJson: values.json }, terminal);
}

interface ListenOptions {
  readonly dir: string;
  readonly base: string;
  readonly port: number;
  readonly hostname: string;
  readonly asJson: boolean;
}

async function runServer(server: Server, options: ListenOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    await listen(server, options);
  } catch (error) {
    terminal.err(explainListenError(error, options));
    return EXIT_CODE.problems;
  }
  const { port } = server.address() as AddressInfo;
  const address = `http://${displayHost(options.hostname)}:${port}${options.base}`;
  terminal.out(
    options.asJson
      ? JSON.stringify({ folder: options.dir, address })
      : `Serving ${options.dir} at ${address}`,
  );
  await waitForStopSignal();
  server.close();
  server.closeAllConnections();
  return EXIT_CODE.done;
}

function displayHost(hostname: string): string {
  if (hostname === '0.0.0.0' || hostname === '::') return 'localhost';
  return isIPv6(hostname) ? `[${hostname}]` : hostname;
}

const listen = (server: Server, { port, hostname }: ListenOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });

function explainListenError(error: unknown, { port, hostname }: ListenOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = `npx broadsheet serve --port ${port < 1024 ? 4173 : port + 1}`;
  if (code === 'EADDRINUSE')
    return `port ${port} is in use; stop the program that uses it, or choose another port: ${other}`;
  if (code === 'EACCES')
    return `port ${port} needs permissions that this user does not have; choose another: ${other}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${hostname} is not an address of this machine; leave --host out for localhost, or use 0.0.0.0 for all`;
  return `port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
}

const waitForStopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
