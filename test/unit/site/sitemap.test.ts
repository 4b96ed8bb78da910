/** Sitemaps, validated by the protocol's XML schemas and an independent parser. */
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/site/article-summary.ts';
import { createSitemap } from '../../../src/site/sitemap.ts';
import { createAbsoluteUrl } from '../../../src/site/absolute-url.ts';
import { testArticle, parseSite } from './test-articles.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { generateFiles } from './generated-files.ts';
import { sitemapErrors } from './validate-xml.ts';

const SITE = parseSite({
  name: 'The <Post>',
  origin: 'https://example.org',
  sections: [{ slug: 'world', name: 'The world' }],
});
const ENTRIES = [
  testArticle('old', { datePublished: '2023-01-01', section: 'World', tags: ['T'], authors: [{ name: 'Ann' }] }),
  testArticle('new', {
    headline: 'New & <odd>',
    language: 'zh-Hant',
    datePublished: '2023-10-10T12:00:00Z',
    image: { image: { src: '/media/ä b.jpg', alt: '' } },
    body: [
      { type: 'gallery', figures: [{ image: { src: 'https://example.com/p.png?a&b', alt: '' } }, { image: { src: '/media/ä b.jpg', alt: '' } }] },
    ],
  }),
  testArticle('day before', { datePublished: '2023-10-09' }),
  testArticle('double', { datePublished: '2023-10-10', canonicalUrl: '/articles/moved/' }),
  testArticle('moved', { datePublished: '2023-10-10', canonicalUrl: 'https://elsewhere.example/' }),
]; // prettier-ignore
const read = (files: Map<string, string>, path: string): string => files.get(path) ?? `no ${path}`;

test('pages are in the sitemap with their last change and pictures', async () => {
  const text = read(generateFiles(SITE, ENTRIES, '/p/'), 'sitemap.xml');
  expect(await sitemapErrors(text)).toEqual([]);
  const items = await parseSitemap(Readable.from(text));
  expect(items.map(({ url, lastmod }) => [url, lastmod])).toEqual([
    ['https://example.org/p/articles/old/', '2023-01-01T00:00:00Z'],
    ['https://example.org/p/articles/day%20before/', '2023-10-09T00:00:00Z'],
    ['https://example.org/p/articles/new/', '2023-10-10T12:00:00Z'],
    ['https://example.org/p/', '2023-10-10T12:00:00Z'],
    ['https://example.org/p/sections/world/', '2023-01-01T00:00:00Z'],
    ['https://example.org/p/authors/ann/', '2023-01-01T00:00:00Z'],
    ['https://example.org/p/tags/t/', '2023-01-01T00:00:00Z'],
  ]);
  expect(items[2]?.img.map(({ url }) => url)).toEqual([
    'https://example.org/p/media/%C3%A4%20b.jpg',
    'https://example.com/p.png?a&b',
  ]);
});

test('each translation lists all of them, and one for other languages', async () => {
  const entries = [
    testArticle('flood', { translations: { fr: 'la-crue' }, datePublished: '2024' }),
    testArticle('la-crue', { language: 'fr', datePublished: '2023' }),
  ];
  const text = read(generateFiles(SITE, entries, '/p/'), 'sitemap.xml');
  expect(await sitemapErrors(text)).toEqual([]);
  const items = await parseSitemap(Readable.from(text));
  const versions = [
    { lang: 'fr', url: 'https://example.org/p/articles/la-crue/' },
    { lang: 'en', url: 'https://example.org/p/articles/flood/' },
    { lang: 'x-default', url: 'https://example.org/p/articles/flood/' },
  ];
  expect(items.slice(0, 2).map(({ links }) => links)).toEqual([versions, versions]);
  expect(read(generateFiles(SITE, entries.slice(0, 1)), 'sitemap.xml')).not.toContain('xhtml');
});

