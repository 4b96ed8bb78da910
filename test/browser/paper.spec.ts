/** The whole article is printed, in the right size: read from the PDF. */
import type { Page } from '@playwright/test';
import { expect, testSite } from './fixtures.ts';
import { cutOff, printed, textOf, type Sheet } from './pdf.ts';
import type { ContentFiles } from './broadsheet-program.ts';
import { enableWebFonts } from './web-fonts.ts';

const paragraph = (text: unknown) => ({ type: 'paragraph', text });
/** Words that are each found once. */
const wordsOf = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${what}${at + 1}`);
const LONG_URL = `https://archive.example/${wordsOf('folder', 30).join('/')}/end-of-the-address`;
const row = (what: string, columns: number, more = ''): string[] =>
  wordsOf(what, columns).map((word) => word + more);

const TABLES: readonly object[] = [
  {
    type: 'table',
    caption: 'Six columns',
    head: [row('Head', 6, ' of the authority')],
    body: [row('Representative', 6, ' of the municipality'), row('Ministry', 6)],
  },
  { type: 'table', body: [row('Column', 16), row('Kolonne', 16)] },
  { type: 'table', body: [row('N', 14), row('S', 14)] },
  { type: 'table', body: [['Source', LONG_URL.replace('archive', 'table')], row('Last', 2)] },
];
/** A table of short words where less than the sheet's width is left. */
const nested = (what: string) => ({
  type: 'table',
  head: [row(what, 14)],
  body: [row(what.toLowerCase(), 14)],
});
const TEX = wordsOf('', 60)
  .map((at) => `x_{${at}}`)
  .join(' + ');

const BODY: readonly object[] = [
  paragraph('Opening words of the article, in the size of the text.'),
  ...TABLES,
  { type: 'math', tex: `y = ${TEX} = z_{999}` },
  { type: 'math', tex: `\\frac{${TEX.replaceAll('x', 'p')}}{q_{888}}` },
  { type: 'math', tex: 'a + b', label: '(7)' },
  { type: 'code', filename: 'main.ts', text: `call(${wordsOf('argument', 60).join(', ')});\n\tsecondLine();` },
  paragraph([{ text: wordsOf('inline', 40).join(''), code: true }, ' is long code.']),
  paragraph(['Write to ', { text: 'the desk', link: 'mailto:desk@archive.example' }]),
  paragraph(['See ', { text: 'the archive', link: LONG_URL.replace('archive', 'linked') }, ' and ', LONG_URL]),
  { type: 'embed', url: 'https://player.example/film', title: 'EmbedTitle', provider: 'EmbedProvider', caption: 'EmbedCaption' },
  { type: 'video', src: '/media/film.webm', title: 'FilmTitle', caption: 'FilmCaption', transcript: [paragraph('FilmTranscript')] },
  { type: 'audio', src: '/media/sound.mp3', title: 'SoundTitle' },
  { type: 'details', summary: 'Folded', body: [paragraph('WithinFolded'), { type: 'details', summary: 'Twice', body: [paragraph('TwiceFolded')] }] },
  { type: 'list', ordered: true, start: 99_997, items: ['ListItem', { body: [{ type: 'list', items: ['NestedItem'] }] }] },
  { type: 'aside', title: 'AsideTitle', body: [paragraph('AsideWords'), TABLES[0]] },
  { type: 'definitions', items: [{ term: 'DefinitionTerm', body: [paragraph('DefinitionWords'), nested('D')] }] },
  { type: 'list', items: [{ body: [nested('L')] }] },
  { type: 'blockquote', body: [nested('Q')] },
  { type: 'keyPoints', items: ['KeyPoint'] },
  { type: 'timeline', items: [{ date: '1999', title: 'TimelineTitle', body: [paragraph('TimelineWords'), nested('T')] }] },
  { type: 'relatedLink', label: 'READ', article: 'other' },
  { type: 'gallery', figures: [1, 2].map((at) => ({ image: { src: '/media/a.svg', alt: '' }, caption: `Gallery${at}`, credit: `Credit${at}` })), caption: 'GalleryCaption' },
  { type: 'figure', size: 'full', image: { src: '/media/a.svg', alt: '' }, caption: 'FigureCaption' },
  { type: 'blockquote', body: [paragraph('QuotedWords')], attribution: 'QuotedPerson' },
  paragraph(['Noted', { text: '', footnote: '1' }, ' and so ends the article.']),
]; // prettier-ignore

