import { defineConfig } from '@playwright/test';
import tests from '../../playwright.config.ts';

/** `npm run pictures` takes the pictures of the documents, in the browser of the tests. */
export default defineConfig(tests, {
  testDir: '.',
  testMatch: '*.pictures.ts',
  globalSetup: '../browser/global-setup.ts',
  outputDir: '../../node_modules/.cache/pictures',
});
