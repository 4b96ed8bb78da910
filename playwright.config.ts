import { defineConfig } from '@playwright/test';

/** The browser tests. They see the site as it is published, so they need the built app. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'node_modules/.cache/browser-tests',
  globalSetup: './test/browser/global-setup.ts',
  workers: 2,
  reporter: 'list',
  // A busy machine is slow; what never happens fails all the same.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // One more try in CI: under load some tests have missed their limit, and none has twice. A test that needs it is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    // Steps and console of what failed. `--trace on` records pages and requests too, and takes a tenth more CPU time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
});
