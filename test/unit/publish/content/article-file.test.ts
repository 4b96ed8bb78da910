import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../../../src/publish/content/article-file.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const MARKDOWN = '---\nheadline: Rain\n---\n\nIt falls.\n';

test('the same Markdown text is parsed once', async () => {
  const folder = await createTemporaryFolder({ 'articles/a.md': MARKDOWN });
  const read = async () => (await readArticleFile(folder, 'articles/a.md')).article;
  const first = await read();
  expect(await read()).toBe(first);
  await writeFile(join(folder, 'articles/a.md'), MARKDOWN.replace('falls', 'stops'));
  expect(await read()).toMatchObject({ body: [{ type: 'paragraph', text: 'It stops.' }] });
});
