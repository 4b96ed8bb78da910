/** Runs the built `broadsheet` program. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBuilt } from '../unit/publish/built-program.ts';

const PROGRAM = fileURLToPath(new URL('../../app/cli.js', import.meta.url));

const spawnProgram = (args: readonly string[]) => {
  if (!existsSync(PROGRAM)) throw new Error('app/cli.js is missing; run: npm run build');
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
};

/** Publishes within the test process, which reads the program once for all sites. Fails with what the program says. */
export async function build(content: string, out: string, ...options: readonly string[]): Promise<void> {
  const { exit, err } = await runBuilt(process.cwd(), 'build', content, '--out', out, ...options);
  if (exit !== 0) throw new Error(`broadsheet build ${content} ended with ${exit}:\n${err}`);
}

export interface RunningServer {
  /** URL of the front page, with a trailing slash. */
  readonly url: string;
  stop(): void;
}

/** On a free port: `serve` a published folder, or `dev` a content folder. */
export function startServer(command: 'serve' | 'dev', dir: string): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const child = spawnProgram([command, dir, '--port', '0']);
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const url = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => void child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(`broadsheet ${command} ended: ${said}`)));
  });
}

export const serveFolder = (dir: string): Promise<RunningServer> => startServer('serve', dir);

export interface PublishedSite extends RunningServer {
  readonly dir: string;
  /** Stops the server and deletes the folder. */
  remove(): Promise<void>;
}

/** Publishes into a temporary folder and serves it. */
export async function publishContent(
  content: string,
  base = '/',
  ...options: readonly string[]
): Promise<PublishedSite> {
  // The build keeps its cache beside the published folder.
  const home = await mkdtemp(join(tmpdir(), 'broadsheet-site-'));
  const dir = join(home, 'site');
  await build(content, dir, '--base', base, ...options);
  const host = await serveFolder(dir);
  const remove = (): Promise<void> => {
    host.stop();
    return rm(home, { recursive: true, force: true });
  };
  return { ...host, dir, remove };
}

export type ContentFiles = Readonly<Record<string, unknown>>;

/** The folder exists while `work` runs. */
export async function withContent<T>(files: ContentFiles, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-content-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(join(folder, path), isRaw ? content : JSON.stringify(content));
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
