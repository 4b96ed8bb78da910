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
  // A test that passes at the second try hides a race, in the app or in the test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    // Steps and console of what failed. `--trace on` records pages and requests too, and takes a tenth more CPU time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
});
