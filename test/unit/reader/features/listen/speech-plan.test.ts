import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../../../../src/article/parse.ts';
import type { Block } from '../../../../../src/article/blocks.ts';
import type { Article } from '../../../../../src/article/schema.ts';
import { HEADLINE, LEAD, STANDFIRST } from '../../../../../src/article/passage-ids.ts';
import { speechPlan, type Announcements } from '../../../../../src/reader/features/listen/speech-plan.ts';

const WORDS: Announcements = {
  picture: 'Picture',
  video: 'Film',
  audio: 'Recording',
  code: 'Code',
  formula: 'Formula',
  keyPoints: 'Key points',
  linkTo: 'link to {host}',
  date: (iso) => `on ${iso}`,
};

const planOf = (...body: Block[]) =>
  speechPlan({ headline: '…', body }, 'en', WORDS).map(({ parts, ...passage }) => ({
    ...passage,
    said: parts.map(({ text, language }) => (language === 'en' ? text : `${language}: ${text}`)),
  }));
const said = (...body: Block[]): string[] => planOf(...body).map((passage) => passage.said.join(' | '));

describe('for a block, the speech plan contains', () => {
  it.each<[string, Block, string[]]>([
    ['a paragraph sentence by sentence', { type: 'paragraph', text: 'One. Two!' }, ['One.', 'Two!']],
    [
      'the host of an address',
      {
        type: 'paragraph',
        text: 'See https://www.example.org/a/b?c=1&d=2#e, HTTP://user@example.net:8080/, www.example.com and example.com/a/b.',
      },
      ['See link to example.org, link to example.net, link to example.com and link to example.com.'],
    ],
    [
      'the host of a link whose text is its address, and the text of other links',
      {
        type: 'paragraph',
        text: [
          { text: 'https://example.org/archive', link: 'https://example.org/archive' },
          ' or ',
          { text: 'the archive', link: 'https://example.org/archive' },
        ],
      },
      ['link to example.org or the archive'],
    ],
    [
      'a bare host and an email address unchanged',
      { type: 'paragraph', text: 'Write to ann@example.org at example.org and/or e.g. here.' },
      ['Write to ann@example.org at example.org and/or e.g. here.'],
    ],
    [
      'a pause at the end of each line',
      {
        type: 'paragraph',
        text: [
          'Shall I compare thee',
          { break: true },
          'to a day?',
          { break: true },
          'Thou\nart',
          { break: true },
          'fair',
        ],
      },
      ['Shall I compare thee, to a day?', 'Thou art, fair'],
    ],
    [
      'a ruby reading instead of its base text',
      {
        type: 'paragraph',
        text: [
          'Read ',
          { text: '漢字', ruby: 'かんじ' },
          ' aloud. ',
          { text: '東', ruby: 'とう' },
          { text: '京', ruby: 'きょう' },
          '.',
        ],
      },
      ['Read かんじ aloud.', 'とうきょう.'],
    ],
    ['no pull quote', { type: 'pullquote', text: 'One.' }, []],
    ['no divider', { type: 'divider' }, []],
    ['no related link', { type: 'relatedLink', url: 'https://a.example/', headline: 'Elsewhere' }, []],
    [
      'the alternative text of a picture, not its caption',
      {
        type: 'figure',
        image: { src: '/a.jpg', alt: 'A bridge at dusk' },
        caption: 'The old bridge.',
        credit: 'Her',
      },
      ['Picture: A bridge at dusk'],
    ],
    ['no decorative picture', { type: 'figure', image: { src: '/a.jpg', alt: '' } }, []],
    [
      'each picture of a gallery',
      {
        type: 'gallery',
        figures: [{ image: { src: '/a.jpg', alt: 'A' } }, { image: { src: '/b.jpg', alt: 'B' } }],
      },
      ['Picture: A', 'Picture: B'],
    ],
    [
      'the title of a video',
      { type: 'video', src: '/a.webm', title: 'Web of paper' },
      ['Film: Web of paper'],
    ],
    ['an announcement of code', { type: 'code', text: 'let a = 1;' }, ['Code']],
    ['the number of a formula', { type: 'math', tex: 'a^2', label: '(3)' }, ['Formula: (3)']],
    [
      'list items one by one',
      { type: 'list', items: ['One', ['Two ', { text: 'three', strong: true }]] },
      ['One', 'Two three'],
    ],
    [
      'a quotation and its speaker',
      { type: 'blockquote', body: [{ type: 'paragraph', text: 'I did.' }], attribution: 'A witness' },
      ['I did.', 'A witness'],
    ],
    [
      'events with their dates',
      {
        type: 'timeline',
        items: [{ date: '1900', title: 'It began', body: [{ type: 'paragraph', text: 'So.' }] }],
      },
      ['on 1900', 'It began', 'So.'],
    ],
    [
      'terms and definitions',
      {
        type: 'definitions',
        items: [{ term: 'Kicker', body: [{ type: 'paragraph', text: 'A word above.' }] }],
      },
      ['Kicker', 'A word above.'],
    ],
    [
      'key points with their title',
      { type: 'keyPoints', items: ['One', 'Two'] },
      ['Key points', 'One', 'Two'],
    ],
    ['the text of an unknown block', { type: 'unknown', of: 'poll', text: 'Yes\nNo' }, ['Yes', 'No']],
    [
      'a table row by row, each cell with its header, without its caption',
      {
        type: 'table',
        caption: 'Sizes',
        head: [['', 'Width', 'Height']],
        body: [
          [{ text: 'Broadsheet', header: true }, '600', '750'],
          [{ text: 'Tabloid', header: true }, '', '430'],
        ],
      },
      ['Broadsheet; Width: 600; Height: 750', 'Tabloid; Height: 430'],
    ],
    [
      'a table with cells that span rows and columns',
      {
        type: 'table',
        head: [[{ text: 'Year' }, { text: 'Copies', colspan: 2 }]],
        body: [
          [{ text: '1900', rowspan: 2 }, '1', '2'],
          ['3', '4'],
        ],
      },
      ['Year: 1900; Copies: 1; Copies: 2', 'Copies: 3; Copies: 4'],
    ],
  ])('%s', (_, block, expected) => {
    expect(said(block)).toEqual(expected);
  });
});

