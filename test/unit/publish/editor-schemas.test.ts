/** Editors find a file's JSON Schema by its `$schema`, as VS Code's JSON service resolves it. */
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { broadsheet } from '../../../src/publish/broadsheet.ts';
import { createTemporaryFolder } from './temporary-folder.ts';
import { recordingTerminal } from './recording-terminal.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
});

/** Problems that an editor underlines, such as a schema that it does not find. */
async function editorProblems(file: string, change = (text: string): string => text): Promise<object[]> {
  const text = change(await readFile(file, 'utf8'));
  const document = TextDocument.create(pathToFileURL(file).href, 'json', 1, text);
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  return found.map(({ message, range }) => ({ line: range.start.line + 1, message }));
}

async function jsonFiles(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(folder, path))
    .toSorted();
}

const withUnknownField = (text: string): string => text.replace('{', '{ "headlin": "A",');

async function expectSchema(files: readonly string[]): Promise<void> {
  for (const file of files) {
    expect.soft(await editorProblems(file), file).toEqual([]);
    expect
      .soft(await editorProblems(file, withUnknownField), file)
      .toMatchObject([{ line: 1, message: 'Property headlin is not allowed.' }]);
  }
}

test('an editor finds the schema of every file of the sample content', async () => {
  const files = await jsonFiles(join(ROOT, 'public'));
  expect(files.length).toBeGreaterThan(10);
  await expectSchema(files);
});

test('an editor finds the schema of every file that init, new and import write', async () => {
  const folder = await createTemporaryFolder({
    'rain.txt': 'Rain at last\n\nIt began at four in the morning.\n',
  });
  await mkdir(join(folder, 'node_modules'));
  await symlink(ROOT, join(folder, 'node_modules/broadsheet'));
  const into = ['--into', join(folder, 'public')];
  for (const args of [
    ['init', folder, '--yes'],
    ['new', 'The second morning', ...into],
    ['import', join(folder, 'rain.txt'), ...into],
  ])
    expect(await broadsheet(args, recordingTerminal())).toBe(0);
  const files = await jsonFiles(join(folder, 'public'));
  expect(files.map((file) => relative(folder, file))).toEqual([
    'public/articles/rain-at-last.json',
    'public/articles/the-first-morning.json',
    'public/articles/the-second-morning.json',
    'public/site.json',
  ]);
  await expectSchema(files);
});
