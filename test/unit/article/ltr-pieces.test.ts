import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ltrPieces, ltrSpans } from '../../../src/article/ltr-pieces.ts';
import { runs } from '../runs.ts';
import { visualOrder } from './visual-order.ts';

const PIECES = [
  'C++', 'C++17', 'C#', 'F# 4', '.NET', '.NET 8', '*.js', 'f(x)=y', 'A+B', 'AT&T', 'R&D', 'main()', 'a[0]', '&copy=1',
  '--help', '-x', '--foo=bar -x', 'git commit --amend', '$HOME', '#ff0000', '#foo-bar', '@foo-bar', '@example_news', '#1',
  '<head>', '</head>', '<T>', '/etc/passwd', '~/bin', './x', '../x', 'C:\\Users\\', 'example.org/path/',
  'https://example.org/a/b/?c=d', 'www.example.org/', 'news+tips@example.org', '::before', '%d',
  '$40m', '-$5', '100$', '12 €', '€ 12', '50%', '12.5 %', '%50', '-5', '−12.5 %', '-5 °C', '+5kg', '-1/2', '10+', '№5', '§ 5',
  '≥ 5', '<5', '~5', '±3', '1.5×', '2026-05-31', '31.05.2026', '12:30', '10:00–12:00', '10-20', '2019–2021', '10 - 20',
  '1 + 2 = 3', '1,234.5', '10 km (6 mi)', '+966 50 123 4567', '+1 (555) 123-4567', '(02) 123-4567', '050-123-4567', '*100#',
  '31.7683, 35.2137', '-31.7683, 35.2137', '31°46′N 35°13′E', '40.7°N, 74°W', 'J. Smith, Jr.', 'Acme, Inc.', 'U.S.', 'Smith, J.',
  'March 3, 2026', 'Google (2010)', 'Dwayne "The Rock" Johnson', 'Nr. 5', 'A+', 'O-', 'v2.0-beta+1', '1st', 'Ελλάδα, 5%',
]; // prettier-ignore

const SENTENCES = [
  ['قال ', ' اليوم'],
  ['قال ', ''],
  ['قال ', '.'],
  ['قال ', '، ثم خرج'],
  ['(', '). ثم خرج'],
  ['«', '»، ثم'],
  ['هل هو ', '؟'],
  ['و«', '» في 40 مدينة'],
  ['הוא כתב ', ' שם'],
  ['הוא כתב ', ', ואז הלך.'],
  ['הוא כתב (', ').'],
  ['', ' היום'],
] as const;

describe('within Arabic and Hebrew sentences', () => {
  test.each(PIECES)('%j is displayed in the order it is written', (piece) => {
    const wrong = SENTENCES.map(([before, after]) => `${before}${piece}${after}`).filter(
      (text) => !visualOrder(text).includes(piece),
    );
    expect(wrong).toEqual([]);
  });
});

/** Shows that the tests above can fail. */
test('without isolation, signs move to the other end of a piece', () => {
  expect(visualOrder('لغة C++ هنا', (text) => [text])).toContain('++C');
});

test.each([
  ['زوروا https://example.org/.', ['https://example.org/']],
  ['راسلونا على news+tips@example.org، من فضلكم', ['news+tips@example.org']],
  ['لغة C++ ولغة C# ومنصة .NET', ['C++', 'C#', '.NET']],
  // Punctuation of the sentence, quotation marks and brackets around a piece do not belong to it.
  ['قال J. Smith, Jr.، ثم', ['J. Smith, Jr.']],
  ['קרא "C++", ואז (C#).', ['C++', 'C#']],
  ['زاد +3%.', ['+3%']],
  // A hyphen after a prefix is not a minus sign.
  ['עלה ב-40% וב-C++', ['40%', 'C++']],
  ['كوفيد-19', []],
  ['درجات و−12.5 %', ['−12.5 %']],
  ['ו/או $5', ['$5']],
  // An exclamation mark belongs to a name within a sentence or in quotation marks, and to the sentence at its end.
  ['قالت Yahoo! اليوم', ['Yahoo!']],
  ['شركة «Yahoo!»', ['Yahoo!']],
  ['زرنا NATO!', []],
  ['זרנו NATO? כן', []],
  // A sentence in quotation marks keeps its full stop.
  ['אמר "It is over." ויצא', ['It is over.']],
  // Lists are read from right to left, also lists of left-to-right words.
  ['שנים 2010, 2011', []],
  ['خوادم Google، Apple', ['Google', 'Apple']],
  ['رقم (NATO) 2010', ['NATO']],
  ['عام 2010 – NATO', ['NATO']],
  ['قالت NATO اليوم.', []],
  ['قال New York Times.', []],
  ['في 40 مدينة، 12:30', []],
  ['سطر C++\n17 سطر', ['C++']],
  ['See C++', ['See C++']],
])('in %j the isolated pieces are %j', (text, pieces) => {
  const turns = ltrPieces(text);
  expect(turns.filter((_, at) => at % 2 === 1)).toEqual(pieces);
  expect(turns.join('')).toBe(text);
});

test('the pieces join to the same text, and isolated ones do not start or end with a space', () => {
  const words = fc.constantFrom(
    ...PIECES,
    'قال',
    'שם',
    '.',
    '،',
    '"',
    '(',
    ')',
    '-',
    '–',
    '!',
    '...',
    '\u200f',
    '😀',
    "'",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom('', ' '))), (parts) => {
      const text = parts.flat().join('');
      const turns = ltrPieces(text);
      expect(turns.join('')).toBe(text);
      for (const [at, piece] of turns.entries()) if (at % 2 === 1) expect(piece).toBe(piece.trim());
    }),
    { numRuns: runs(300) },
  );
});

const BOLD_C = { text: 'C', strong: true } as const;
const SMALL = { text: '1', superscript: true, footnote: '1' } as const;
test.each([
  [
    ['لغة ', BOLD_C, '++ هنا'],
    [['لغة '], [BOLD_C, '++'], [' هنا']],
  ],
  [
    [BOLD_C, '++ هنا'],
    [[], [BOLD_C, '++'], [' هنا']],
  ],
  [
    ['رقم +', { text: '966', strong: true }],
    [['رقم '], ['+', { text: '966', strong: true }], []],
  ],
  [['لغة ', BOLD_C], [['لغة ', BOLD_C]]],
  [['لغة ', { text: 'C هنا', strong: true }, '++'], [['لغة ', { text: 'C هنا', strong: true }, '++']]],
  [['لغة C', SMALL, ' هنا'], [['لغة C', SMALL, ' هنا']]],
])('a left-to-right piece across the spans %j is isolated as one', (spans, turns) => {
  expect(ltrSpans(spans)).toEqual(turns);
});
