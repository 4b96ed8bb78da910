import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from './temporary-folder.ts';

const CLI = resolve('app/cli.js');
const ARTICLE = { headline: 'A', body: [] };

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess => {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, PORT: '', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(args, env);
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (part: Buffer) => (texts.out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (texts.err += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

test('knows its version and its commands', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' });
  const help = await run(['--help']);
  for (const name of ['check', 'new', 'serve']) expect(help.out).toContain(`  ${name}`);
});

test.each([
  { args: ['chekc'], code: 2, err: /"chekc" is not a command. Did you mean "check"\?/ },
  { args: ['check', '--wombat'], code: 2, err: /^broadsheet check: Unknown option '--wombat'/ },
  { args: ['serve', '--port', 'x'], code: 2, err: /^broadsheet serve: --port must be a whole number/ },
  {
    args: ['serve', 'test', '--port', '0', '--host', '192.0.2.1'],
    code: 1,
    err: /^192\.0\.2\.1 is no address of this machine/,
  },
  { args: ['serve', '/nowhere/at/all'], code: 1, err: /is no folder; publish into it first/ },
  { args: ['check', '/nowhere/at/all'], code: 1, err: /^1 problem/ },
  { args: ['new', 'x', '--into', '/dev/null'], code: 1, err: /^broadsheet: [^\n]*\n$/ },
])('broadsheet $args ends with $code', async ({ args, code, err }) => {
  expect(await run(args)).toMatchObject({ code, err: expect.stringMatching(err) as string });
});

test('shows the stack with BROADSHEET_DEBUG=1', async () => {
  const { err } = await run(['new', 'x', '--into', '/dev/null'], { BROADSHEET_DEBUG: '1' });
  expect(err).toMatch(/\n +at /);
});

test('a reader that stops early is no error', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`${'x'.repeat(200)}${at}`, 1]));
  const dir = await temporaryFolder({ 'articles/a.json': { ...ARTICLE, ...unknown } });
  const child = start(['check', dir]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  let err = '';
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  await once(child, 'close');
  expect(err).not.toMatch(/EPIPE|at /);
});

/** Waits for the first line of a program's output. */
const firstLine = async (child: ChildProcess): Promise<string> =>
  String((await once(child.stdout!, 'data'))[0] as Buffer).trim();

test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
  const dir = await temporaryFolder({ 'index.html': 'front', '.broadsheet.json': { base: '/sub/' } });
  const child = start(['serve', dir, '--port', '0']);
  const line = await firstLine(child);
  expect(line).toMatch(/^Serving .* at http:\/\/localhost:\d+\/sub\/$/);
  const address = line.split(' ').at(-1)!;
  expect(await (await fetch(address)).text()).toBe('front');
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
});

/** An address of this machine that is not that of localhost. */
const OTHER =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.2';

test('serves on this machine only, and elsewhere where that is asked for', async () => {
  const dir = await temporaryFolder({ 'index.html': 'front' });
  const answers = async (...host: readonly string[]) => {
    const child = start(['serve', dir, '--port', '0', ...host]);
    const { port } = new URL((await firstLine(child)).split(' ').at(-1)!);
    const at = async (address: string) =>
      (await fetch(`http://${address}:${port}/`).catch(() => undefined))?.status;
    return { here: await at('localhost'), elsewhere: await at(OTHER) };
  };
  expect(await answers()).toEqual({ here: 200, elsewhere: undefined });
  expect(await answers('--host', '0.0.0.0')).toEqual({ here: 200, elsewhere: 200 });
});

test('tells programs what people are told', async () => {
  const dir = await temporaryFolder({ 'index.html': 'front' });
  const made = await run(['new', 'Rain', '--into', dir, '--json']);
  expect(JSON.parse(made.out)).toEqual({ file: join(dir, 'articles/rain.json') });
  const child = start(['serve', dir, '--port', '0', '--json']);
  const { folder, address } = JSON.parse(await firstLine(child)) as Record<'folder' | 'address', string>;
  expect(folder).toBe(dir);
  expect(await (await fetch(address)).text()).toBe('front');
});

test('a port that is in use is named, and what to do', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const dir = await temporaryFolder({ 'index.html': 'front' });
  const { code, err } = await run(['serve', dir], { PORT: String(port) });
  expect(code).toBe(1);
  expect(err).toBe(
    `port ${port} is in use; stop the program that uses it, or choose another port: npx broadsheet serve --port ${port + 1}\n`,
  );
});
