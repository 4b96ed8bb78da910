/** Finds a Chromium on this machine. */
import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

const pathCandidates = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name)));

const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['', process.env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
);

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
].flatMap((program) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [`${folder}\\${program}`];
  }),
);

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The packaged browser needs libraries that a machine without any browser may lack. */
const starts = (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );

/** Where the packaged browser is unpacked: the temporary folder may hold another user's, which does not run for this one. */
const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** From an npm package, which unpacks itself into the temporary folder. */
async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  await mkdir(UNPACKED, { recursive: true });
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = UNPACKED;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * The environment's CHROME, else the one that an npm package carries (Linux on x64), else a browser of the user: a browser with
 * windows needs more than twice the CPU time for each test.
 */
export async function findChromium(): Promise<string> {
  const wished = process.env['CHROME'];
  if (wished) {
    if (await isExecutable(wished)) return wished;
    throw new Error(`CHROME names no program: ${wished}`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await packagedChromium().catch(() => undefined);
    if (packaged !== undefined && (await starts(packaged))) return packaged;
  }
  const installed =
    { darwin: MAC_PATHS, win32: WINDOWS_PATHS }[process.platform as string] ?? pathCandidates();
  for (const path of [...installed, chromium.executablePath()]) if (await isExecutable(path)) return path;
  throw new Error('The browser tests need Chrome or Chromium; install one, or name its program in CHROME');
}
