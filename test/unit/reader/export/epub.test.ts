/** E-books, checked with an XML parser, and with EPUBCheck where it is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../../src/article/blocks.ts';
import { toPlainText } from '../../../../src/article/plain-text.ts';
import { collectTexts } from '../../../../src/article/text.ts';
import { webUrl } from '../../../../src/reader/export/epub/links.ts';
import { zipFiles } from '../../../../src/reader/export/zip.ts';
import type { Book, Chapter } from '../../../../src/reader/export/epub/book.ts';
import { chapterFiles, epubFiles } from '../../../../src/reader/export/epub/epub.ts';
import { HOSTILE_TEXTS } from '../../site/hostile-text.ts';
import { xmlErrors } from '../../site/validate-xml.ts';
import { bookOf, fixtures, PIXEL, sample } from './books.ts';

const FIXTURES = await fixtures();
const SAMPLE = await sample();

const filesOf = (book: Book) => epubFiles(book, [...chapterFiles(book)]);

const pagesOf = (book: Book): [string, string][] =>
  filesOf(book).flatMap(({ path, content }) =>
    typeof content === 'string' && /\.(?:xhtml|opf|xml)$/.test(path)
      ? [[path, content] as [string, string]]
      : [],
  );
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);

const BOOKS: readonly (readonly [string, Book])[] = [
  ['the e-book of the specimen', bookOf(SAMPLE.filter(({ id }) => id === 'specimen'))],
  [
    'the e-book of an Arabic article',
    bookOf(FIXTURES.filter(({ language }) => language === 'ar').slice(0, 1)),
  ],
  ['the e-book of an Arabic essay', bookOf(SAMPLE.filter(({ language }) => language === 'ar').slice(0, 1))],
  ['the e-book of the sample site', bookOf(SAMPLE, { cover: PIXEL })],
  ['the e-book of every fixture', bookOf(FIXTURES)],
  ['an e-book without pictures', bookOf(SAMPLE, { pictures: new Map() })],
];

describe.each(BOOKS)('%s', (_, book) => {
  it('is well-formed XML with unique ids in each file', async () => {
    const pages = pagesOf(book);
    expect(pages.length).toBeGreaterThan(4);
    expect(await xmlErrors(...pages.map(([, content]) => content))).toEqual([]);
    for (const [path, content] of pages) {
      const ids = all(content, / id="([^"]*)"/g);
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []]);
      expect(content).not.toMatch(/\[object |\bundefined\b|javascript:|<script|<style| style=/);
    }
  });

  it('lists every file once in its manifest', () => {
    const files = filesOf(book);
    const names = files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('book/') && !path.endsWith('.opf'));
    const opf = String(files.find(({ path }) => path.endsWith('.opf'))?.content);
    expect(
      all(opf, /<item [^>]*href="([^"]+)"/g)
        .map((href) => `book/${href}`)
        .sort(),
    ).toEqual(names.sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no broken links', () => {
    const pages = new Map(pagesOf(book));
    const idsIn = (path: string): string[] => all(pages.get(path) ?? '', / id="([^"]*)"/g);
    for (const [path, content] of pages)
      for (const href of all(content, /<a [^>]*href="([^"]*)"/g)) {
        if (/^(?:https?|mailto|tel):/.test(href)) continue;
        const [file = '', fragment] = href.split('#');
        const target = file === '' ? path : `book/${file}`;
        expect([...pages.keys()]).toContain(target);
        if (fragment !== undefined)
          expect([href, idsIn(target)]).toEqual([href, expect.arrayContaining([fragment])]);
      }
  });

  it('contains all text of its articles', () => {
    const pages = new Map(pagesOf(book));
    const bare = (markup: string): string =>
      markup
        .replace(/<sup><a [^>]*noteref.*?<\/sup>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replaceAll('&gt;', '>');
    book.chapters.forEach(({ article }, at) => {
      const text = bare(pages.get(`book/article-${at + 1}.xhtml`) ?? '');
      for (const part of [article.headline, toPlainText(article.standfirst), ...collectTexts(article.body)])
        for (const line of part.split('\n'))
          if (!/^\d{4}-[-\d]+$/.test(line)) expect(text).toContain(line.trim());
    });
  });
});

it('the same book gives the same bytes, starting with the mimetype file', () => {
  const book = bookOf(SAMPLE);
  const bytes = zipFiles(filesOf(book));
  expect(Buffer.from(bytes).equals(Buffer.from(zipFiles(filesOf(bookOf(SAMPLE)))))).toBe(true);
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(bytes[8]).toBe(0);
  expect(Object.keys(unzipSync(bytes))).toEqual(filesOf(book).map(({ path }) => path));
});

it('the page progression follows the direction of the language', () => {
  const opf = (book: Book): string => String(filesOf(book)[2]?.content);
  const arabic = bookOf(SAMPLE.filter(({ language }) => language === 'ar').slice(0, 1));
  expect(opf(arabic)).toContain('page-progression-direction="rtl"');
  expect(opf(bookOf(SAMPLE.slice(0, 1)))).toContain('page-progression-direction="ltr"');
});

it('links to articles of the book are internal, and others lead to the web', () => {
  const chapter = (id: string, links: readonly string[]): Chapter => ({
    ...(SAMPLE[0] as Chapter),
    id,
    article: {
      headline: id,
      body: [{ type: 'paragraph', id: 'first', text: links.map((link) => ({ text: link, link })) }],
    },
  });
  const book = bookOf([
    chapter('a', [
      '/articles/b/#first',
      '/articles/b/',
      '/articles/c/',
      '#first',
      '#none',
      '/articles/b/#none',
    ]),
    chapter('b', []),
  ]);
  const page = new Map(pagesOf(book)).get('book/article-1.xhtml') ?? '';
  expect(all(page, /<a href="([^"]*)"/g).slice(0, 6)).toEqual([
    'article-2.xhtml#b1',
    'article-2.xhtml',
    'https://example.org/news/articles/c/',
    '#b1',
    'https://example.org/news/articles/a/#none',
    'https://example.org/news/articles/b/#none',
  ]);
});

it('each line of verse is an element of its own', () => {
  const text = ['Shall I compare thee', { break: true } as const, 'to a day'];
  const book = bookOf([
    {
      ...(SAMPLE[0] as Chapter),
      article: { headline: 'Verse', body: [{ type: 'paragraph', verse: true, text }] },
    },
  ]);
  const page = new Map(pagesOf(book)).get('book/article-1.xhtml') ?? '';
  expect(page).toMatch(
    /class="verse"><span>Shall I compare thee<br\s*\/><\/span><span>to a day<\/span><\/p>/,
  );
  const style = filesOf(book).find(({ path }) => path.endsWith('.css'))?.content;
  expect(style).toMatch(/\.verse > span \{[^}]*text-indent: -2em/);
});

it('text with markup and control characters gives well-formed XML', async () => {
  const books = HOSTILE_TEXTS.map((text) =>
    bookOf([
      {
        ...(SAMPLE[0] as Chapter),
        article: {
          headline: text,
          body: [
            { type: 'paragraph', text: [{ text, abbreviation: text }] },
            { type: 'figure', image: { src: '/none.png', alt: text }, credit: text },
            { type: 'code', text, language: text, filename: text },
            { type: 'math', tex: text, tree: { name: 'math', children: [{ name: 'mi', children: [text] }] } },
          ],
        },
      },
    ]),
  );
  expect(await xmlErrors(...books.flatMap((book) => pagesOf(book).map(([, content]) => content)))).toEqual(
    [],
  );
});

it('lists with long numbers have them inside the text', () => {
  const list = (start: number): Block => ({ type: 'list', ordered: true, start, items: ['One', 'Two'] });
  const book = bookOf([
    {
      ...(SAMPLE[0] as Chapter),
      article: { headline: 'Numbers', body: [list(99_997), list(999), list(-12), list(98)] },
    },
  ]);
  const page = new Map(pagesOf(book)).get('book/article-1.xhtml') ?? '';
  expect(all(page, /<ol start="([^"]*)" class="long-numbers"/g)).toEqual(['99997', '999']);
  const style = filesOf(book).find(({ path }) => path.endsWith('.css'))?.content;
  expect(style).toMatch(/\.long-numbers \{ list-style-position: inside;/);
});

it('addresses are encoded according to RFC 3986', () => {
  const root = 'https://example.org/news/';
  expect(webUrl('/a|b[c]#d#e', root)).toBe('https://example.org/news/a%7Cb%5Bc%5D#d%23e');
  expect(webUrl('https://example.org/50%', root)).toBe('https://example.org/50%25');
  expect(webUrl('/javascript:alert(1)', root)).toBe('https://example.org/news/javascript:alert(1)');
  expect(webUrl('javascript:alert(1)', root)).toBeUndefined();
  expect(webUrl('https://[', root)).toBeUndefined();
});

/** The path in Debian's package. The file needs Java. */
const JAR = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';
/** Runs EPUBCheck without Java's second compiler, which more than halves the CPU time of such a short run. */
const check = (...args: string[]) =>
  spawnSync('java', ['-XX:TieredStopAtLevel=1', '-jar', JAR, ...args], { encoding: 'utf8' });
