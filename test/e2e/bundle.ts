/** Parts of the reader in a real browser, apart from any page. */
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

/** A module of the reader, with all that it imports, as one script that puts its exports into a global variable. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`${entry} gives no script`);
  return chunk.code;
}

/** Opens a page on which nothing stands but a script. */
export async function openEmpty(page: Page, script: string, host: string): Promise<void> {
  await page.context().route(`${host}/**`, (route) =>
    route.request().url().endsWith('/module.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script src="/module.js"></script>',
        }),
  );
  await page.goto(`${host}/`);
}
