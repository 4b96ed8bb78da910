import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { decodeDocument } from '../../../src/importers/decode.ts';
import { ImportError } from '../../../src/importers/importer.ts';
import { splitLines } from '../../../src/importers/plain-text/lines.ts';
import { textImporter } from '../../../src/importers/plain-text.ts';
import { readCases } from './import-cases.ts';
import { lostLines } from './lost-lines.ts';
import { runs } from '../runs.ts';

const MARKS = [
  '',
  '- ',
  '• ',
  '1. ',
  '2. ',
  '> ',
  '> > ',
  '# ',
  '## ',
  'READ: ',
  'SEE ALSO: ',
  '    ',
  '— ',
  'By ',
  '“',
];
const WORDS = [
  'Anna',
  'Hale',
  'said',
  'the',
  'mill',
  '443',
  '0',
  'stands.',
  '“We',
  'stay,”',
  'مدينة',
  '城市',
  'https://a.example/b',
  '(x)',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(' '));
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...MARKS), words).map(([mark, text]) => mark + text) },
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '***',
      '-----',
      '=====',
      '12 comments · 3 shares',
      '10 October 2023',
      'By Anna Hale',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const source = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, ending]) => lines.join(ending));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The article's issues and lost lines, or the error message. */
function outcome(bytes: Uint8Array) {
  try {
    const [result] = textImporter.read({ name: 'source.txt', bytes }, {});
    const lines = splitLines(decodeDocument(bytes).text).map((one) => one.text);
    return { issues: parseArticle(result?.article).issues, lost: result && lostLines(lines, result) };
  } catch (error) {
    return error instanceof ImportError ? NOTHING_LOST : error;
  }
}

const NOTHING_LOST = { issues: [], lost: [] };

test('any text becomes an article without issues, and no character is lost', () => {
  const property = fc.property(source, (text) => {
    expect(outcome(bytesOf(text))).toEqual(NOTHING_LOST);
  });
  fc.assert(property, { numRuns: runs(200) });
});

test('any bytes become an article without issues or are rejected', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(outcome(bytes)).toMatchObject({ issues: [] });
  });
  fc.assert(property, { numRuns: runs(200) });
});

test.each(readCases('text'))('no character of the case $name is lost', ({ document, options }) => {
  const [result] = textImporter.read(document, options);
  const lines = splitLines(decodeDocument(document.bytes, options.encoding).text).map((one) => one.text);
  expect(result && lostLines(lines, result)).toEqual([]);
});

test.each(readCases('text'))('pull quotes of the case $name repeat its text', ({ document, options }) => {
  const [result] = textImporter.read(document, options);
  const quotes = result?.article.body.filter((block) => block.type === 'pullquote') ?? [];
  const [plain] = textImporter.read(document, { ...options, pullquotes: false });
  const own = JSON.stringify(plain?.article.body);
  expect(quotes.filter(({ text }) => !own.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});
