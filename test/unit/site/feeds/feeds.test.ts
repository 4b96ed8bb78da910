/** Feeds, read by an independent parser. */
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
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

test('Atom says all of an article', () => {
  const feed = parseAtomFeed(read(generateFiles(SITE, [FULL], '/post/'), 'feed.xml'));
  expect(feed).toMatchObject({
    id: 'https://example.org/post/',
    title: { value: 'The Post' },
    subtitle: { value: 'News & views' },
    updated: '2023-10-12T00:00:00Z',
    links: [
      { rel: 'self', href: 'https://example.org/post/feed.xml' },
      { rel: 'alternate', href: 'https://example.org/post/' },
    ],
  });
  expect(feed.entries).toHaveLength(1);
  expect(feed.entries?.[0]).toMatchObject({
    id: 'https://example.org/post/articles/2023/10/%C3%A4%20b/',
    title: { value: 'Bread < Circuses' },
    published: '2023-10-10T12:00:00Z',
    updated: '2023-10-12T00:00:00Z',
    authors: [{ name: 'Ann', uri: 'https://example.org/post/authors/ann/' }, { name: 'Bo' }],
    categories: [{ term: 'The world' }, { term: 'Bread' }],
    summary: { value: 'All of it' },
    rights: { value: '© Ann' },
  });
  expect(feed.entries?.[0]?.links).toEqual(
    expect.arrayContaining([
      { rel: 'enclosure', href: 'https://example.org/post/articles/2023/sound.mp3', type: 'audio/mpeg', title: 'Ovens' },
      { rel: 'enclosure', href: 'https://example.org/post/media/a%20b.jpg', type: 'image/jpeg' },
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
      { rel: 'via', href: 'https://elsewhere.example/' },
    ]),
  ); // prettier-ignore
});

test('the whole article is in each feed, with addresses that are right anywhere', () => {
  const files = generateFiles(SITE, [FULL], '/post/');
  const atom = parseAtomFeed(read(files, 'feed.xml')).entries?.[0]?.content?.value ?? '';
  const rss = parseRssFeed(read(files, 'rss.xml')).items?.[0]?.content?.encoded ?? '';
  const json = parseJsonFeed(read(files, 'feed.json')).items?.[0]?.content_html ?? '';
  expect(rss).toBe(atom);
  expect(json).toBe(atom);
  expect(atom).toBe(
    '<div lang="en-GB" dir="ltr"><p><ins>2023-10-12: It was rye.</ins></p><p><em>All <strong>of it</strong></em></p>' +
      '<figure><img src="https://example.org/post/media/a%20b.jpg" alt="A loaf"></figure>' +
      '<p>A note<sup>1</sup><a href="https://example.org/post/articles/2023/10/%C3%A4%20b/#h"> up</a></p>' +
      '<figure><audio controls preload="none"><source src="https://example.org/post/articles/2023/sound.mp3">' +
      '<a href="https://example.org/post/articles/2023/sound.mp3">Ovens</a></audio><figcaption>Ovens</figcaption></figure>' +
      '<figure><p><a href="https://videos.example/1">A film</a></p></figure><hr><ol><li><p>Really.</p></li></ol></div>',
  );
});

test('feeds keep line breaks and the readings of words', () => {
  const text = ['One', { break: true as const }, { text: '漢字', ruby: 'かんじ' }];
  const files = generateFiles(SITE, [testArticle('a', { body: [{ type: 'paragraph', verse: true, text }] })]);
  expect(parseRssFeed(read(files, 'rss.xml')).items?.[0]?.content?.encoded).toContain(
    '<p><span>One<br></span><span><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></span></p>',
  );
});

test('feeds isolate what reads from left to right in a right-to-left article', () => {
  const body = [
    { type: 'paragraph' as const, text: ['C++ لغة ', { text: '.NET 8', strong: true }, '.'] },
    { type: 'table' as const, body: [['-5', 'نص']] },
  ];
  const files = generateFiles(SITE, [testArticle('a', { language: 'ar', body })]);
  expect(parseRssFeed(read(files, 'rss.xml')).items?.[0]?.content?.encoded).toBe(
    '<div lang="ar" dir="rtl"><p><bdi>C++</bdi> لغة <strong><bdi>.NET 8</bdi></strong>.</p>' +
      '<table><tbody><tr><td><bdi>-5</bdi></td><td>نص</td></tr></tbody></table></div>',
  );
});

