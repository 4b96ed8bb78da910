import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/publish/command.ts';
import { importCommand } from '../../../src/publish/commands/import.ts';
import { readArticleFile } from '../../../src/publish/content/article-file.ts';
import { readContent } from '../../../src/publish/content/read-content.ts';
import { recordingTerminal } from '../publish/recording-terminal.ts';
import { addFiles, createTemporaryFolder } from '../publish/temporary-folder.ts';

const FERRY = 'Ferry strike ends\n\n0\n12\n\nThe crews go back to work on Monday.\n';
const MILL = 'The mill stands still\n\nThere is no water.\n\nREAD: ferry strike ends\n';

async function run(...args: string[]) {
  const terminal = recordingTerminal();
  const exit = await importCommand.run(args, terminal);
  return { exit, out: terminal.outLines.join('\n'), err: terminal.errLines.join('\n') };
}

test('writes the article into the content folder and reports', async () => {
  const dir = await createTemporaryFolder({ 'in/ferry.txt': FERRY });
  const content = join(dir, 'content');
  const { exit, out, err } = await run(join(dir, 'in/ferry.txt'), '--into', content);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain(`written ${join(content, 'articles/ferry-strike-ends.json')}`);
  expect(out).toContain('  guessed  line 4: “12” is the number of shares');
  const { articles, problems } = await readContent(content);
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['ferry-strike-ends']);
  expect(await readdir(join(content, 'articles'))).toEqual(['ferry-strike-ends.json']);
  const written = await readArticleFile(content, 'articles/ferry-strike-ends.json');
  expect(written.article).toMatchObject({ counts: { comments: 0, shares: 12 } });
});

test('writes $schema as the path to the schema of the installed package', async () => {
  const dir = await createTemporaryFolder({
    'ferry.txt': FERRY,
    'node_modules/broadsheet/app/schema/article.json': {},
  });
  const args = [join(dir, 'ferry.txt'), '--into', join(dir, 'public')];
  expect((await run(...args)).exit).toBe(0);
  expect(
    JSON.parse(await readFile(join(dir, 'public/articles/ferry-strike-ends.json'), 'utf8')),
  ).toMatchObject({
    $schema: '../../node_modules/broadsheet/app/schema/article.json',
  });
  expect((await run(...args)).out).toContain('unchanged');
});

test('reads folders, and links related lines to articles imported with them', async () => {
  const dir = await createTemporaryFolder({
    'in/a/mill.txt': MILL,
    'in/ferry.txt': FERRY,
    'in/picture.png': 'x',
  });
  const { exit } = await run(join(dir, 'in'), '--into', dir);
  expect(exit).toBe(0);
  const mill = JSON.parse(await readFile(join(dir, 'articles/the-mill-stands-still.json'), 'utf8'));
  expect(mill.body.at(-1)).toEqual({ type: 'relatedLink', label: 'READ', article: 'ferry-strike-ends' });
});

test('links related lines to articles of the content folder', async () => {
  const dir = await createTemporaryFolder({
    'mill.txt': MILL,
    'articles/2020/strike.json': { headline: 'Ferry Strike ends', body: [] },
    'articles/broken.json': '{',
  });
  const { out } = await run(join(dir, 'mill.txt'), '--into', dir, '--stdout');
  expect(JSON.parse(out).body.at(-1)).toMatchObject({ article: '2020/strike' });
});

test('--stdout prints only articles to stdout, and the report to stderr', async () => {
  const dir = await createTemporaryFolder({ 'ferry.txt': FERRY, 'mill.txt': MILL });
  const { exit, out, err } = await run(
    join(dir, 'ferry.txt'),
    '--into',
    dir,
    '--stdout',
    '--counters',
    'views,shares',
  );
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ headline: 'Ferry strike ends', counts: { views: 0, shares: 12 } });
  expect(err).toContain('ferry.txt: printed');
  expect(await readdir(dir)).toEqual(['ferry.txt', 'mill.txt']);
  expect(JSON.parse((await run(dir, '--into', dir, '--stdout')).out)).toHaveLength(2);
});

