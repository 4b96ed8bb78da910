/** Before all browser tests: publishes and serves the sample edition, at the root and under a base, and finds the browser. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { publish, type Published } from './program.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's program. */
    chromium: string;
    /** Addresses of the sample edition's front pages: published for `/`, and for `/base/`. */
    root: string;
    base: string;
    /** Address of every page of the sample edition, on the site: `/`, `/articles/x/`. */
    pages: readonly string[];
  }
}

const SAMPLE = fileURLToPath(new URL('../../public', import.meta.url));

async function pagesIn(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => encodeURI(file.slice(0, -'index.html'.length)))
    .sort();
}

let published: Published[] = [];

export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  const [root, base] = await Promise.all([publish(SAMPLE), publish(SAMPLE, '/base/')]);
  published = [root, base];
  project.provide('root', root.url);
  project.provide('base', base.url);
  project.provide('pages', await pagesIn(root.dir));
}

export async function teardown(): Promise<void> {
  await Promise.all(published.map((one) => one.remove()));
}
