/** Before all tests: finds the browser; publishes and serves the sample site, at the root and under a base. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { publishContent } from './broadsheet-program.ts';
import { saveSettings } from './test-settings.ts';

const SAMPLE_CONTENT = fileURLToPath(new URL('../../public', import.meta.url));

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
  const [root, base] = await Promise.all([
    publishContent(SAMPLE_CONTENT),
    publishContent(SAMPLE_CONTENT, '/base/'),
  ]);
  saveSettings({
    chromium,
    rootUrl: root.url,
    baseUrl: base.url,
    pages: await listPages(root.dir),
  });
  return async () => {
    await Promise.all([root.remove(), base.remove()]);
  };
}
