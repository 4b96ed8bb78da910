/** Finds a Chromium on this machine. */
import { chromium } from '@playwright/test';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const onPath = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['', process.env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
].flatMap((program) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [`${folder}\\${program}`];
  }),
);

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The one that the npm package carries, unpacked into the system's folder for temporary files. */
async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** The environment's CHROME, else a browser of the user, else the one that an npm package carries (Linux on x64). */
export async function findChromium(): Promise<string> {
  const wished = process.env['CHROME'];
  if (wished) {
    if (await isProgram(wished)) return wished;
    throw new Error(`CHROME names no program: ${wished}`);
  }
  const installed = { darwin: MAC, win32: WINDOWS }[process.platform as string] ?? onPath();
  for (const path of [...installed, chromium.executablePath()]) if (await isProgram(path)) return path;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('The browser tests need Chrome or Chromium; install one, or name its program in CHROME');
}
