/** Before all tests: finds the browser; serves the sample site as it was built, and published again under a base. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { findChromium } from './chromium.ts';
import { publishContent, serveFolder } from './broadsheet-program.ts';
import { saveSettings } from './test-settings.ts';

const SAMPLE_CONTENT = fileURLToPath(new URL('../../public', import.meta.url));
const SAMPLE_SITE = fileURLToPath(new URL('../../dist', import.meta.url));

async function listPages(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html') && file !== '/specimen/index.html') // Redirects to an article.
    .map((file) => encodeURI(file.slice(0, -'index.html'.length)))
    .sort();
}

export default async function setUp(): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (!existsSync(SAMPLE_SITE)) throw new Error('dist/ is missing; run: npm run build');
  const [root, base] = await Promise.all([
    serveFolder(SAMPLE_SITE),
    publishContent(SAMPLE_CONTENT, '/base/', ...TEXTS_ONLY),
  ]);
  saveSettings({
    chromium,
    rootUrl: root.url,
    baseUrl: base.url,
    pages: await listPages(SAMPLE_SITE),
  });
  return async () => {
    root.stop();
    await base.remove();
  };
}
