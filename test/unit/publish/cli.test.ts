/** The `broadsheet` program as a process: its exit codes, its output, signals, ports. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { runBuilt } from './built-program.ts';
import { addFiles, filesOf, createTemporaryFolder } from './temporary-folder.ts';

const CLI = resolve('app/cli.js');
const BODY = [{ type: 'divider' }];
const ARTICLE = { headline: 'A', body: BODY };

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = '.'): ChildProcess => {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, PORT: '', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = '.'): Promise<Ended> {
  const child = start(args, env, cwd);
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (part: Buffer) => (texts.out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (texts.err += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

test('prints its version and lists its commands', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' });
  const help = await runBuilt('.', '--help');
  for (const name of ['check', 'dev', 'init', 'new', 'serve']) expect(help.out).toContain(`  ${name}`);
});

test.each([
  { args: ['chekc'], code: 2, err: /"chekc" is not a command. Did you mean "check"\?/ },
  { args: ['new', 'x', '--into', '/dev/null'], code: 1, err: /^broadsheet: [^\n]*\n$/ },
])('the process broadsheet $args exits with $code', async ({ args, code, err }) => {
  expect(await run(args)).toMatchObject({ code, err: expect.stringMatching(err) as string });
});

test.each([
  { args: ['check', '--wombat'], exit: 2, err: /^broadsheet check: --wombat is not an option\./ },
  { args: ['serve', '--port', 'x'], exit: 2, err: /^broadsheet serve: --port must be a whole number/ },
  {
    args: ['serve', '.', '--port', '0', '--host', '192.0.2.1'],
    exit: 1,
    err: /^192\.0\.2\.1 is not an address of this machine/,
  },
  { args: ['serve', '/nowhere/at/all'], exit: 1, err: /is not a folder; build the site first/ },
  { args: ['serve', 'public'], exit: 1, err: /^public has no index\.html, so no site was published there/ },
  { args: ['build', '--out'], exit: 2, err: /^broadsheet build: --out needs a value: --out DIR\n/ },
  { args: ['build', '--out', '--full'], exit: 2, err: /^broadsheet build: --out needs a value: --out DIR\n/ },
  {
    args: ['dev', '/nowhere/at/all'],
    exit: 1,
    err: /is not a folder; name the content folder, or start a site: npx broadsheet init/,
  },
  { args: ['dev', 'a', 'b'], exit: 2, err: /takes one content folder, not also "b"/ },
  { args: ['init', 'a', 'b'], exit: 2, err: /takes one folder, not also "b"/ },
  { args: ['check', '/nowhere/at/all'], exit: 1, err: /^1 problem/ },
])('broadsheet $args exits with $exit and says what is wrong', async ({ args, exit, err }) => {
  expect(await runBuilt('.', ...args)).toMatchObject({ exit, err: expect.stringMatching(err) as string });
});

test('BROADSHEET_DEBUG=1 prints the stack of an error', async () => {
  const { err } = await run(['new', 'x', '--into', '/dev/null'], { BROADSHEET_DEBUG: '1' });
  expect(err).toMatch(/\n +at /);
});

test('a closed pipe on standard output is not an error', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`${'x'.repeat(200)}${at}`, 1]));
  const dir = await createTemporaryFolder({ 'articles/a.json': { ...ARTICLE, ...unknown } });
  const child = start(['check', dir]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  let err = '';
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  await once(child, 'close');
  expect(err).not.toMatch(/EPIPE|at /);
});

/** Waits for the first line of output. */
const firstLine = async (child: ChildProcess): Promise<string> =>
  String((await once(child.stdout!, 'data'))[0] as Buffer).trim();

test.each(['SIGINT', 'SIGTERM'] as const)('serves until it receives %s', async (signal) => {
  const dir = await createTemporaryFolder({ 'index.html': 'front', '.broadsheet.json': { base: '/sub/' } });
  const child = start(['serve', dir, '--port', '0']);
  const line = await firstLine(child);
  expect(line).toMatch(/^Serving .* at http:\/\/localhost:\d+\/sub\/$/);
  const address = line.split(' ').at(-1)!;
  expect(await (await fetch(address)).text()).toBe('front');
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
});

