/** How the build splits the message catalogues. Needs the built app. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as english from '../../../src/reader/i18n/catalogues/en.ts';
import { LANGUAGE_CODES } from '../../../src/reader/i18n/languages.ts';
import { runBuilt } from '../publish/built-program.ts';
import { createTemporaryFolder } from '../publish/temporary-folder.ts';

const APP = new URL('../../../app/browser/', import.meta.url);
const MANIFEST = JSON.parse(await readFile(new URL('manifest.json', APP), 'utf8')) as Readonly<
  Record<string, { readonly file: string }>
>;

const chunkOf = (source: string): URL => new URL(MANIFEST[source]?.file ?? `no chunk of ${source}`, APP);

describe.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('the catalogue %s', (code) => {
  it.each(['page', 'features', 'search'])('has a chunk with only its group %s', async (group) => {
    const chunk = chunkOf(`src/reader/i18n/catalogues/${code}.ts?${group}`);
    expect(Object.keys((await import(chunk.href)) as object)).toEqual([group]);
  });
});

test('the first load contains the English messages of pages, not of features and search', async () => {
  const code = await readFile(chunkOf('index.html'), 'utf8');
  expect(code).toContain(english.page.missingText);
  expect(code).not.toContain(english.features.dataExport.notAFile);
  expect(code).not.toContain(english.search.someWords);
});

test('the service worker precaches only messages in the language of the site', async () => {
  const folder = await createTemporaryFolder({
    'public/site.json': { name: 'Blatt', language: 'de' },
    'public/articles/one.json': { headline: 'Eins', body: [] },
  });
  await runBuilt(folder, 'build', '--no-search', '--no-images');
  const worker = await readFile(join(folder, 'dist/sw.js'), 'utf8');
  const stored = Object.keys(MANIFEST).filter(
    (source) => source.includes('/i18n/') && worker.includes(`"${MANIFEST[source]!.file}"`),
  );
  expect(stored.toSorted()).toEqual(
    ['features', 'page', 'search'].map((group) => `src/reader/i18n/catalogues/de.ts?${group}`),
  );
});