test('does not rewrite a file with the same content, and replaces another only with --force', async () => {
  const dir = await createTemporaryFolder({ 'ferry.txt': FERRY });
  const source = join(dir, 'ferry.txt');
  const file = join(dir, 'articles/ferry-strike-ends.json');
  await run(source, '--into', dir);
  const article: unknown = JSON.parse(await readFile(file, 'utf8'));
  await addFiles(dir, { 'articles/ferry-strike-ends.json': JSON.stringify(article) });
  expect((await run(source, '--into', dir)).out).toContain(`unchanged ${file}`);
  expect(await readFile(file, 'utf8')).toBe(JSON.stringify(article));

  await addFiles(dir, { 'articles/ferry-strike-ends.json': { headline: 'Mine', body: [] } });
  const refused = await run(source, '--into', dir);
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain(
    `ferry.txt: (document): would replace ${file}, which differs; rename that file, or add --force`,
  );
  expect(await readFile(file, 'utf8')).toContain('Mine');

  expect((await run(source, '--into', dir, '--force')).out).toContain(`replaced ${file}`);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(article);
});

test('writes nothing when a document cannot be imported, and lists all problems', async () => {
  const dir = await createTemporaryFolder({
    'in/a.txt': FERRY,
    'in/b.txt': '',
    'in/c.txt': '%PDF-1',
    'in/d.txt': FERRY,
  });
  const { exit, err } = await run(join(dir, 'in'), '--into', dir);
  expect(exit).toBe(1);
  expect(err).toMatch(/b\.txt: \(document\): is empty/);
  expect(err).toMatch(/c\.txt: \(document\): is a PDF/);
  expect(err).toMatch(/d\.txt: \(document\): has the same headline as .*a\.txt/);
  expect(err).toContain('Nothing was written.');
  expect(await readdir(dir)).toEqual(['in']);
});

test('--json prints the report as JSON', async () => {
  const dir = await createTemporaryFolder({ 'ferry.txt': FERRY, 'empty.txt': '' });
  const { out } = await run(join(dir, 'ferry.txt'), '--into', dir, '--json');
  expect(JSON.parse(out)).toMatchObject({
    documents: [
      { format: 'text', headline: 'Ferry strike ends', status: 'written', notes: expect.any(Array) },
    ],
    problems: [],
  });
  const failed = await run(join(dir, 'empty.txt'), '--into', dir, '--json');
  expect(failed.exit).toBe(1);
  expect(JSON.parse(failed.out)).toMatchObject({
    documents: [],
    problems: [{ message: expect.stringMatching(/empty/) }],
  });
});

test('reports a folder without documents', async () => {
  const dir = await createTemporaryFolder({ 'picture.png': 'x' });
  expect(await run(dir, '--into', dir)).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/has no file with a known format/),
  });
});

test('reports a content folder that cannot be written to', async () => {
  const dir = await createTemporaryFolder({ 'ferry.txt': FERRY, file: 'x' });
  const { exit, err } = await run(join(dir, 'ferry.txt'), '--into', join(dir, 'file'));
  expect(exit).toBe(1);
  expect(err).toMatch(/cannot write .*articles/);
});

test.each([
  [[], /needs a document/],
  [['nowhere.txt'], /cannot read "nowhere.txt": no such file/],
  [['a.txt', '--format', 'papyrus'], /"papyrus" is not known; known are: .*text/],
  [['a.txt', '--counters', 'likes'], /knows comments, shares, views or none, not "likes"/],
  [['a.txt', '--language', 'no tag!'], /is not a language tag/],
  [['a.txt', '--encoding', 'klingon'], /is not known; write one such as/],
])('rejects the arguments %j', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(UsageError);
  await expect(run(...args)).rejects.toThrow(message);
});