/** An address of this machine other than localhost. */
const OTHER =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.2';

test('listens on localhost only, unless --host says otherwise', async () => {
  const dir = await createTemporaryFolder({ 'index.html': 'front' });
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

test('--json prints as data what is printed as text', async () => {
  const dir = await createTemporaryFolder({ 'index.html': 'front' });
  const made = await runBuilt(dir, 'new', 'Rain', '--into', dir, '--json');
  expect(JSON.parse(made.out)).toEqual({ file: join(dir, 'articles/rain.json') });
  const child = start(['serve', dir, '--port', '0', '--json']);
  const { folder, address } = JSON.parse(await firstLine(child)) as Record<'folder' | 'address', string>;
  expect(folder).toBe(dir);
  expect(await (await fetch(address)).text()).toBe('front');
});

test('a port in use is an error that suggests another port', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const dir = await createTemporaryFolder({ 'index.html': 'front' });
  const { code, err } = await run(['serve', dir], { PORT: String(port) });
  expect(code).toBe(1);
  expect(err).toBe(
    `port ${port} is in use; stop the program that uses it, or choose another port: npx broadsheet serve --port ${port + 1}\n`,
  );
});

test('--watch publishes changes, and keeps running after an error', async () => {
  const cwd = await createTemporaryFolder({
    'public/articles/one.json': { headline: 'One', body: BODY },
    'public/articles/two.json': { headline: 'Two', body: BODY, related: [{ article: 'one' }] },
  });
  const child = start(['build', '--watch', '--no-images', '--no-search', '--no-compress'], {}, cwd);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const told = (words: RegExp) =>
    vi.waitFor(() => expect(said).toMatch(words), { timeout: 20_000, interval: 50 });
  await told(/Watching public/);
  await addFiles(cwd, { 'public/articles/three.json': { headline: 'Three', body: BODY } });
  await told(/Published 3 articles/);
  expect([...(await filesOf(join(cwd, 'dist'))).keys()]).toContain('articles/three/index.html');
  await addFiles(cwd, { 'public/articles/three.json': '{' });
  await told(/Nothing was published: 1 problem,/);
  // Many editors save like this: they rename another file onto it.
  for (const [time, count] of ['once', 'twice', 'thrice'].entries()) {
    await addFiles(cwd, { saved: { headline: `Saved ${count}`, body: BODY } });
    await rename(join(cwd, 'saved'), join(cwd, 'public/articles/three.json'));
    await told(new RegExp(`(?:Published 3 articles[^]*){${time + 2}}`));
    expect(await readFile(join(cwd, 'dist/articles/three/index.html'), 'utf8')).toContain(`Saved ${count}`);
  }
  await addFiles(cwd, { 'public/articles/new/deep/four.json': { headline: 'Four', body: BODY } });
  await told(/Published 4 articles/);
  await addFiles(cwd, { 'public/articles/new/deep/four.json': { headline: 'Five', body: BODY } });
  await told(/Published 4 articles[^]*Published 4 articles/);
  await addFiles(cwd, { 'public/.well-known/security.txt': 'Contact: x' });
  await told(/1 file added, 0 changed, 0 removed/);
  expect(await readFile(join(cwd, 'dist/.well-known/security.txt'), 'utf8')).toBe('Contact: x');
  await rm(join(cwd, 'public/articles/new'), { recursive: true });
  await rm(join(cwd, 'public/articles/three.json'));
  await told(/Published 2 articles[^]*Published 2 articles/);
  expect([...(await filesOf(join(cwd, 'dist'))).keys()]).not.toContain('articles/three/index.html');
  child.kill('SIGINT');
  await once(child, 'exit');
});

test('--watch reports a missing content folder once', async () => {
  const { exit, err } = await runBuilt(await createTemporaryFolder({}), 'build', '--watch');
  expect(exit).toBe(1);
  expect(err).toMatch(
    /^public: \(folder\): is not a content folder[^]*Nothing was published: 1 problem, listed above/,
  );
});
