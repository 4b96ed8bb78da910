/** The generated archive is deterministic and publishes without problems. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countWords, articleText } from '../../../src/article/text.ts';
import { readContent } from '../../../src/publish/content/read-content.ts';
import { articleAt, corpus } from '../../bench/corpus/corpus.ts';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';

test('a larger corpus starts with the articles of a smaller one', () => {
  expect([...corpus(200)].slice(0, 50)).toEqual([...corpus(50)]);
  expect(articleAt(7, { seed: 2 })).not.toEqual(articleAt(7));
});

test('articles have the length of newspaper articles, in several languages', () => {
  const articles = [...corpus(500)].map(({ article }) => article);
  const english = articles.filter(({ language }) => language === undefined);
  const words = english.reduce((sum, article) => sum + countWords(articleText(article)), 0) / english.length;
  expect(words).toBeGreaterThan(600);
  expect(words).toBeLessThan(800);
  expect(new Set(articles.map(({ language }) => language))).toEqual(
    new Set([undefined, 'de', 'fr', 'ar', 'zh']),
  );
});

test('a corpus with pictures has no problems', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-corpus-'));
  writeCorpus(folder, 130, { pictures: 2 });
  const { articles, problems } = await readContent(folder);
  await rm(folder, { recursive: true });
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(130);
});
