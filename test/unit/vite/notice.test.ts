/** `NOTICE.txt` lists all bundled packages with their licences. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  dependencies,
  devDependencies,
  optionalDependencies,
} from '../../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../../..');
const notice = await readFile(join(root, 'app/NOTICE.txt'), 'utf8');

/** The packages that a source imports at run time. */
const importedIn = (source: string): string[] =>
  [
    ...source.matchAll(/(?:^import(?! type)|^export|@import|import\()[^;'"]*['"]((?:@[\w-]+\/)?[\w-]+)/gm),
  ].map(([, name = '']) => name);

/** The imported packages that are bundled, because users do not install them. */
async function bundledPackages(): Promise<string[]> {
  const folders = ['article', 'importers', 'site', 'search', 'reader', 'service-worker', 'publish'];
  const files = await Promise.all(
    folders.map((folder) => readdir(join(root, 'src', folder), { recursive: true, withFileTypes: true })),
  );
  const sources = files.flat().filter(({ name }) => /\.(?:tsx?|css)$/.test(name));
  const texts = await Promise.all(
    sources.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  const installed = Object.keys({ ...dependencies, ...optionalDependencies });
  const isBundled = (name: string): boolean => name in devDependencies && !installed.includes(name);
  return [...new Set(texts.flatMap(importedIn).filter(isBundled))];
}

test('every bundled library is listed', async () => {
  const named = (name: string): boolean => notice.includes(`\n${name} `);
  const bundled = await bundledPackages();
  expect(bundled).toEqual(
    expect.arrayContaining(['react', 'valibot', 'idb', 'workbox-expiration', 'fflate']),
  );
  expect(bundled.filter((name) => !named(name))).toEqual([]);
});

/** The package of a font by the name of its file: `literata-latin-wght-normal.woff2`, `NotoSerif_700Bold.ttf`. */
const fontName = (file: string): string =>
  file
    .replace(/-(?:latin|greek|cyrillic|vietnamese|arabic|hebrew)(?!.*-(?:arabic|hebrew)).*/, '')
    .replace(/_\w+\.ttf$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();

test('every included font is listed with the text of its licence', async () => {
  const files = [
    ...(await readdir(join(root, 'app/browser/assets'))),
    ...(await readdir(join(root, 'app/fonts'))),
  ];
  const fonts = new Set(files.filter((name) => /\.(?:woff2?|ttf)$/.test(name)).map(fontName));
  expect(fonts.size).toBeGreaterThan(7);
  const works = notice.split(/\n-{80}\n/);
  for (const font of fonts)
    expect(works).toContainEqual(
      expect.stringMatching(
        new RegExp(`^\\n@[\\w-]+/${font} [\\d.]+ \\([^)]*OFL-1\\.1\\)\\n[^]*SIL OPEN FONT LICENSE`, 'i'),
      ),
    );
});

test('every listed work has the text of its licence', () => {
  const [, ...works] = notice.split(/\n-{80}\n/);
  expect(works.length).toBeGreaterThan(20);
  for (const work of works) expect(work).toMatch(/copyright|licen[cs]e/i);
  expect(works.filter((work) => work.trim().split('\n').length < 5)).toEqual([]);
});
