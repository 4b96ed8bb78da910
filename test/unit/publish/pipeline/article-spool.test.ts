import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/schema.ts';
import { openArticleSpool, removeSpool } from '../../../../src/publish/pipeline/article-spool.ts';
import { removeTemporaryFiles } from '../../../../src/publish/write-atomically.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const article = (headline: string): Article => ({ headline, body: [{ type: 'paragraph', text: headline }] });

test('an article comes back as it was, in any order and from any spool', async () => {
  const folder = join(await createTemporaryFolder({}), 'new');
  const [writer, reader] = [openArticleSpool(folder), openArticleSpool(folder)];
  const articles = ['a', 'ب', '€'.repeat(500_000), '👍'].map(article);
  const spooled = articles.map((one) => writer.add(one));
  for (const at of [2, 0, 3, 1]) expect(reader.read(spooled[at]!)).toEqual(articles[at]);
  writer.close();
  reader.close();
});

test.each([
  ['at the end of a build', removeSpool],
  ['by the build after one that was killed', removeTemporaryFiles],
])('nothing stays in the folder: it is removed %s', async (_, remove) => {
  const folder = await createTemporaryFolder({});
  const spool = openArticleSpool(folder);
  spool.add(article('One'));
  expect(await readdir(folder)).toHaveLength(1);
  spool.close();
  await remove(folder);
  expect(await readdir(folder)).toEqual([]);
});
