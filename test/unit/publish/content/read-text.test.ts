import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../../src/publish/content/read-text.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const read = async (text: string): Promise<string> =>
  readText(join(await createTemporaryFolder({ 'a.json': text }), 'a.json'));

test.each([
  [String.raw`"a\ud800b"`, 'a\ufffdb'],
  [String.raw`"\uDC00\uD83D"`, '\ufffd\ufffd'],
  [String.raw`"\ud800\ud83d\ude00"`, '\ufffd😀'],
  [String.raw`"\uD83D\uDE00 \\ud800 \\\ud800"`, '😀 \\ud800 \\\ufffd'],
])('%s is read without lone surrogates', async (text, words) => {
  expect(JSON.parse(await read(text))).toBe(words);
});

test('any text is read without lone surrogates, at the same length', async () => {
  const folder = await createTemporaryFolder({});
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('\\', 'u', 'a', '\ud83d', '\ude00', '"', 'é') }), async (words) => {
      const json = JSON.stringify(words);
      await writeFile(join(folder, 'a.json'), json);
      const text = readText(join(folder, 'a.json'));
      expect(JSON.parse(text)).toBe(Buffer.from(words).toString());
      expect(text.length).toBe(json.length);
    }),
  );
}); // prettier-ignore
