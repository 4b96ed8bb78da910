/** Before all browser tests: finds the browser; publishes and serves the sample edition, at the root and under a base. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { publish } from './program.ts';
import { saveSettings } from './settings.ts';

const SAMPLE = fileURLToPath(new URL('../../public', import.meta.url));

async function pagesIn(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html') && file !== '/specimen/index.html') // An alias: it leads to an article.
    .map((file) => encodeURI(file.slice(0, -'index.html'.length)))
    .sort();
}

export default async function setUp(): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  const [root, base] = await Promise.all([publish(SAMPLE), publish(SAMPLE, '/base/')]);
  saveSettings({
    chromium,
    rootUrl: root.url,
    baseUrl: base.url,
    pages: await pagesIn(root.dir),
  });
  return async () => {
    await Promise.all([root.remove(), base.remove()]);
  };
}
