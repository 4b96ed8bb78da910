import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../../src/publish/command.ts';
import { createNewCommand } from '../../../../src/publish/commands/new.ts';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { recordingTerminal } from '../recording-terminal.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const command = createNewCommand(() => new Date('2026-03-04T05:06:07.890Z'));

test('creates an article that can be published as it is', async () => {
  const dir = await createTemporaryFolder({ 'site.json': { language: 'ar' } });
  const terminal = recordingTerminal();
  expect(await command.run(['  Rain at\n last! ', '--into', dir], terminal)).toBe(0);
  const file = join(dir, 'articles/rain-at-last.json');
  expect(terminal.outLines).toEqual([file]);
  const { articles, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['rain-at-last']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    version: 1,
    language: 'ar',
    headline: 'Rain at last!',
    datePublished: '2026-03-04T05:06:07Z',
    body: [{ type: 'paragraph' }],
  });
  expect(await readFile(file, 'utf8')).toMatch(/^\{\n {2}"version"[^]*\}\n$/);
});

test('refers to the schema of the installed package by a path relative to the article', async () => {
  const dir = await createTemporaryFolder({
    'node_modules/broadsheet/app/schema/article.json': {},
    'public/site.json': {},
  });
  const terminal = recordingTerminal();
  await command.run(['Rain', '--into', join(dir, 'public')], terminal);
  const text = await readFile(terminal.outLines[0] ?? '', 'utf8');
  expect(text).toMatch(
    /^\{\n {2}"\$schema": "\.\.\/\.\.\/node_modules\/broadsheet\/app\/schema\/article\.json",\n/,
  );
});

test('refers to the schema in the program’s own repository', async () => {
  const dir = await createTemporaryFolder({ 'app/schema/article.json': {} });
  const inRepository = createNewCommand(
    () => new Date(),
    () => dir,
  );
  const terminal = recordingTerminal();
  await inRepository.run(['Rain', '--into', join(dir, 'public')], terminal);
  expect(await readFile(terminal.outLines[0] ?? '', 'utf8')).toContain(
    '"$schema": "../../app/schema/article.json"',
  );
});

test('creates an article in Markdown', async () => {
  const dir = await createTemporaryFolder({ 'site.json': { language: 'ar' } });
  const terminal = recordingTerminal();
  expect(await command.run(['Rain: "at" last #1', '--markdown', '--into', dir], terminal)).toBe(0);
  const { articles, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(articles.map(({ file, summary }) => ({ file, ...summary.article }))).toEqual([
    {
      file: terminal.outLines[0],
      headline: 'Rain: "at" last #1',
      language: 'ar',
      datePublished: '2026-03-04T05:06:07Z',
    },
  ]);
  expect(terminal.outLines[0]).toMatch(/\.md$/);
  expect(await command.run(['Rain: "at" last #1', '--into', dir], terminal)).toBe(1);
  expect(terminal.errLines.join()).toMatch(/\.md already exists/);
});

test('never overwrites a file', async () => {
  const dir = await createTemporaryFolder({ 'articles/rain.json': 'mine' });
  const terminal = recordingTerminal();
  expect(await command.run(['Rain', '--into', dir], terminal)).toBe(1);
  expect(terminal.errLines.join()).toMatch(/rain\.json already exists; edit it, or choose another headline/);
  expect(await readFile(join(dir, 'articles/rain.json'), 'utf8')).toBe('mine');
});

test.each([[[]], [['  ']], [['Rain', 'at last']]])('rejects the headline %j', async (args) => {
  await expect(command.run(args, recordingTerminal())).rejects.toThrow(UsageError);
});

test.each(['../../etc/passwd', '...', '?', 'مطر أخيرا', 'x'.repeat(500), 'index.html', '.hidden'])(
  'the headline %j makes a file name inside articles/ that can be published',
  async (headline) => {
    const dir = await createTemporaryFolder({});
    expect(await command.run([headline, '--into', dir], recordingTerminal())).toBe(0);
    const { articles, problems } = await readContent(dir);
    expect(problems).toEqual([]);
    expect(articles.map(({ summary }) => summary.article.headline)).toEqual([headline]);
  },
);

test('a folder that cannot be written to is an error', async () => {
  const dir = await createTemporaryFolder({});
  await writeFile(join(dir, 'articles'), 'a file');
  await expect(command.run(['Rain', '--into', dir], recordingTerminal())).rejects.toThrow(/articles/);
});
