/** Files of a content folder that are published unchanged. */
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { listPublicFiles } from '../../../../src/publish/content/public-files.ts';
import { createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

const ARTICLE = { headline: 'One', body: [{ type: 'paragraph', text: 'Words.' }] };

async function problemsOf(files: FolderFiles): Promise<string[]> {
  const folder = await createTemporaryFolder({ 'articles/one.json': ARTICLE, ...files });
  const { problems } = await readContent(folder);
  return problems.map(({ file, message }) => `${file.slice(folder.length + 1)} ${message}`);
}

test('every file is public except sources, media, hidden files and packages', async () => {
  const folder = await createTemporaryFolder({
    'ads.txt': 'a',
    'google123.html': 'a',
    'logo.png': 'a',
    'downloads/2024/report.pdf': 'a',
    '.well-known/security.txt': 'a',
    '.env': 'SECRET',
    'downloads/.DS_Store': 'a',
    '.git/config': 'a',
    'downloads/.well-known/x': 'a',
    'node_modules/x/index.js': 'a',
    'site.json': {},
    'articles/one.json': ARTICLE,
    'articles/readme.txt': 'a',
    'media/x.jpg': 'a',
  });
  expect(await listPublicFiles(folder)).toMatchObject({
    files: ['.well-known/security.txt', 'ads.txt', 'downloads/2024/report.pdf', 'google123.html', 'logo.png'],
    errors: [],
  });
});

test('a published site inside the folder is not content', async () => {
  const folder = await createTemporaryFolder({
    'build/site/.broadsheet.json': {},
    'build/site/index.html': 'a',
    'build/notes.txt': 'a',
    'half/.broadsheet-123/index.html': 'a',
    'half/index.html': 'a',
  });
  expect((await listPublicFiles(folder)).files).toEqual(['build/notes.txt']);
});

test.each([
  'index.html',
  'INDEX.html',
  '404.html',
  'sw.js',
  '_headers',
  'feed.xml',
  'sitemap.xml',
  'assets/x.js',
  'pictures/x.jpg',
  'tags/x/index.html',
  'page/2/index.json',
  'sections/world/feed.xml',
  'saved/index.html',
])('%s would overwrite a generated file and is an error', async (path) => {
  expect(await problemsOf({ [path]: 'a' })).toEqual([
    `${path} would be published as /${path}, which is reserved for generated files; rename or move it`,
  ]);
});

test.each(['robots.txt', 'favicon.svg', 'manifest.webmanifest', 'apple-touch-icon.png', 'tags/readme.txt', 'page.html'])(
  '%s may replace a generated file',
  async (path) => {
    expect(await problemsOf({ [path]: 'a' })).toEqual([]);
  },
); // prettier-ignore
