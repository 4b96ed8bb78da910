import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/blocks.ts';
import type { Text } from '../../../src/article/spans.ts';
import { outline } from '../../../src/article/outline.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import type { Article } from '../../../src/article/schema.ts';
import { toPlainText } from '../../../src/article/plain-text.ts';
import { summaryText } from '../../../src/article/summary-text.ts';
import { excerpt } from '../../../src/article/excerpt.ts';
import {
  blockText,
  countWords,
  description,
  articleText,
  readingMinutes,
} from '../../../src/article/text.ts';
import { VALID_CASES } from './block-cases.ts';

const article = (body: unknown): Article => {
  const parsed = parseArticle({ headline: 'A', body });
  expect(parsed.issues).toEqual([]);
  return parsed.article!;
};
const note = [{ type: 'paragraph', text: 'own' }];

describe('plain text', () => {
  test('is taken from strings and spans', () => {
    expect([
      toPlainText(undefined),
      toPlainText('a'),
      toPlainText(['a ', { text: 'b', strong: true }]),
    ]).toEqual(['', 'a', 'a b']);
  });
  test('leaves out pull quotes, captions, credits, transcripts and related links', () => {
    const body = [
      { type: 'pullquote', text: 'NOT', attribution: 'NOT' },
      { type: 'figure', image: { src: '/a', alt: 'NOT' }, caption: 'NOT', credit: 'NOT' },
      { type: 'gallery', figures: [{ image: { src: '/a', alt: 'NOT' }, caption: 'NOT' }], caption: 'NOT' },
      {
        type: 'video',
        src: '/v',
        title: 'NOT',
        caption: 'NOT',
        transcript: [{ type: 'paragraph', text: 'NOT' }],
      },
      { type: 'embed', url: '/e', title: 'NOT', caption: 'NOT' },
      { type: 'table', caption: 'NOT', head: [['own']], body: [[{ text: 'own' }]] },
      { type: 'relatedLink', label: 'NOT', url: '/r', headline: 'NOT' },
      { type: 'aside', body: [{ type: 'pullquote', text: 'NOT' }, ...note] },
      { type: 'math', tex: 'NOT', label: 'NOT' },
      { type: 'divider' },
    ];
    expect(articleText(article(body))).toBe('own\nown\nown');
  });
  test('contains lists, definitions, timelines, details and unknown blocks in order', () => {
    const body = [
      { type: 'list', items: ['1', { body: [{ type: 'paragraph', text: '2' }] }] },
      { type: 'definitions', items: [{ term: '3', body: [{ type: 'paragraph', text: '4' }] }] },
      { type: 'timeline', items: [{ date: '5', title: '6', body: [{ type: 'paragraph', text: '7' }] }] },
      { type: 'details', summary: '8', body: [{ type: 'unknown', of: 'x', text: '9' }] },
    ];
    expect(articleText(article(body)).split('\n').join('')).toBe('123456789');
  });
  test('of a figure is its alternative text and caption', () => {
    const [figure] = article([
      { type: 'figure', image: { src: '/a.jpg', alt: 'A bridge' }, caption: 'At noon' },
    ]).body;
    expect(blockText(figure!)).toContain('A bridge');
    expect(blockText(figure!)).toContain('At noon');
  });
  test('does not change the article', () => {
    for (const { article: input } of VALID_CASES) {
      const { article: one } = parseArticle(input);
      const before = JSON.stringify(one);
      if (one) articleText(one);
      expect(JSON.stringify(one)).toBe(before);
    }
  });
});

describe('the number of words', () => {
  test.each([
    ['The quick brown fox', 'en', 4],
    ["Don't stop — it’s a well-known fact.", 'en', 6],
    ['In 2023, 1,234.5 metres', 'en', 4],
    ['Yes 😀👨‍👩‍👧 no', 'en', 2],
    ['', 'en', 0],
    ['co\u00adop heart\u{e0100}beat \u2764\ufe0f \u202aone\u202c', 'en', 3],
    [' … — !', 'en', 0],
    ['كتب الولد الدرس', 'ar', 3],
    ['كَتَبَ الوَلَدُ', 'ar', 2],
    ['ראש הממשלה', 'he', 2],
    ['नमस्ते दुनिया', 'hi', 2],
    ['안녕하세요 세계', 'ko', 2],
    ['你好，世界', 'zh', 2],
    ['我们在北京学习中文。', 'zh-Hans-CN', 5],
    ['東京は日本の首都です。', 'ja', 6],
    ['สวัสดีชาวโลก', 'th', 3],
    ['中文 and English 😀 2023', 'zh', 4],
  ])('in "%s" (%s) is %i', (text, language, count) => {
    expect(countWords(text, language)).toBe(count);
  });
  test('is counted with an invalid language tag too', () => {
    expect(countWords('你好', 'zh-12')).toBeGreaterThan(0);
    expect(countWords('one two', '')).toBe(2);
  });
});

describe('reading time', () => {
  /** Mean length of an IReST text and the minutes its readers took, from the source named in text.ts. */
  test.each([
    ['en', 'word ', 987],
    ['ar', 'كلمة ', 612],
    ['zh', '中文', 255],
    ['ja', '日本', 357],
    ['de', 'Wort ', 920],
  ])('is ten minutes for as much %s text as people read in ten minutes', (language, words, perMinute) => {
    const characters = words.trim().length;
    const text = words.repeat(Math.round((perMinute * 10) / characters));
    expect(readingMinutes(text, language)).toBe(10);
    expect(readingMinutes(text, `${language.toUpperCase()}-x`)).toBe(10);
  });
  test('does not count the vowel points of Arabic and Hebrew', () => {
    expect(readingMinutes('كَتَبَ '.repeat(2000), 'ar')).toBe(readingMinutes('كتب '.repeat(2000), 'ar'));
  });
  test('is at least a minute', () => {
    expect(readingMinutes('')).toBe(1);
  });
});

