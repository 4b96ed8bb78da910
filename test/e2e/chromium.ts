/** Finds a Chromium on this machine, and starts it. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import pw, { type Browser } from 'playwright-core';

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

async function packaged(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** The environment's CHROME, else a browser of the system, else the one that the npm package carries (Linux on x64). */
export async function findChromium(): Promise<string> {
  const wished = process.env['CHROME'];
  if (wished) {
    if (await isProgram(wished)) return wished;
    throw new Error(`CHROME names no program: ${wished}`);
  }
  const places = { darwin: MAC, win32: WINDOWS }[process.platform as string] ?? onPath();
  for (const place of places) if (await isProgram(place)) return place;
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error('The browser tests need Chrome or Chromium; install one, or name its program in CHROME');
}

export const startChromium = (executablePath: string): Promise<Browser> =>
  pw.chromium.launch({
    executablePath,
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--hide-scrollbars',
    ],
  });
