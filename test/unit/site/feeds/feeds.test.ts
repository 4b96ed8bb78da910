/** Feeds, read with a feed library and an XML parser that the program does not use. */
import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { parseLeniently } from '../../../../src/article/lenient-parse.ts';
import { Article } from '../../../../src/article/schema.ts';
import { replaceInvalidXml } from '../../../../src/article/markup.ts';
import { VALID_CASES } from '../../article/block-cases.ts';
import { listAddress } from '../../../../src/article/urls.ts';
import { testArticle, parseSite } from '../test-articles.ts';
import { HOSTILE_TEXTS, hostileText } from '../hostile-text.ts';
import { generateFiles } from '../generated-files.ts';
import { xmlErrors } from '../validate-xml.ts';
import { runs } from '../../runs.ts';
import { attributesAt, textsAt, type JsonFeed } from './feed-xml.ts';

const SITE = parseSite({
  name: 'The Post',
  tagline: 'News & views',
  origin: 'https://example.org',
  sections: [{ slug: 'world', name: 'The world', description: 'Near and far' }],
});
const FULL = testArticle('2023/10/ä b', {
  headline: 'Bread < Circuses',
  standfirst: ['All ', { text: 'of it', strong: true }],
  section: 'world',
  tags: ['Bread', 'The world'],
  language: 'en-GB',
  authors: [{ name: 'Ann', image: 'ann.jpg' }, { name: 'Bo' }, { name: 'Ann' }],
  datePublished: '2023-10-10T14:00:00+02:00',
  dateModified: '2023-10-11',
  corrections: [{ date: '2023-10-12', text: 'It was rye.' }],
  counts: { comments: 0, shares: 443 },
  discussionUrl: '/talk',
  image: { image: { src: '/media/a b.jpg', alt: 'A loaf' } },
  source: { name: 'Elsewhere', url: 'https://elsewhere.example/' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  copyright: '© Ann',
  body: [
    { type: 'paragraph', text: ['A ', { text: 'note', footnote: 'n' }, { text: ' up', link: '#h' }] },
    { type: 'audio', src: '../sound.mp3', title: 'Ovens' },
    { type: 'embed', url: 'https://videos.example/1', title: 'A film' },
    { type: 'pullquote', text: 'A note' },
  ],
  footnotes: [{ id: 'n', body: [{ type: 'paragraph', text: 'Really.' }] }],
});
const read = (files: Map<string, string>, path: string): string => files.get(path) ?? `no ${path}`;
const readJson = (files: Map<string, string>): JsonFeed => JSON.parse(read(files, 'feed.json')) as JsonFeed;
const rssContent = (files: Map<string, string>) =>
  textsAt(read(files, 'rss.xml'), 'channel/item/content:encoded')[0];

test('a feed reader finds every field of an article in Atom', () => {
  const feed = parseFeed(read(generateFiles(SITE, [FULL], '/post/'), 'feed.xml'));
  expect(feed.toJSON()).toMatchObject({
    meta: { type: 'atom', version: '1.0' },
    language: 'en',
    title: 'The Post',
    description: 'News & views',
    self: 'https://example.org/post/feed.xml',
    url: 'https://example.org/post/',
    updated: '2023-10-12T00:00:00.000Z',
    authors: [{ name: 'The Post' }],
  });
  expect(feed.items.map((item) => item.toJSON())).toMatchObject([
    {
      id: 'https://example.org/post/articles/2023/10/%C3%A4%20b/',
      url: 'https://example.org/post/articles/2023/10/%C3%A4%20b/',
      title: 'Bread < Circuses',
      description: 'All of it',
      published: '2023-10-10T12:00:00.000Z',
      updated: '2023-10-12T00:00:00.000Z',
      authors: [{ name: 'Ann', url: 'https://example.org/post/authors/ann/' }, { name: 'Bo' }],
      categories: [{ term: 'The world' }, { term: 'Bread' }],
    },
  ]);
});

test('Atom links to the files, source, licence and comments of an article', () => {
  const xml = read(generateFiles(SITE, [FULL], '/post/'), 'feed.xml');
  expect(attributesAt(xml, 'entry/link')).toEqual([
    { rel: 'alternate', href: 'https://example.org/post/articles/2023/10/%C3%A4%20b/', type: 'text/html' },
    { rel: 'enclosure', href: 'https://example.org/post/articles/2023/sound.mp3', type: 'audio/mpeg', title: 'Ovens' },
    { rel: 'enclosure', href: 'https://example.org/post/media/a%20b.jpg', type: 'image/jpeg' },
    { rel: 'replies', href: 'https://example.org/post/talk', type: 'text/html', 'thr:count': '0' },
    { rel: 'via', href: 'https://elsewhere.example/' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  expect(attributesAt(xml, 'entry')).toEqual([{ 'xml:lang': 'en-GB' }]);
  expect(textsAt(xml, 'entry/rights')).toEqual(['© Ann']);
}); // prettier-ignore

test('each feed has the whole article with absolute addresses', () => {
  const files = generateFiles(SITE, [FULL], '/post/');
  const [atom] = textsAt(read(files, 'feed.xml'), 'entry/content');
  expect(rssContent(files)).toBe(atom);
  expect(readJson(files).items[0]?.content_html).toBe(atom);
  expect(atom).toBe(
    '<div lang="en-GB" dir="ltr"><p><ins>2023-10-12: It was rye.</ins></p>\n<p><em>All <strong>of it</strong></em></p>\n' +
      '<figure><img src="https://example.org/post/media/a%20b.jpg" alt="A loaf"></figure>\n' +
      '<p>A note<sup>1</sup><a href="https://example.org/post/articles/2023/10/%C3%A4%20b/#h"> up</a></p>\n' +
      '<figure><audio controls preload="none"><source src="https://example.org/post/articles/2023/sound.mp3">\n' +
      '<a href="https://example.org/post/articles/2023/sound.mp3">Ovens</a></audio>\n<figcaption>Ovens</figcaption></figure>\n' +
      '<figure><p><a href="https://videos.example/1">A film</a></p></figure>\n<hr>\n<ol><li><p>Really.</p></li></ol></div>',
  );
});

test('blocks are separated also when a program reads only the text of a feed', () => {
  const BORDER =
    /(?<=[^\s>])(?:<[^>]*>)*<\/?(?:p|h\d|li|t[dhr]|d[td]|figcaption|caption|pre|summary)\b[^>]*>(?:<[^>]*>)*(?=[^\s<])/g;
  const touching = VALID_CASES.flatMap(({ article }, at) => {
    const files = generateFiles(SITE, [{ id: `x${at}`, article: article as Article }]);
    const html = readJson(files).items[0]?.content_html ?? '';
    return html.match(BORDER) ?? [];
  });
  expect(touching).toEqual([]);
});

test('feeds keep line breaks and ruby text', () => {
  const text = ['One', { break: true as const }, { text: '漢字', ruby: 'かんじ' }];
  const files = generateFiles(SITE, [testArticle('a', { body: [{ type: 'paragraph', verse: true, text }] })]);
  expect(rssContent(files)).toContain(
    '<p><span>One<br></span><span><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></span></p>',
  );
});

test('feeds isolate left-to-right words in a right-to-left article', () => {
  const body = [
    { type: 'paragraph' as const, text: ['C++ لغة ', { text: '.NET 8', strong: true }, '.'] },
    { type: 'table' as const, body: [['-5', 'نص']] },
  ];
  const files = generateFiles(SITE, [testArticle('a', { language: 'ar', body })]);
  expect(rssContent(files)).toBe(
    '<div lang="ar" dir="rtl"><p><bdi>C++</bdi> لغة <strong><bdi>.NET 8</bdi></strong>.</p>\n' +
      '<table><tbody><tr><td><bdi>-5</bdi></td>\n<td>نص</td></tr></tbody></table></div>',
  );
});

test('a feed reader finds every field that RSS supports', () => {
  const feed = parseFeed(read(generateFiles(SITE, [FULL]), 'rss.xml'));
  expect(feed.toJSON()).toMatchObject({
    meta: { type: 'rss', version: '2.0' },
    title: 'The Post',
    url: 'https://example.org/',
    self: 'https://example.org/rss.xml',
    description: 'News & views',
    language: 'en',
  });
  expect(feed.items.map((item) => item.toJSON())).toMatchObject([
    {
      id: 'https://example.org/articles/2023/10/%C3%A4%20b/',
      url: 'https://example.org/articles/2023/10/%C3%A4%20b/',
      title: 'Bread < Circuses',
      published: '2023-10-10T12:00:00.000Z',
      authors: [{ name: 'Ann' }, { name: 'Bo' }],
      media: [
        { url: 'https://example.org/articles/2023/sound.mp3', mimeType: 'audio/mpeg' },
        { url: 'https://example.org/media/a%20b.jpg', type: 'image' },
      ],
    },
  ]);
});

test('RSS has the date of the last change, permanent addresses and comments', () => {
  const xml = read(generateFiles(SITE, [FULL]), 'rss.xml');
  expect(textsAt(xml, 'channel/lastBuildDate')).toEqual(['Thu, 12 Oct 2023 00:00:00 GMT']);
  expect(attributesAt(xml, 'channel/item/guid')).toEqual([{ isPermaLink: 'true' }]);
  expect(textsAt(xml, 'channel/item/slash:comments')).toEqual(['0']);
  expect(textsAt(xml, 'channel/item/comments')).toEqual(['https://example.org/talk']);
  expect(attributesAt(xml, 'channel/item/enclosure')).toEqual([
    { url: 'https://example.org/articles/2023/sound.mp3', length: '0', type: 'audio/mpeg' },
  ]);
});

/** The text that a feed reader shows when it reads a field as HTML. */
function shownAsHtml(html: string | undefined): string {
  const { document } = new Window();
  document.body.innerHTML = html ?? '';
  return document.body.textContent;
}

test.each(['Why the <head> element matters more than <b>', 'R&D &amp; "Q&A" <!-- x -->', '🗞️ 5 < 6 > 4 ‘x’ ]]>'])(
  'every field of every feed keeps the text %j',
  (words) => {
    const named = parseSite({ name: words, tagline: words, copyright: words, origin: 'https://example.org' });
    const given = testArticle('a', { headline: words, standfirst: words, tags: [words], authors: [{ name: words }], copyright: words });
    const files = generateFiles(named, [given]);
    const rss = read(files, 'rss.xml');
    for (const path of ['channel/title', 'channel/description', 'channel/item/title', 'channel/item/description'])
      expect(textsAt(rss, path).map(shownAsHtml), path).toEqual([words]);
    for (const path of ['channel/copyright', 'channel/item/category', 'channel/item/dc:creator']) expect(textsAt(rss, path), path).toEqual([words]);
    const atom = read(files, 'feed.xml');
    for (const path of ['title', 'subtitle', 'rights', 'author/name', 'entry/title', 'entry/summary', 'entry/rights', 'entry/author/name'])
      expect(textsAt(atom, path), path).toEqual([words]);
    expect(attributesAt(atom, 'entry/category')).toEqual([{ term: words }]);
    const json = readJson(files);
    const [one] = json.items;
    expect(json).toMatchObject({ title: words, description: words, authors: [{ name: words }] });
    expect(one).toMatchObject({ title: words, summary: words, tags: [words], authors: [{ name: words }] });
    for (const content of [rssContent(files), textsAt(atom, 'entry/content')[0], one?.content_html])
      expect(shownAsHtml(content)).toContain(words);
  },
); // prettier-ignore

test('the date of an article without a time is the start of the site’s day in every feed', () => {
  const files = generateFiles(parseSite({ origin: 'https://example.org', timeZone: 'America/Los_Angeles' }), [
    testArticle('a', { datePublished: '2026-05-31' }),
  ]);
  expect(textsAt(read(files, 'rss.xml'), 'channel/item/pubDate')).toEqual(['Sun, 31 May 2026 07:00:00 GMT']);
  expect(textsAt(read(files, 'feed.xml'), 'entry/published')).toEqual(['2026-05-31T07:00:00.000Z']);
  expect(readJson(files).items[0]).toMatchObject({ date_published: '2026-05-31T07:00:00.000Z' });
  expect(read(files, 'sitemap.xml')).toContain('<lastmod>2026-05-31T00:00:00-07:00</lastmod>');
});

test('enclosures have their lengths, and RSS, which requires one, omits pictures without', () => {
  const bytesOf = (url: string) => (url.startsWith('/media/') ? url.length : undefined);
  const picture = { image: { src: '/media/loaf.jpg', alt: '' } };
  const entries = [
    testArticle('1', { datePublished: '2023-10-14', image: picture, body: [{ type: 'audio', src: '/media/ovens.mp3' }] }),
    testArticle('2', { datePublished: '2023-10-13', image: picture }),
    testArticle('3', { datePublished: '2023-10-12', image: { image: { src: 'https://elsewhere.example/x.jpg', alt: '' } } }),
    testArticle('4', { datePublished: '2023-10-11', body: [{ type: 'video', src: 'https://elsewhere.example/x.mp4' }] }),
  ];
  const files = generateFiles(SITE, entries, '/', bytesOf);
  expect(attributesAt(read(files, 'rss.xml'), 'channel/item/enclosure').map(({ type, length }) => [type, length])).toEqual([['audio/mpeg', '16'], ['image/jpeg', '15'], ['video/mp4', '0']]);
  const enclosures = attributesAt(read(files, 'feed.xml'), 'entry/link').filter(({ rel }) => rel === 'enclosure');
  expect(enclosures.map(({ length }) => length)).toEqual(['16', '15', '15', undefined, undefined]);
  expect(readJson(files).items[0]).toMatchObject({ attachments: [{ size_in_bytes: 16 }] });
}); // prettier-ignore

test('JSON Feed has every field that it supports', () => {
  const feed = readJson(generateFiles(SITE, [FULL]));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Post',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
  });
  expect(feed.items[0]).toMatchObject({
    id: 'https://example.org/articles/2023/10/%C3%A4%20b/',
    external_url: 'https://elsewhere.example/',
    date_published: '2023-10-10T12:00:00.000Z',
    date_modified: '2023-10-12T00:00:00.000Z',
    image: 'https://example.org/media/a%20b.jpg',
    tags: ['The world', 'Bread'],
    authors: [{ name: 'Ann', avatar: 'https://example.org/articles/2023/10/ann.jpg' }, { name: 'Bo' }],
    attachments: [{ url: 'https://example.org/articles/2023/sound.mp3', mime_type: 'audio/mpeg', title: 'Ovens' }],
  });
}); // prettier-ignore

test('each section has its own feeds, and each feed has only the newest articles', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    testArticle(`${at}`, { section: 'odd ones', datePublished: `2024-01-01T00:${at}:00Z`.replace(/:(\d):/, ':0$1:') }),
  );
  const files = generateFiles(SITE, [FULL, ...many]);
  const feeds = [...files.keys()].filter((path) => /(?:feed|rss)\.(?:xml|json)$/.test(path));
  expect(feeds.filter((path) => !/^(?:tags|authors)\//.test(path))).toEqual(
    ['', 'sections/world/', 'sections/odd-ones/'].flatMap((page) =>
      ['feed.xml', 'rss.xml', 'feed.json'].map((name) => page + name),
    ),
  );
  expect(parseFeed(read(files, 'feed.xml')).items).toHaveLength(30);
  expect(parseFeed(read(files, 'sections/odd-ones/feed.xml')).items.map(({ published }) => published)).toEqual(
    many.toReversed().slice(0, 30).map(({ article }) => new Date(article.datePublished ?? '')),
  );
  const world = parseFeed(read(files, 'sections/world/feed.xml'));
  expect([world.title, world.description, world.items.map(({ title }) => title)]).toEqual(['The world – The Post', 'Near and far', ['Bread < Circuses']]);
}); // prettier-ignore

test('each tag and author has an Atom feed with the name of its list', () => {
  const files = generateFiles(SITE, [
    testArticle('a', { tags: ['C++', 'Sea'], authors: [{ name: 'Ann Lee' }], datePublished: '2024-01-02' }),
    testArticle('b', { tags: ['sea'], authors: [{ name: 'Bo' }, { name: 'Ann Lee' }], datePublished: '2024-01-01' }),
  ]);
  const feeds = [...files.keys()].filter((path) => /^(?:tags|authors)\//.test(path));
  expect(feeds).toEqual([...['C++', 'sea'].map((tag) => listAddress('tags', tag)), '/authors/ann-lee/', '/authors/bo/'].map((page) => `${page.slice(1)}feed.xml`));
  const ann = parseFeed(read(files, 'authors/ann-lee/feed.xml'));
  expect([ann.title, ...ann.items.map(({ title }) => title)]).toEqual(['Ann Lee – The Post', 'Headline of a', 'Headline of b']);
  const sea = parseFeed(read(files, 'tags/sea/feed.xml'));
  expect([sea.title, sea.items.length]).toEqual(['sea – The Post', 2]);
}); // prettier-ignore

test('without an origin feeds have ids of their own and relative links', () => {
  const xml = read(generateFiles(parseSite({ name: 'Here' }), [testArticle('a'), testArticle('b')], '/x/'), 'feed.xml');
  const ids = [...textsAt(xml, 'id'), ...textsAt(xml, 'entry/id')];
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(3);
  expect(attributesAt(xml, 'entry/link')[0]).toMatchObject({ rel: 'alternate', href: '/x/articles/a/' });
}); // prettier-ignore

test('an article without a date is in the feeds without an invented date', () => {
  const files = generateFiles(SITE, [testArticle('a')]);
  const atom = read(files, 'feed.xml');
  expect([...textsAt(atom, 'updated'), ...textsAt(atom, 'entry/updated')]).toEqual([
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
  ]);
  expect(textsAt(read(files, 'rss.xml'), 'channel/item/pubDate')).toEqual([]);
  expect(readJson(files).items[0]).not.toHaveProperty('date_published');
});

test('every valid fixture gives well-formed feeds', async () => {
  const articles = VALID_CASES.map(({ article }) => parseLeniently(Article, article).value as Article);
  const files = generateFiles(SITE, articles.map((article, at) => ({ id: `${at}`, article })));
  const own = [...files].filter(([path]) => path.endsWith('.xml')).map(([, text]) => text);
  expect(own.length).toBeGreaterThan(3);
  expect(await xmlErrors(...own)).toEqual([]);
}); // prettier-ignore

/** An article with the same text in every text field. */
const saying = (text: string) =>
  testArticle('x', {
    headline: `h${text}`,
    standfirst: text,
    section: `s${text}`,
    tags: [`t${text}`],
    authors: [{ name: `a${text}` }],
    copyright: text,
    body: [
      { type: 'paragraph', text: [{ text, abbreviation: text }] },
      { type: 'figure', image: { src: '/media/x.png', alt: text }, credit: text },
      { type: 'code', text },
      { type: 'embed', url: 'https://example.com/', title: text },
      { type: 'math', tex: text, tree: { name: 'math', attributes: { display: text }, children: [text] } },
      { type: 'table', body: [[text, { text, align: 'end' }]] },
      { type: 'video', src: '/x.mp4', title: text },
    ],
  });

test('a table in a feed has its head, rows and caption', () => {
  const head = [[{ text: 'Ward' }, 'Boats']];
  const article = testArticle('t', {
    headline: 'T',
    body: [
      { type: 'table', caption: 'Boats by ward', head, body: [['North', { text: '40', align: 'end' }]] },
    ],
  });
  const [item] = readJson(generateFiles(SITE, [article])).items;
  const { document } = new Window();
  document.body.innerHTML = item?.content_html ?? '';
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  expect(texts('table > caption')).toEqual(['Boats by ward']);
  expect(texts('table > thead > tr > th')).toEqual(['Ward', 'Boats']);
  expect(texts('table > tbody > tr > td')).toEqual(['North', '40']);
});

test('no text breaks out of a feed', async () => {
  const texts = HOSTILE_TEXTS.map((text) => generateFiles(parseSite({ name: text, origin: 'https://example.org' }), [saying(text)]));
  const documents = texts.flatMap((files) => ['feed.xml', 'rss.xml', 'sitemap.xml'].map((path) => read(files, path)));
  expect(await xmlErrors(...documents)).toEqual([]);
}); // prettier-ignore

test('any text is read from a feed as it was written, except characters that XML forbids', () => {
  const { document } = new Window();
  fc.assert(
    fc.property(hostileText, (text) => {
      const files = generateFiles(SITE, [saying(text)]);
      const [item] = readJson(files).items;
      expect(item?.['title']).toBe(replaceInvalidXml(`h${text}`));
      document.body.innerHTML = item?.content_html ?? '';
      expect(document.querySelector('script, style, iframe, object')).toBeNull();
      expect(textsAt(read(files, 'feed.xml'), 'entry/content')).toEqual([item?.content_html.trim()]);
    }),
    { numRuns: runs(100) },
  );
});

test.each([
  ['/media/logo.png', ['https://example.org/media/logo.png']],
  ['/media/logo.svg', []],
])('the logo %s is in Atom, and in RSS when its format is allowed', (light, rss) => {
  const files = generateFiles({ ...SITE, theme: { logo: { light } } }, [FULL]);
  expect(textsAt(read(files, 'feed.xml'), 'logo')).toEqual([`https://example.org${light}`]);
  expect(textsAt(read(files, 'rss.xml'), 'channel/image/url')).toEqual(rss);
});