const WORDS = [
  ...row('Head', 6), ...row('Representative', 6), ...row('Ministry', 6), ...row('Column', 16), ...row('Kolonne', 16), ...row('N', 14), ...row('S', 14), 'Last2',
  LONG_URL, LONG_URL.replace('archive', 'table'), LONG_URL.replace('archive', 'linked'),
  '999', '888', '(7)', 'main.ts', 'argument60);', 'secondLine', 'inline40',
  'EmbedTitle', 'EmbedProvider', 'https://player.example/film', 'EmbedCaption',
  'FilmTitle', '/media/film.webm', 'FilmCaption', 'FilmTranscript', 'SoundTitle', '/media/sound.mp3',
  'Folded', 'WithinFolded', 'TwiceFolded', '99997', 'ListItem', 'NestedItem', 'AsideTitle', 'AsideWords',
  'DefinitionTerm', 'DefinitionWords', 'KeyPoint', 'TimelineTitle', 'TimelineWords', 'READ', 'OtherArticle',
  'Gallery1', 'Credit1', 'Gallery2', 'Credit2', 'GalleryCaption', 'FigureCaption', 'QuotedWords', 'QuotedPerson', 'FootnoteWords',
  'https://noted.example/', 'desk@archive.example', ...['D', 'd', 'L', 'l', 'Q', 'q', 'T', 't'].flatMap((what) => row(what, 14)),
  'andsoendsthearticle',
]; // prettier-ignore

const article = {
  headline: 'Paper',
  body: BODY,
  footnotes: [
    { id: '1', body: [paragraph(['FootnoteWords ', { text: 'noted', link: 'https://noted.example/' }])] },
  ],
};
const content: ContentFiles = {
  'articles/paper.json': article,
  'articles/arabic.json': { ...article, language: 'ar', headline: 'ورق' },
  'articles/short.json': {
    headline: 'A story of four hundred words',
    standfirst: 'It is as long as most news.',
    authors: [{ name: 'Ann Writer' }],
    datePublished: '2024-05-01T10:00:00Z',
    tags: ['Paper'],
    body: Array.from({ length: 8 }, () =>
      paragraph('Paper press print words set by hand and read. '.repeat(5) + 'Paper press print words set.'),
    ),
  },
  'articles/other.json': { headline: 'OtherArticle', body: [paragraph('Other')] },
  'media/a.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1200"><path d="M0 0h2000v1200H0z"/></svg>',
  'media/film.webm': 'film',
  'media/sound.mp3': 'sound',
};
const test = testSite(content);

/** Size of the words of running text, in points. */
const textSize = (sheets: readonly Sheet[], words: string): number | undefined =>
  sheets.flatMap((sheet) => sheet.words).find(({ text }) => text.includes(words))?.fontSize;

/** All words are printed, none is cut off, and the text has its size: browsers shrink pages that are too wide. */
async function expectPrintedWhole(page: Page): Promise<void> {
  const sheets = await printed(page);
  const text = textOf(sheets);
  expect(WORDS.filter((word) => !text.includes(word))).toEqual([]);
  expect(cutOff(sheets)).toEqual([]);
  expect(textSize(sheets, 'Opening')).toBeCloseTo(10.5, 1);
}

test('an article is printed whole, and no figure is taller than a sheet', async ({ page, visit }) => {
  // The fallback font has another nominal size than the site's.
  await enableWebFonts(page);
  await visit('/articles/paper/');
  await expectPrintedWhole(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1046 });
  for (const img of await page.getByRole('article').first().locator('figure img').all())
    expect((await img.boundingBox())!.height).toBeLessThanOrEqual(1046);
});

test('an Arabic article is printed whole', async ({ page, visit }) => {
  await enableWebFonts(page);
  await visit('/articles/arabic/');
  await expectPrintedWhole(page);
});

test('a story of 400 words fits on one sheet, whose width its column fills', async ({ page, visit }) => {
  await visit('/articles/short/');
  for (const [format, widthPoints] of [
    ['A4', 595],
    ['Letter', 612],
  ] as const)
    await test.step(format, async () => {
      const sheets = await printed(page, format, '1cm');
      expect(sheets).toHaveLength(1);
      const marginPoints = 72 / 2.54;
      const text = sheets[0]!.words.filter(({ text }) => /press|print|hand/.test(text));
      const left = Math.min(...text.map((one) => one.left));
      const right = Math.max(...text.map((one) => one.right));
      expect(left).toBeLessThan(marginPoints + 7);
      expect(right).toBeLessThan(widthPoints - marginPoints + 1);
      expect(right).toBeGreaterThan(widthPoints - marginPoints - 60);
    });
});