describe('an excerpt', () => {
  test('of a short text is all of it', () => {
    expect(excerpt(' one\n two ')).toBe('one two');
  });
  test('ends between words, without punctuation before the ellipsis', () => {
    expect(excerpt('One, two, three', 10)).toBe('One, two…');
  });
  test('is never longer than requested, and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 2, max: 50 }),
        (text, length) => {
          const cut = excerpt(text, length);
          expect(cut.length).toBeLessThanOrEqual(length);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

test('the outline contains the top-level headings with an id and text', () => {
  const body = [
    { type: 'heading', id: 'a', level: 2, text: ['A ', { text: 'b', strong: true }] },
    { type: 'aside', body: [{ type: 'heading', id: 'b', level: 2, text: 'within' }] },
    { type: 'heading', id: 'c', level: 3, text: ' ' },
    { type: 'heading', level: 4, text: 'without an id' },
  ];
  expect(outline(article(body))).toEqual([{ id: 'a', level: 2, text: 'A b' }]);
});

test.each(['***', '—', ' \u200b'])('the description skips the paragraph “%s”', (ornament) => {
  const body = [ornament, 'The water came over the wall.'].map((text) => ({
    type: 'paragraph' as const,
    text,
  }));
  expect(description({ body }, 100)).toBe('The water came over the wall.');
});

const paragraph = (text: Text): Block => ({ type: 'paragraph', text });

test.each<[string, Text, string]>([
  [
    'struck-out text',
    ['It costs ', { text: '40', strikethrough: true }, ' 50 dollars.'],
    'It costs 50 dollars.',
  ],
  [
    'struck-out text at the end',
    ['It costs 50 ', { text: 'or so', strikethrough: true }, '.'],
    'It costs 50.',
  ],
  ['a struck-out link', [{ text: 'Old', strikethrough: true, link: '/a/' }, ' New'], 'New'],
  ['a footnote mark', ['Sold', { text: '1', superscript: true, footnote: 'n' }, '.'], 'Sold.'],
  ['a linked footnote mark', ['Sold', { text: '[2]', superscript: true, link: '#n2' }, ' out'], 'Sold out'],
])('summaries leave out %s', (_, text, quoted) => {
  expect(summaryText(text)).toBe(quoted);
  expect(description({ body: [paragraph(text)] }, 200)).toBe(quoted);
  expect(description({ standfirst: text, body: [] }, 200)).toBe(quoted);
});

test.each<[string, Text, string]>([
  ['text with a footnote', ['The ', { text: 'report', footnote: 'n' }, ' says'], 'The report says'],
  [
    'superscript and subscript numbers',
    ['10', { text: '6', superscript: true }, ' H', { text: '2', subscript: true }, 'O'],
    '10⁶ H₂O',
  ],
  ['superscript letters', ['1', { text: 'er', superscript: true }, ' mai'], '1er mai'],
  ['text with a ruby reading', [{ text: '漢字', ruby: 'かんじ' }, 'を'], '漢字を'],
  ['line breaks as spaces', ['One', { break: true }, 'two'], 'One two'],
  ['code', ['Run ', { text: 'ls -l', code: true }, '.'], 'Run ls -l.'],
])('summaries contain %s', (_, text, quoted) => {
  expect(summaryText(text)).toBe(quoted);
});

test.each<[string, Block[], string]>([
  ['only headings and code', [{ type: 'heading', level: 2, text: 'A' }, { type: 'code', text: 'x' }], ''],
  ['a struck-out paragraph', [paragraph([{ text: 'No', strikethrough: true }]), paragraph('Yes.')], 'Yes.'],
  ['a formula between', [paragraph('We have'), { type: 'math', tex: 'x' }, paragraph('as shown.')], 'We have'],
  ['a table between', [paragraph('One.'), { type: 'table', body: [['a', 'b']] }, paragraph('Two.')], 'One.'],
  ['a pull quote between', [paragraph('One.'), { type: 'pullquote', text: 'Q' }, paragraph('Two.')], 'One. Two.'],
  ['a picture between', [paragraph('One.'), { type: 'figure', image: { src: '/a', alt: 'Alt' }, caption: 'C' }, paragraph('Two.')], 'One. Two.'],
  ['a timeline first', [{ type: 'timeline', items: [{ date: '2023', title: 'T', body: [paragraph('In')] }] }, paragraph('One.')], 'One.'],
])('the description of an article with %s', (_, body, expected) => {
  expect(description({ body }, 200)).toBe(expected);
}); // prettier-ignore

test.each([
  ['👩‍👩‍👧'.repeat(4), 20, '👩‍👩‍👧👩‍👩‍👧…'],
  ['e\u0301'.repeat(10), 10, `${'e\u0301'.repeat(4)}…`],
  ['🇳🇱🇧🇪🇩🇪🇫🇷', 12, '🇳🇱🇧🇪…'],
  ['漢字かな交じり文です', 6, '漢字かな交…'],
  ['He said “well (yes)”, and', 11, 'He said…'],
  ['قال الوزير، إن الماء ارتفع', 13, 'قال الوزير…'],
])('the excerpt of %j in %i characters is %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});
