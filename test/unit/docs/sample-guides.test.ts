/** Pages of the sample site that follow from `docs/`; `npx vitest run test/unit/docs -u` writes them again. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatMarkdown } from './reference.ts';

const GUIDES = ['writing', 'markdown', 'hosting'];

/** Links to other documents become their words. */
const withoutOtherLinks = (guide: string): string =>
  guide.replace(/\[([^\]]*)\]\(([\w./-]+\.md)(?:#[^)\s]*)?\)/g, (link, words: string, path: string) =>
    GUIDES.includes(path.replace(/\.md$/, '')) || !existsSync(resolve('docs', path)) ? link : words,
  );

test.each(GUIDES)('the sample site has the guide docs/%s.md as a page', async (name) => {
  const guide = await readFile(resolve('docs', `${name}.md`), 'utf8');
  const file = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(file, withoutOtherLinks(guide))).toMatchFileSnapshot(file);
});
