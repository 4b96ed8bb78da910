import pw, { type Browser } from 'playwright-core';
export { findChromium } from '../browser/chromium.ts';

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
