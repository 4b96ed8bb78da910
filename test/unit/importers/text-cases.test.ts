import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { textImporter } from '../../../src/importers/plain-text.ts';
import { readCases } from './import-cases.ts';

describe.each(readCases('text'))('$name', ({ document, options, expected }) => {
  test('becomes the expected article and report', async () => {
    const [imported] = textImporter.read(document, options);
    await expect(`${JSON.stringify(imported, null, 2)}\n`).toMatchFileSnapshot(expected);
  });

  test('is an article without issues', () => {
    const [imported] = textImporter.read(document, options);
    expect(parseArticle(imported?.article).issues).toEqual([]);
  });
});
