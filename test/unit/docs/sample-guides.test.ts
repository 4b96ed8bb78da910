/** Pages of the sample site that follow from `docs/`; `npx vitest run test/unit/docs -u` writes them again. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatMarkdown } from './reference.ts';

const GUIDES = ['writing', 'markdown', 'format', 'site', 'theming', 'hosting'];
const PICTURES = 'public/media/guides';

/** Pictures are media of the site; links to files that are not on it become their words. */
const pageOf = (guide: string): string =>
  guide
    .replace(/^<!-- .* -->\n\n/, '')
    .replaceAll(`(../${PICTURES}/`, '(/media/guides/')
    .replace(/(?<!!)\[([^\]]*)\]\(([\w./-]+)(?:#[^)\s]*)?\)/g, (link, words: string, path: string) =>
      GUIDES.includes(path.replace(/\.md$/, '')) || !existsSync(resolve('docs', path)) ? link : words,
    );

const readGuide = (name: string): Promise<string> => readFile(resolve('docs', `${name}.md`), 'utf8');

test.each(GUIDES)('the sample site has the guide docs/%s.md as a page', async (name) => {
  const file = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(file, pageOf(await readGuide(name)))).toMatchFileSnapshot(file);
});

test('every picture of the guides is shown in one', async () => {
  const guides = (await Promise.all(GUIDES.map(readGuide))).join('');
  const files = await readdir(resolve(PICTURES), { recursive: true, withFileTypes: true });
  const pictures = files.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(pictures.filter((name) => !guides.includes(`/${name})`))).toEqual([]);
});
