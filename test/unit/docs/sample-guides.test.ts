/** Pages of the sample site that follow from `docs/`; `npx vitest run test/unit/docs -u` writes them again. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatMarkdown } from './reference.ts';

const GUIDES = ['writing', 'markdown', 'hosting', 'format'];

/** Without pictures, which are no media of the site; links to other documents become their words. */
const pageOf = (guide: string): string =>
  guide
    .replace(/^!\[.*\]\(pictures\/.*\)\n\n/gm, '')
    .replace(/\[([^\]]*)\]\(([\w./-]+\.md)(?:#[^)\s]*)?\)/g, (link, words: string, path: string) =>
      GUIDES.includes(path.replace(/\.md$/, '')) || !existsSync(resolve('docs', path)) ? link : words,
    );

test.each(GUIDES)('the sample site has the guide docs/%s.md as a page', async (name) => {
  const guide = await readFile(resolve('docs', `${name}.md`), 'utf8');
  const file = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(file, pageOf(guide))).toMatchFileSnapshot(file);
});
