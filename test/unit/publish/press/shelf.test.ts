/** Articles wait on the disk for their pages, and leave nothing there. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/schema.ts';
import { openShelf } from '../../../../src/publish/press/shelf.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const article = (headline: string): Article => ({ headline, body: [{ type: 'paragraph', text: headline }] });

test('an article comes back as it was, once, whatever was put between', async () => {
  const shelf = openShelf(join(await temporaryFolder({}), 'new'));
  const articles = ['a', 'ب', '€'.repeat(500_000), '👍'].map(article);
  for (const [at, one] of articles.entries()) shelf.put(String(at), one);
  for (const at of [2, 0, 3, 1]) expect(shelf.take(String(at))).toEqual(articles[at]);
  expect(shelf.take('0')).toBeUndefined();
});

test('what was never put aside is not there, and nothing has a name in the folder', async () => {
  const folder = await temporaryFolder({});
  const shelf = openShelf(folder);
  expect(shelf.take('one')).toBeUndefined();
  shelf.put('one', article('One'));
  expect(await readdir(folder)).toEqual([]);
});
