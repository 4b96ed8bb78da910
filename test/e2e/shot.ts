import type { Page } from 'playwright-core';

/** Keeps a picture of the window, for who names a folder for them: `SHOTS=/tmp/shots npx vitest run …`. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
}
