/** The built `broadsheet` program, run as a publisher runs it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../app/cli.js', import.meta.url));

const start = (args: readonly string[]) => {
  if (!existsSync(PROGRAM)) throw new Error('app/cli.js is missing; run: npm run build');
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
};

export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly said: string;
}

/** Runs the program to its end. */
export function broadsheet(...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(args);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

export interface Host {
  /** Address of the front page, with a slash at the end. */
  readonly url: string;
  stop(): void;
}

/** Serves a published folder on a free port. */
export function serve(dir: string): Promise<Host> {
  return new Promise((resolve, reject) => {
    const child = start(['serve', dir, '--port', '0']);
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const url = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => void child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(`broadsheet serve ended: ${said}`)));
  });
}

export interface Published extends Host {
  /** The published folder. */
  readonly dir: string;
  /** Ends the host and removes the folder. */
  remove(): Promise<void>;
}

/** Publishes a content folder into a temporary one, and serves that. */
export async function publish(content: string, base = '/'): Promise<Published> {
  const dir = await mkdtemp(join(tmpdir(), 'broadsheet-site-'));
  const { code, said } = await broadsheet('build', content, '--out', dir, '--base', base);
  if (code !== 0) throw new Error(`broadsheet build ${content} ended with ${code}:\n${said}`);
  const host = await serve(dir);
  const remove = (): Promise<void> => {
    host.stop();
    return rm(dir, { recursive: true, force: true });
  };
  return { ...host, dir, remove };
}

/** Files of a content folder by their paths: text, bytes, or data that are written as JSON. */
export type Content = Readonly<Record<string, unknown>>;

/** Writes a content folder for as long as `work` takes. */
export async function withContent<T>(files: Content, work: (folder: string) => Promise<T>): Promise<T> {
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