test('pages of the reader’s own data are in no sitemap, and robots.txt excludes them', () => {
  const files = generateFiles(SITE, ENTRIES, '/p/');
  expect(read(files, 'sitemap.xml')).not.toMatch(/\/(?:search|saved|open)\//);
  expect(read(files, 'robots.txt')).toBe(
    'User-agent: *\nDisallow: /p/search/\nDisallow: /p/saved/\nDisallow: /p/open/\n\n' +
      'Sitemap: https://example.org/p/sitemap.xml\nSitemap: https://example.org/p/news-sitemap.xml\n',
  );
});

test('the news sitemap covers the two days before the newest article', async () => {
  const text = read(generateFiles(SITE, ENTRIES), 'news-sitemap.xml');
  expect(await sitemapErrors(text)).toEqual([]);
  const items = await parseSitemap(Readable.from(text));
  expect(items.map(({ url, news }) => [url, news?.title, news?.publication, news?.publication_date])).toEqual([
    ['https://example.org/articles/new/', 'New & <odd>', { name: 'The <Post>', language: 'zh-tw' }, '2023-10-10T12:00:00Z'],
    ['https://example.org/articles/day%20before/', 'Headline of day before', { name: 'The <Post>', language: 'en' }, '2023-10-09T00:00:00Z'],
  ]);
}); // prettier-ignore

test.each([
  ['en-GB', 'en'],
  ['zh', 'zh-cn'],
  ['zh-Hans-TW', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
  ['ckb', 'ckb'],
])('the news sitemap has the language %s as %s', async (language, news) => {
  const files = generateFiles(SITE, [testArticle('a', { language, datePublished: '2024-01-01' })]);
  const [item] = await parseSitemap(Readable.from(read(files, 'news-sitemap.xml')));
  expect(item?.news?.publication.language).toBe(news);
});

const split = (count: number, most: number) => {
  const entries = Array.from({ length: count }, (_, at) => testArticle(String(at).padStart(5, '0')));
  return new Map(
    createSitemap(SITE, entries.map((one) => summarizeArticle(one, SITE)).toReversed(), createAbsoluteUrl(SITE, '/'), most),
  );
}; // prettier-ignore

test('a long sitemap is an index of files, and a new article changes only the last', async () => {
  const files = split(7, 3);
  expect([...files.keys()]).toEqual(['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemaps/3.xml', 'sitemap.xml']);
  expect(await sitemapErrors(...files.values())).toEqual([]);
  const index = await parseSitemapIndex(Readable.from(read(files, 'sitemap.xml')));
  expect(index.map(({ url }) => url)).toEqual([1, 2, 3].map((at) => `https://example.org/sitemaps/${at}.xml`));
  const listed = await Promise.all(
    [1, 2, 3].map((at) => parseSitemap(Readable.from(read(files, `sitemaps/${at}.xml`)))),
  );
  expect(listed.map((items) => items.length)).toEqual([3, 3, 3]);
  const next = split(8, 3);
  for (const path of ['sitemaps/1.xml', 'sitemaps/2.xml']) expect(next.get(path)).toBe(files.get(path));
}); // prettier-ignore

test('a full sitemap is one file, and one more address makes two', () => {
  expect([...split(1, 3).keys()]).toEqual(['sitemap.xml']);
  expect([...split(2, 3).keys()]).toEqual(['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemap.xml']);
});

test('no sitemap file exceeds 50 MB', () => {
  const image = (at: number) => ({ image: { src: `https://example.com/${'i'.repeat(1900)}${at}`, alt: '' } });
  const body = [{ type: 'gallery' as const, figures: Array.from({ length: 100 }, (_, at) => image(at)) }];
  const digests = Array.from({ length: 400 }, (_, at) =>
    summarizeArticle(testArticle(`${at}`, { body }), SITE),
  );
  const files = new Map(createSitemap(SITE, digests, createAbsoluteUrl(SITE, '/')));
  expect(files.size).toBeGreaterThan(2);
  for (const text of files.values()) expect(Buffer.byteLength(text)).toBeLessThan(52_428_800);
});

test('no text breaks a sitemap', async () => {
  const entries = HOSTILE_TEXTS.map((text, at) =>
    testArticle(`${at}`, {
      headline: text,
      datePublished: '2024-01-01',
      tags: [text],
      image: { image: { src: `/media/${text.replace(/[\s\\\u0000-\u001f\u007f-\u009f\u2028-\u202e]/g, '')}`, alt: '' } },
    }),
  );
  const files = generateFiles(parseSite({ name: HOSTILE_TEXTS[0], origin: 'https://example.org' }), entries);
  expect(await sitemapErrors(read(files, 'sitemap.xml'), read(files, 'news-sitemap.xml'))).toEqual([]);
}); // prettier-ignore

test('there is no sitemap without an origin, and no news sitemap without dates', () => {
  expect([...generateFiles(parseSite(), [testArticle('a', { datePublished: '2024' })]).keys()]).toEqual([
    'feed.xml',
    'rss.xml',
    'feed.json',
    'robots.txt',
    'manifest.webmanifest',
  ]);
  const undated = generateFiles(SITE, [testArticle('a')]);
  expect(undated.has('sitemap.xml')).toBe(true);
  expect(undated.has('news-sitemap.xml')).toBe(false);
  expect(read(undated, 'robots.txt')).not.toContain('news');
});