test('RSS says what it can', () => {
  const feed = parseRssFeed(read(generateFiles(SITE, [FULL]), 'rss.xml'));
  expect(feed).toMatchObject({
    title: 'The Post',
    link: 'https://example.org/',
    description: 'News &amp; views',
    language: 'en',
    lastBuildDate: 'Thu, 12 Oct 2023 00:00:00 GMT',
    atom: { links: [{ href: 'https://example.org/rss.xml', rel: 'self' }] },
  });
  expect(feed.items?.[0]).toMatchObject({
    title: 'Bread &lt; Circuses',
    guid: { value: 'https://example.org/articles/2023/10/%C3%A4%20b/', isPermaLink: true },
    pubDate: 'Tue, 10 Oct 2023 12:00:00 GMT',
    dc: { creators: ['Ann', 'Bo'] },
    slash: { comments: 0 },
    comments: 'https://example.org/talk',
    enclosures: [{ url: 'https://example.org/articles/2023/sound.mp3', length: 0, type: 'audio/mpeg' }],
    media: { contents: [{ url: 'https://example.org/media/a%20b.jpg', medium: 'image' }] },
  });
});

/** Text that a feed reader shows if it takes a field for HTML. */
function shownAsHtml(html: string | undefined): string {
  const { document } = new Window();
  document.body.innerHTML = html ?? '';
  return document.body.textContent;
}

test.each(['Why the <head> element matters more than <b>', 'R&D &amp; "Q&A" <!-- x -->', '🗞️ 5 < 6 > 4 ‘x’ ]]>'])(
  'every field of every feed says %j',
  (words) => {
    const named = parseSite({ name: words, tagline: words, copyright: words, origin: 'https://example.org' });
    const given = testArticle('a', { headline: words, standfirst: words, tags: [words], authors: [{ name: words }], copyright: words });
    const files = generateFiles(named, [given]);
    const rss = parseRssFeed(read(files, 'rss.xml'));
    const [item] = rss.items ?? [];
    for (const html of [rss.title, rss.description, item?.title, item?.description]) expect(shownAsHtml(html)).toBe(words);
    expect(rss.copyright).toBe(words);
    expect([item?.categories?.[0]?.name, item?.dc?.creators?.[0]]).toEqual([words, words]);
    const atom = parseAtomFeed(read(files, 'feed.xml'));
    const [first] = atom.entries ?? [];
    expect([atom.title, atom.subtitle, atom.rights, first?.title, first?.summary, first?.rights].map((text) => (typeof text === 'string' ? text : text?.value))).toEqual(Array.from({ length: 6 }, () => words));
    expect([atom.authors?.[0]?.name, first?.authors?.[0]?.name, first?.categories?.[0]?.term]).toEqual([words, words, words]);
    const json = parseJsonFeed(read(files, 'feed.json'));
    const [one] = json.items ?? [];
    expect([json.title, json.description, json.authors?.[0]?.name, one?.title, one?.summary, one?.tags?.[0], one?.authors?.[0]?.name]).toEqual(Array.from({ length: 7 }, () => words));
    for (const content of [item?.content?.encoded, first?.content?.value, one?.content_html])
      expect(shownAsHtml(content)).toContain(words);
  },
); // prettier-ignore

test('the date of an article without a time is the day of the site in every feed', () => {
  const files = generateFiles(parseSite({ origin: 'https://example.org', timeZone: 'America/Los_Angeles' }), [
    testArticle('a', { datePublished: '2026-05-31' }),
  ]);
  expect(parseRssFeed(read(files, 'rss.xml')).items?.[0]?.pubDate).toBe('Sun, 31 May 2026 00:00:00 -0700');
  expect(parseAtomFeed(read(files, 'feed.xml')).entries?.[0]?.published).toBe('2026-05-31T00:00:00-07:00');
  expect(parseJsonFeed(read(files, 'feed.json')).items?.[0]?.date_published).toBe(
    '2026-05-31T00:00:00-07:00',
  );
  expect(read(files, 'sitemap.xml')).toContain('<lastmod>2026-05-31T00:00:00-07:00</lastmod>');
});

