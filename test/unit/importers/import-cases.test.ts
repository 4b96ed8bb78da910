import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { importerFor } from '../../../src/importers/importers.ts';
import { FORMATS_WITH_CASES, readCases } from './import-cases.ts';

const CASES = FORMATS_WITH_CASES.flatMap((format) => readCases(format).map((one) => ({ format, ...one })));

describe.each(CASES)('$format: $name', ({ format, document, options, expected }) => {
  test('gives the expected article and report', async () => {
    const [imported] = importerFor(document, format).read(document, options);
    await expect(`${JSON.stringify(imported, null, 2)}\n`).toMatchFileSnapshot(expected);
  });

  test('gives an article without issues', () => {
    const [imported] = importerFor(document, format).read(document, options);
    expect(parseArticle(imported?.article).issues).toEqual([]);
  });
});
