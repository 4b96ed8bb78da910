/** The servers that sites are tested with: `broadsheet serve`, and nginx and Caddy when installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A published folder, and how it is to be served. */
interface ServedFolder {
  readonly dir: string;
  /** The path below which it is served: `/`, or `/name/` for a folder of that name. */
  readonly base: string;
  /** A folder for the server's own files. */
  readonly work: string;
}

export interface RunningHost {
  readonly port: number;
  stop(): Promise<void>;
}

interface Host {
  readonly name: string;
  /** Content encodings that it sends. */
  readonly codings: readonly ('br' | 'gzip')[];
  /** Whether its configuration can add headers to a site at the root. */
  readonly addsHeaders: boolean;
  start(served: ServedFolder): Promise<RunningHost>;
}

const ROOT = resolve(import.meta.dirname, '../../../..');

/** The configuration that docs/hosting.md gives, for a folder and port of this machine. */
function documented(language: string, { dir, base }: ServedFolder, port: number): string {
  const docs = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8');
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(docs)?.[1];
  if (block === undefined) throw new Error(`docs/hosting.md has no configuration for ${language}`);
  return block
    .replace(/# ((?:add_)?header )/, '$1')
    .replaceAll('/srv/site/', `${dir}/`)
    .replace('/srv/site', base === '/' ? dir : dirname(dir))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^example\.org/m, `http://127.0.0.1:${port}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), done(true)));
    socket.on('error', () => done(false));
  });

/** Starts a program and waits until something listens at its port. */
async function run(command: string, args: readonly string[], port: number): Promise<RunningHost> {
  const child: ChildProcess = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  for (let tries = 0; !(await answers(port)); tries++) {
    if (child.exitCode !== null || tries > 400) throw new Error(`${command} did not start:\n${said}`);
    await pause(50);
  }
  const stop = (): Promise<void> => (child.kill(), ended);
  return { port, stop };
}

const CLI = join(ROOT, 'app/cli.js');
const serve: Host = {
  name: 'broadsheet serve',
  codings: ['br', 'gzip'],
  addsHeaders: false,
  async start({ dir, base }) {
    const port = await freePort();
    return run(process.execPath, [CLI, 'serve', dir, '--base', base, '--port', String(port)], port);
  },
};

const nginx: Host = {
  name: 'nginx',
  codings: ['gzip'],
  addsHeaders: true,
  async start(served) {
    const port = await freePort();
    const { work } = served;
    await mkdir(join(work, 'temporary'), { recursive: true });
    await writeFile(join(work, 'site.conf'), documented('nginx', served, port));
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const main = [
      // A worker of another user could not read the folder of the tests.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${work}/nginx.pid; error_log stderr warn; worker_processes 1; events {}`,
      `http { access_log off; ${places.map((place) => `${place}_temp_path ${work}/temporary;`).join(' ')}`,
      `include ${work}/site.conf; }`,
    ];
    await writeFile(join(work, 'nginx.conf'), main.join('\n'));
    return run('nginx', ['-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')], port);
  },
};

const caddy: Host = {
  name: 'Caddy',
  codings: ['br', 'gzip'],
  addsHeaders: true,
  async start(served) {
    const port = await freePort();
    const file = join(served.work, 'Caddyfile');
    const global = `{\n\tadmin off\n\tauto_https off\n}\n`;
    await writeFile(file, global + documented('caddyfile', served, port));
    return run('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port);
  },
};

const isInstalled = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** `broadsheet serve` and the installed servers. */
export const HOSTS: readonly Host[] = [
  serve,
  ...(isInstalled('nginx') ? [nginx] : []),
  ...(isInstalled('caddy') ? [caddy] : []),
];
