import type { Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { EXIT_CODE, type ExitCode, type Terminal } from '../command.ts';
import { systemReason } from '../problems/system-errors.ts';

export interface ListenOptions {
  readonly command: string;
  readonly port: number;
  readonly hostname: string;
}

/** Runs a server until the program is stopped. `announce` gets the origin, without a slash at its end. */
export async function runServer(
  server: Server,
  options: ListenOptions,
  terminal: Terminal,
  announce: (origin: string) => void,
): Promise<ExitCode> {
  try {
    await listen(server, options);
  } catch (error) {
    terminal.err(explainListenError(error, options));
    return EXIT_CODE.problems;
  }
  const { port } = server.address() as AddressInfo;
  announce(`http://${displayHost(options.hostname)}:${port}`);
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

function explainListenError(error: unknown, { command, port, hostname }: ListenOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = `npx broadsheet ${command} --port ${port < 1024 ? 4173 : port + 1}`;
  if (code === 'EADDRINUSE')
    return `port ${port} is in use; stop the program that uses it, or choose another port: ${other}`;
  if (code === 'EACCES')
    return `port ${port} needs permissions that this user does not have; choose another: ${other}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${hostname} is not an address of this machine; leave --host out for localhost, or use 0.0.0.0 for all`;
  return `port ${port} cannot be used: ${systemReason(error)}`;
}

const waitForStopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