test('headline, standfirst and lead picture come first', () => {
  const article: Article = {
    headline: 'The offer',
    standfirst: 'It was made. It was not taken.',
    image: { image: { src: '/a.jpg', alt: 'A table' }, caption: 'Unspoken' },
    body: [{ type: 'paragraph', id: 'p-1', text: 'So.' }],
    footnotes: [{ id: '1', body: [{ type: 'paragraph', text: 'Unspoken' }] }],
  };
  expect(
    speechPlan(article, 'en', WORDS).map(({ block, paragraph, parts }) => [block, paragraph, parts[0]?.text]),
  ).toEqual([
    [HEADLINE, 0, 'The offer'],
    [STANDFIRST, 1, 'It was made.'],
    [STANDFIRST, 1, 'It was not taken.'],
    [LEAD, 2, 'Picture: A table'],
    ['p-1', 3, 'So.'],
  ]);
});

test('text in another language is a part of its own, with the punctuation after it', () => {
  const text = [
    'She wrote ',
    { text: 'ça va', language: 'fr', emphasis: true as const },
    '. Then ',
    { text: 'نعم', language: 'ar' },
  ];
  expect(said({ type: 'paragraph', text })).toEqual(['She wrote | fr: ça va.', 'Then | ar: نعم']);
});

test('passages keep the text of the page, so that it can be marked while it is spoken', () => {
  const text = 'Over\u00adall,  it\nheld. "Yes."';
  const [first, second] = planOf({ type: 'paragraph', id: 'p', text });
  expect(first).toEqual({
    block: 'p',
    paragraph: 0,
    words: ['Over\u00adall,  it\nheld.'],
    said: ['Overall, it held.'],
  });
  expect(second?.words).toEqual(['"Yes."']);
});

test('a nested block has a passage with its own id', () => {
  const body: Block = {
    type: 'aside',
    id: 'aside',
    title: 'Note',
    body: [{ type: 'paragraph', id: 'inner', text: 'In.' }],
  };
  expect(planOf(body).map(({ block }) => block)).toEqual(['aside', 'inner']); // prettier-ignore
});

describe('of the sample site', () => {
  const root = new URL('../../../../../public/articles/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  it.each(files)('%s has no empty or very long passage', (file) => {
    const { article } = parseArticle(JSON.parse(readFileSync(new URL(file, root), 'utf8')));
    const plan = speechPlan(article!, 'en', WORDS);
    expect(plan.length).toBeGreaterThan(3);
    for (const { parts } of plan) for (const part of parts) expect(part.text).toMatch(/\S/);
    const paragraphs = plan.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
    expect(Math.max(...plan.flatMap(({ parts }) => parts.map(({ text }) => text.length)))).toBeLessThan(1000);
  });
});
