/** Articles are spooled on disk, and nothing is left behind. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/schema.ts';
import { openArticleSpool } from '../../../../src/publish/pipeline/article-spool.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const article = (headline: string): Article => ({ headline, body: [{ type: 'paragraph', text: headline }] });

test('an article comes back as it was, once, whatever was put between', async () => {
  const shelf = openArticleSpool(join(await createTemporaryFolder({}), 'new'));
  const articles = ['a', 'ب', '€'.repeat(500_000), '👍'].map(article);
  for (const [at, one] of articles.entries()) shelf.add(String(at), one);
  for (const at of [2, 0, 3, 1]) expect(shelf.take(String(at))).toEqual(articles[at]);
  expect(shelf.take('0')).toBeUndefined();
});

test('what was never put aside is not there, and nothing has a name in the folder', async () => {
  const folder = await createTemporaryFolder({});
  const shelf = openArticleSpool(folder);
  expect(shelf.take('one')).toBeUndefined();
  shelf.add('one', article('One'));
  expect(await readdir(folder)).toEqual([]);
});