const hasCheck = existsSync(JAR) && check('--version').stdout?.includes('EPUBCheck');

it.runIf(hasCheck).each([
  ['an Arabic essay', bookOf(SAMPLE.filter(({ language }) => language === 'ar').slice(0, 1))],
  ['all articles', bookOf([...SAMPLE, ...FIXTURES], { cover: PIXEL })],
] as const)(
  'EPUBCheck accepts the e-book of %s',
  (_, book) => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-epub-'));
    try {
      const file = join(folder, 'book.epub');
      writeFileSync(file, zipFiles(filesOf(book)));
      const { stdout, stderr } = check(file);
      const findings = `${stdout}\n${stderr}`
        .split('\n')
        .filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
      expect(findings).toEqual([]);
      expect(stdout + stderr).toMatch(/No errors or warnings detected|0 errors/i);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

test('left-to-right text in a right-to-left article is isolated', () => {
  const [base] = SAMPLE;
  if (!base) throw new Error('The sample site has no article');
  const body: Block[] = [
    { type: 'paragraph', text: ['C++ لغة ', { text: '.NET 8', strong: true }, '.'] },
    { type: 'table', body: [['-5', 'نص']] },
  ];
  const article = { headline: 'لغة C++17', language: 'ar', body };
  const pages = pagesOf(bookOf([{ ...base, language: 'ar', article }]));
  const text = pages.map(([, content]) => content).join('\n');
  expect(text).toContain('<h1 id="headline">لغة <bdi>C++17</bdi></h1>');
  expect(text).toContain('<p><bdi>C++</bdi> لغة <strong><bdi>.NET 8</bdi></strong>.</p>');
  expect(text).toContain('<td><bdi>-5</bdi></td>\n<td>نص</td>');
});
