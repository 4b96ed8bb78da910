/** The steps and examples of `docs/writing.md` and `docs/markdown.md` work. */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { broadsheet } from '../../../src/publish/broadsheet.ts';
import { readContent } from '../../../src/publish/content/read-content.ts';
import { recordingTerminal } from '../publish/recording-terminal.ts';
import { addFiles, createTemporaryFolder } from '../publish/temporary-folder.ts';
import { readGuide } from './guide-page.ts';

const codeBlocks = (guide: string, language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);

async function run(...args: string[]): Promise<string[]> {
  const terminal = recordingTerminal();
  expect(await broadsheet(args, terminal)).toBe(0);
  return terminal.outLines;
}

test('following "Your first newspaper" gives a content folder without problems', async () => {
  const guide = await readGuide('writing');
  const folder = join(await createTemporaryFolder({}), 'my-paper');
  const content = join(folder, 'public');
  await run('init', folder, '--yes');
  const headlines = [...guide.matchAll(/npx broadsheet new "(.*?)" --markdown/g)].map(
    ([, headline = '']) => headline,
  );
  for (const headline of headlines) await run('new', headline, '--markdown', '--into', content);
  const [article = '', picture = ''] = codeBlocks(guide, 'markdown');
  const [image = ''] = codeBlocks(guide, 'yaml');
  const [, link = ''] = /`(More rain, says .*?)`/.exec(guide) ?? [];
  const complete = article
    .replace('\n---\n\n', `\n${image}---\n\n`)
    .replace(/^More rain.*$/m, `${link}\n\n${picture}`);
  await addFiles(content, {
    'articles/rain-at-last.md': complete,
    'media/street.jpg': await readFile(resolve('docs/sample.jpg')),
  });
  for (const name of guide.matchAll(/`(the-first-morning\.json|writing-in-markdown\.md)`/g))
    await rm(join(content, 'articles', name[1] ?? ''));

  const { articles, problems } = await readContent(content);
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['rain-at-last', 'what-the-forecast-says', '/about']);
  expect(articles[0]).toMatchObject({
    links: ['what-the-forecast-says/'],
    media: ['/media/street.jpg'],
    summary: { article: { headline: 'Rain at last', section: 'news', authors: [{ name: 'Ann Lee' }] } },
  });

  await addFiles(content, { 'articles/rain-at-last.md': complete.replace('section: news', 'section: nwes') });
  expect((await readContent(content)).problems).toMatchObject([{ path: 'section', suggestion: 'news' }]);
});

test('the examples of the Markdown guide have no issues', async () => {
  const examples = codeBlocks(await readGuide('markdown'), 'markdown');
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect.soft(readMarkdown(example).issues).toEqual([]);
});

test('the Markdown guide has an example of each directive, which becomes the right block', async () => {
  const [, directives = ''] = codeBlocks(await readGuide('markdown'), 'markdown');
  const { data } = readMarkdown(directives);
  expect((data as { body: { type: string }[] }).body.map(({ type }) => type)).toEqual([
    'pullquote',
    'aside',
    'keyPoints',
    'timeline',
    'relatedLink',
    'embed',
  ]);
});