test('files of the site are told with their lengths; RSS, which demands one, leaves out pictures without', () => {
  const bytesOf = (url: string) => (url.startsWith('/media/') ? url.length : undefined);
  const picture = { image: { src: '/media/loaf.jpg', alt: '' } };
  const entries = [
    testArticle('1', { datePublished: '2023-10-14', image: picture, body: [{ type: 'audio', src: '/media/ovens.mp3' }] }),
    testArticle('2', { datePublished: '2023-10-13', image: picture }),
    testArticle('3', { datePublished: '2023-10-12', image: { image: { src: 'https://elsewhere.example/x.jpg', alt: '' } } }),
    testArticle('4', { datePublished: '2023-10-11', body: [{ type: 'video', src: 'https://elsewhere.example/x.mp4' }] }),
  ];
  const files = generateFiles(SITE, entries, '/', bytesOf);
  const lengths = parseRssFeed(read(files, 'rss.xml')).items?.map(({ enclosures }) => enclosures?.map(({ type, length }) => [type, length]));
  expect(lengths).toEqual([[['audio/mpeg', 16]], [['image/jpeg', 15]], undefined, [['video/mp4', 0]]]);
  expect(parseAtomFeed(read(files, 'feed.xml')).entries?.[0]?.links?.filter(({ rel }) => rel === 'enclosure').map(({ length }) => length)).toEqual([16, 15]);
  expect(parseJsonFeed(read(files, 'feed.json')).items?.[0]?.attachments?.map((one) => one.size_in_bytes)).toEqual([16]);
}); // prettier-ignore

test('JSON Feed says what it can', () => {
  const feed = parseJsonFeed(read(generateFiles(SITE, [FULL]), 'feed.json'));
  expect(feed).toMatchObject({
    title: 'The Post',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
  });
  expect(feed.items?.[0]).toMatchObject({
    id: 'https://example.org/articles/2023/10/%C3%A4%20b/',
    external_url: 'https://elsewhere.example/',
    date_published: '2023-10-10T12:00:00Z',
    date_modified: '2023-10-12T00:00:00Z',
    image: 'https://example.org/media/a%20b.jpg',
    tags: ['The world', 'Bread'],
    authors: [{ name: 'Ann', avatar: 'https://example.org/articles/2023/10/ann.jpg' }, { name: 'Bo' }],
    attachments: [{ url: 'https://example.org/articles/2023/sound.mp3', mime_type: 'audio/mpeg', title: 'Ovens' }],
  });
}); // prettier-ignore

test('each section has its own feeds, known to site.json or not, and each feed the newest articles only', () => {
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
  expect(parseAtomFeed(read(files, 'feed.xml')).entries).toHaveLength(30);
  const odd = parseAtomFeed(read(files, 'sections/odd-ones/feed.xml'));
  expect(odd.entries?.map(({ published }) => published)).toEqual(
    many.toReversed().slice(0, 30).map(({ article }) => article.datePublished),
  );
  expect(parseAtomFeed(read(files, 'sections/world/feed.xml'))).toMatchObject({
    title: { value: 'The world – The Post' },
    subtitle: { value: 'Near and far' },
    entries: [{ title: { value: 'Bread < Circuses' } }],
  });
}); // prettier-ignore

