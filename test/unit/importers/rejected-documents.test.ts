import { beforeAll, describe, expect, test } from 'vitest';
import { ImportError } from '../../../src/importers/importer.ts';
import { importerFor } from '../../../src/importers/importers.ts';
import { textImporter } from '../../../src/importers/plain-text.ts';
import { cpuSecondsOf } from '../cpu-seconds.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read =
  (bytes: Uint8Array, options = {}) =>
  () =>
    textImporter.read({ name: 'a.txt', bytes }, options);
const MB = 1_000_000;

function errorOf(work: () => unknown): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

test.each([
  ['nothing', new Uint8Array(), /is empty; save the text/],
  ['white space', bytesOf(' \n\t\u00a0\n'), /is empty/],
  ['only a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf]), /is empty/],
  ['a PDF', bytesOf('%PDF-1.7\nand so on'), /is a PDF, not plain text; save it as text/],
  ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /is a Word, OpenDocument or zip file/],
  ['RTF', bytesOf('{\\rtf1 Hello}'), /is an RTF file/],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]), /is a JPEG picture/],
  ['any other binary', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), /is a binary file/],
  [
    '50 MB',
    bytesOf('Words and more words.\n\n'.repeat((50 * MB) / 23)),
    /is too long; an article has at most 5 MB/,
  ],
  ['6 MB in one line', bytesOf('word '.repeat(1.2 * MB)), /at most 5 MB/],
  ['characters that JSON writes as two', bytesOf('"'.repeat(2.6 * MB)), /longer than an article's 5 MB/],
  [
    'too many paragraphs',
    bytesOf(Array.from({ length: 10_002 }, (_, at) => `Line ${at}.\n\n`).join('')),
    /more than 10000 blocks; split it/,
  ],
])('rejects %s and says what to do', (_, bytes, message) => {
  const error = errorOf(read(bytes));
  expect(error).toBeInstanceOf(ImportError);
  expect(error?.message).toMatch(message);
});

test('rejects an invalid encoding or language', () => {
  expect(read(bytesOf('a'), { encoding: 'klingon' })).toThrow(
    /cannot be read as "klingon"; name an encoding/,
  );
  expect(read(bytesOf('a'), { language: 'no tag!' })).toThrow(/language is not a language tag/);
});

test('rejects a document whose name shows no format', () => {
  const document = { name: 'a.unknown', bytes: bytesOf('a') };
  expect(() => importerFor(document)).toThrow(/^has a name that shows no format .* --format: .*text$/);
  expect(importerFor(document, 'text')).toBe(textImporter);
});

const SLOW_INPUTS: readonly (readonly [string, string])[] = [
  ['one paragraph', 'word '.repeat(400_000)],
  ['quotation marks', '“'.repeat(MB)],
  ['straight quotation marks', ' "a'.repeat(MB / 2)],
  ['lines without blank lines', 'Short line of words.\n'.repeat(4500)],
  ['list items', '- a\n'.repeat(100_000)],
  ['quotation markers', `${'>'.repeat(MB)} a`],
  ['indented lines', '    indented\n'.repeat(4500)],
  ['speeches', '“We must never give up this land,” said Anna Hale.\n\n'.repeat(4500)],
  ['addresses', 'https://a.example/b(c))))), '.repeat(15_000)],
  ['spaces', `a${' '.repeat(1.5 * MB)}b`],
  ['hard spaces', `a${'\u00a0'.repeat(0.75 * MB)}b`],
  ['full stops', 'A. '.repeat(MB / 2)],
  ['capitals', 'Anna '.repeat(200_000)],
  ['related labels', 'READ:\n'.repeat(4500)],
];

const secondsFor = (text: string): Promise<number> => cpuSecondsOf(read(bytesOf(`Headline\n\n${text}`)));

describe('compared with an ordinary document', () => {
  let ordinary = 0;
  beforeAll(async () => {
    ordinary = await secondsFor(
      'Words of a paragraph that is as long as most. '.repeat(10).concat('\n\n').repeat(4000),
    );
  });

  test.each(SLOW_INPUTS)('a long document of %s takes less than four times the CPU time', async (_, text) => {
    expect(await secondsFor(text)).toBeLessThan(ordinary * 4);
  });
});
