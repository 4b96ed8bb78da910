/** Icons are drawn from the favicon, and no page links to an icon that is not published. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

/** The published icons, those in the manifest, and those linked from a page. */
async function icons(files: FolderFiles, ...options: string[]) {
  const article = { 'public/articles/one.json': { headline: 'One', body: [] } };
  const cwd = await createTemporaryFolder({ ...article, ...files });
  await runBuilt(cwd, 'build', '--no-search', ...options);
  const read = (path: string): Promise<string> => readFile(join(cwd, 'dist', path), 'utf8');
  const manifest = JSON.parse(await read('manifest.webmanifest')) as { icons: { src: string }[] };
  const page = await read('articles/one/index.html');
  return {
    published: (await readdir(join(cwd, 'dist'))).filter((name) => /icon.*\.png$/.test(name)).toSorted(),
    named: manifest.icons.map(({ src }) => src.slice(1)).filter((name) => name.endsWith('.png')),
    linked: [...page.matchAll(/<link rel="apple-touch-icon" href="\/([^"]+)">/g)].map(([, name]) => name),
  };
}

const DRAWN = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

test('icons are drawn from the favicon of the site', async () => {
  expect(await icons({})).toEqual({
    published: ['apple-touch-icon.png', ...DRAWN],
    named: DRAWN,
    linked: ['apple-touch-icon.png'],
  });
});

test('without pictures there are no icons, and no links to them', async () => {
  expect(await icons({}, '--no-images')).toEqual({ published: [], named: [], linked: [] });
});

test('an icon of the publisher is linked as it is', async () => {
  const own = { 'public/apple-touch-icon.png': new Uint8Array([137, 80, 78, 71]) };
  expect(await icons(own, '--no-images')).toEqual({
    published: ['apple-touch-icon.png'],
    named: [],
    linked: ['apple-touch-icon.png'],
  });
});