test('each tag and each author has an Atom feed, named as the list is', () => {
  const files = generateFiles(SITE, [
    testArticle('a', { tags: ['C++', 'Sea'], authors: [{ name: 'Ann Lee' }], datePublished: '2024-01-02' }),
    testArticle('b', { tags: ['sea'], authors: [{ name: 'Bo' }, { name: 'Ann Lee' }], datePublished: '2024-01-01' }),
  ]);
  const feeds = [...files.keys()].filter((path) => /^(?:tags|authors)\//.test(path));
  expect(feeds).toEqual([...['C++', 'sea'].map((tag) => listAddress('tags', tag)), '/authors/ann-lee/', '/authors/bo/'].map((page) => `${page.slice(1)}feed.xml`));
  expect(parseAtomFeed(read(files, 'authors/ann-lee/feed.xml'))).toMatchObject({
    title: { value: 'Ann Lee – The Post' },
    entries: [{ title: { value: 'Headline of a' } }, { title: { value: 'Headline of b' } }],
  });
  expect(parseAtomFeed(read(files, 'tags/sea/feed.xml'))).toMatchObject({ title: { value: 'sea – The Post' }, entries: [{}, {}] });
}); // prettier-ignore

test('without an origin, feeds still have names of their own and lead to the host that served them', () => {
  const feed = parseAtomFeed(read(generateFiles(parseSite({ name: 'Here' }), [testArticle('a'), testArticle('b')], '/x/'), 'feed.xml'));
  const names = [feed.id, ...(feed.entries ?? []).map(({ id }) => id)];
  for (const name of names) expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(names).size).toBe(3);
  expect(feed.entries?.[0]?.links).toMatchObject([{ rel: 'alternate', href: '/x/articles/a/' }]);
}); // prettier-ignore

test('an article without a date is in the feeds, and no day of publishing is made up for it', () => {
  const files = generateFiles(SITE, [testArticle('a')]);
  expect(parseAtomFeed(read(files, 'feed.xml'))).toMatchObject({
    updated: '1970-01-01T00:00:00Z',
    entries: [{ updated: '1970-01-01T00:00:00Z' }],
  });
  expect(parseRssFeed(read(files, 'rss.xml')).items?.[0]).not.toHaveProperty('pubDate');
  expect(parseJsonFeed(read(files, 'feed.json')).items?.[0]).not.toHaveProperty('date_published');
});

test('every valid article of the fixtures makes well-formed feeds', async () => {
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

test('a table has its head, its rows and its caption in a feed', () => {
  const head = [[{ text: 'Ward' }, 'Boats']];
  const article = testArticle('t', {
    headline: 'T',
    body: [
      { type: 'table', caption: 'Boats by ward', head, body: [['North', { text: '40', align: 'end' }]] },
    ],
  });
  const [item] = parseJsonFeed(read(generateFiles(SITE, [article]), 'feed.json')).items ?? [];
  const { document } = new Window();
  document.body.innerHTML = item?.content_html ?? '';
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  expect(texts('table > caption')).toEqual(['Boats by ward']);
  expect(texts('table > thead > tr > th')).toEqual(['Ward', 'Boats']);
  expect(texts('table > tbody > tr > td')).toEqual(['North', '40']);
});

test('no words break out of a feed', async () => {
  const texts = HOSTILE_TEXTS.map((text) => generateFiles(parseSite({ name: text, origin: 'https://example.org' }), [saying(text)]));
  const documents = texts.flatMap((files) => ['feed.xml', 'rss.xml', 'sitemap.xml'].map((path) => read(files, path)));
  expect(await xmlErrors(...documents)).toEqual([]);
}); // prettier-ignore

test('any words come out of a feed as they went in, but for what no document can hold', () => {
  const { document } = new Window();
  fc.assert(
    fc.property(hostileText, (text) => {
      const files = generateFiles(SITE, [saying(text)]);
      const [item] = parseJsonFeed(read(files, 'feed.json')).items ?? [];
      expect(item?.title).toBe(replaceInvalidXml(`h${text}`).trim());
      document.body.innerHTML = item?.content_html ?? '';
      expect(document.querySelector('script, style, iframe, object')).toBeNull();
      const atom = parseAtomFeed(read(files, 'feed.xml'));
      expect(atom.entries).toHaveLength(1);
      expect(atom.entries?.[0]?.content?.value?.trim()).toBe(item?.content_html?.trim());
    }),
    { numRuns: runs(100) },
  );
});
