/** Metadata of pages: schema.org (checked by types) and tags in the head (checked by a parser). */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { NewsArticle } from 'schema-dts';
import { expect, test } from 'vitest';
import template from '../../../../index.html?raw';
import type { ListPage } from '../../../../src/article/list-page.ts';
import { editionsOf } from '../../../../src/site/editions.ts';
import type { PlannedSeries } from '../../../../src/site/series.ts';
import type { Article } from '../../../../src/article/schema.ts';
import { prepareArticle } from '../../../../src/site/prepare-article.ts';
import { pageJson, createDocumentRenderer } from '../../../../src/reader/document.ts';
import { joinChunks } from '../../../join-chunks.ts';
import { headTags, type HeadTag } from '../../../../src/reader/head.ts';
import { page as en } from '../../../../src/reader/i18n/catalogues/en.ts';
import { metadataTags, siteTags } from '../../../../src/reader/metadata/metadata-tags.ts';
import { structuredData } from '../../../../src/reader/metadata/structured-data.ts';
import type { PageData } from '../../../../src/article/list-page.ts';
import { testArticle, parseSite } from '../../site/test-articles.ts';
import { HOSTILE_TEXTS, hostileText } from '../../site/hostile-text.ts';
import { runs } from '../../runs.ts';

const SITE = parseSite({
  name: 'The Post',
  origin: 'https://example.org',
  sections: [{ slug: 'world', name: 'The world' }],
});
const published = (fields: Partial<Article>, series?: PlannedSeries): Article =>
  prepareArticle(testArticle('a/b', fields), SITE, () => undefined, { series });
const FULL = published(
  {
  headline: 'Bread',
  alternativeHeadline: 'On bread',
  standfirst: 'All of it.',
  section: 'World',
  series: 'Grain',
  tags: ['Bread'],
  language: 'en-GB',
  dateline: 'Rome',
  authors: [{ name: 'Ann', role: 'Baker', url: 'https://ann.example/' }],
  datePublished: '2023-10-10',
  dateModified: '2023-10-11',
  counts: { comments: 0, shares: 443 },
  corrections: [{ date: '2023-10-12', text: ['It was ', { text: 'rye', emphasis: true }] }],
  source: { name: 'Elsewhere', url: 'https://elsewhere.example/x' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  copyright: '© Ann',
  image: { image: { src: '/media/a.jpg', alt: 'A loaf', width: 1600, height: 900 } },
  body: [
    { type: 'blockquote', body: [], url: 'https://quoted.example/' },
    { type: 'paragraph', text: ['One ', { text: 'two', link: 'https://linked.example/', footnote: 'n' }] },
  ],
  footnotes: [{ id: 'n', body: [{ type: 'paragraph', text: [{ text: 'x', link: 'https://noted.example/' }] }] }],
  },
  { name: 'Grain', part: 2, total: 3 },
); // prettier-ignore
const LIST: ListPage = {
  kind: 'section',
  address: '/sections/world/page/2/',
  name: 'The world',
  page: 2,
  cards: [],
};

const graph = (page: PageData, given = SITE): readonly unknown[] =>
  (structuredData({ site: given, base: '/p/', page }) as { '@graph': unknown[] } | undefined)?.['@graph'] ??
  [];

test('an article is described with schema.org', () => {
  const expected: NewsArticle = {
    '@type': 'NewsArticle',
    mainEntityOfPage: 'https://example.org/p/articles/a/b/',
    headline: 'Bread',
    alternativeHeadline: 'On bread',
    description: 'All of it.',
    image: [
      { '@type': 'ImageObject', url: 'https://example.org/p/media/a.jpg', width: '1600', height: '900' },
    ],
    datePublished: '2023-10-10',
    dateModified: '2023-10-12',
    author: [
      {
        '@type': 'Person',
        name: 'Ann',
        url: 'https://example.org/p/authors/ann/',
        jobTitle: 'Baker',
        sameAs: 'https://ann.example/',
      },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Post', url: 'https://example.org/p/' },
    articleSection: 'The world',
    keywords: ['Bread'],
    inLanguage: 'en-GB',
    dateline: 'Rome',
    wordCount: 2,
    timeRequired: 'PT1M',
    interactionStatistic: [
      {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'CommentAction' },
        userInteractionCount: 0,
      },
      {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'ShareAction' },
        userInteractionCount: 443,
      },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'It was rye', datePublished: '2023-10-12' }],
    citation: ['https://quoted.example/', 'https://noted.example/'],
    isBasedOn: {
      '@type': 'CreativeWork',
      url: 'https://elsewhere.example/x',
      publisher: { '@type': 'Organization', name: 'Elsewhere' },
    },
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'Grain', url: 'https://example.org/p/series/grain/' },
    position: 2,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: '© Ann',
    isAccessibleForFree: true,
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['h1', '.standfirst'] },
  };
  expect(JSON.parse(JSON.stringify(graph(FULL)[0]))).toEqual(expected);
});

test('fields that an article does not have are left out', () => {
  const bare = JSON.parse(JSON.stringify(graph(published({}))[0])) as object;
  expect(Object.keys(bare).sort()).toEqual(
    ['@type', 'description', 'headline', 'inLanguage', 'isAccessibleForFree', 'mainEntityOfPage', 'publisher', 'speakable', 'timeRequired', 'wordCount'],
  );
}); // prettier-ignore

test('a page has its breadcrumbs', () => {
  const steps = [
    { '@type': 'ListItem', position: 1, name: 'The Post', item: 'https://example.org/p/' },
    { '@type': 'ListItem', position: 2, name: 'The world', item: 'https://example.org/p/sections/world/' },
  ];
  const own = { '@type': 'ListItem', position: 3, name: 'Bread', item: 'https://example.org/p/articles/a/b/' };
  expect(graph(FULL)[1]).toEqual({ '@type': 'BreadcrumbList', itemListElement: [...steps, own] });
  expect(graph(LIST)).toMatchObject([
    { '@type': 'CollectionPage', url: 'https://example.org/p/sections/world/page/2/' },
    { '@type': 'BreadcrumbList', itemListElement: steps },
  ]);
  expect(graph({ kind: 'front', address: '/', name: 'The Post', cards: [] })).toMatchObject([
    { '@type': 'WebSite', name: 'The Post', url: 'https://example.org/p/' },
  ]);
  expect(
    graph({ kind: 'author', address: '/authors/ann/', name: 'Ann', author: { name: 'Ann', role: 'Baker' }, cards: [] })[0],
  ).toMatchObject({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ann', jobTitle: 'Baker' } });
  expect(structuredData({ site: SITE, base: '/', page: undefined })).toBeUndefined();
}); // prettier-ignore

const tags = (page: PageData): HeadTag[] => metadataTags({ site: SITE, base: '/p/', page });
const contents = (all: readonly HeadTag[], name: string): (string | undefined)[] =>
  all
    .filter(({ attributes }) =>
      [attributes['property'], attributes['name'], attributes['rel']].includes(name),
    )
    .map(({ attributes }) => attributes['content'] ?? attributes['href']);

test('the modification date is given only if it is after the publication date', () => {
  const times = (fields: Partial<Article>, name: string) =>
    contents(tags(published({ headline: 'A', body: [], datePublished: '2023-10-10', ...fields })), name);
  expect(times({}, 'article:published_time')).toEqual(['2023-10-10']);
  expect(times({}, 'article:modified_time')).toEqual([]);
  expect(times({ dateModified: '2023-10-10' }, 'article:modified_time')).toEqual([]);
  expect(times({ dateModified: '2023-10-11' }, 'article:modified_time')).toEqual(['2023-10-11']);
});

test('an article has the tags that Open Graph and X need', () => {
  const all = tags(FULL);
  expect(contents(all, 'twitter:card')).toEqual(['summary_large_image']);
  expect(contents(all, 'og:locale')).toEqual(['en_GB']);
  expect(contents(all, 'og:image:width')).toEqual(['1600']);
  expect(contents(all, 'og:image:alt')).toEqual(['A loaf']);
  expect(contents(all, 'article:section')).toEqual(['The world']);
  expect(contents(all, 'article:author')).toEqual(['https://example.org/p/authors/ann/']);
  expect(contents(all, 'author')).toEqual(['https://example.org/p/authors/ann/']);
  expect(contents(all, 'alternate')).toEqual(['https://example.org/p/sections/world/feed.xml']);
});

const VERSIONS = [
  { language: 'fr', id: 'le-pain' },
  { language: 'en', id: 'a/b' },
];
const inTwoLanguages = (id: string, versions = VERSIONS): Article =>
  prepareArticle(testArticle(id), SITE, () => undefined, { translations: versions });

const languages = (page: Article, site = SITE) =>
  metadataTags({ site, base: '/p/', page }).flatMap(({ attributes: { hreflang, href } }) =>
    hreflang === undefined ? [] : [`${hreflang} ${href}`],
  );

test('a page lists its versions in all languages and the default one', () => {
  expect(languages(inTwoLanguages('a/b'))).toEqual([
    'fr https://example.org/p/articles/le-pain/',
    'en https://example.org/p/articles/a/b/',
    'x-default https://example.org/p/articles/a/b/',
  ]);
  const neither = [VERSIONS[0]!, { language: 'de', id: 'a/b' }];
  expect(languages(inTwoLanguages('a/b', neither)).at(-1)).toBe(
    'x-default https://example.org/p/articles/le-pain/',
  );
  expect(languages(inTwoLanguages('a/b'), parseSite())).toEqual([]);
  expect(languages(FULL)).toEqual([]);
});

test('versions in different editions have the same default version', () => {
  const editions = editionsOf(parseSite({ origin: 'https://example.org', languages: { fr: {} } }));
  expect(editions.map((edition) => languages(inTwoLanguages('a/b'), edition).at(-1))).toEqual([
    'x-default https://example.org/p/articles/a/b/',
    'x-default https://example.org/p/articles/a/b/',
  ]);
});

test.each(['article', 'page'])('an original and its translations refer to each other (%s)', (kind) => {
  const [original, translation] = kind === 'page' ? ['/pain', '/bread'] : ['le-pain', 'bread'];
  const versions = [{ language: 'fr', id: original }, { language: 'en', id: translation }];
  const work = (address: string, inLanguage: string) => ({ '@type': 'CreativeWork', url: `https://example.org/p${address}`, inLanguage });
  const [first, second] = [original, translation].map((id) => graph(inTwoLanguages(id, versions))[0]);
  const folder = kind === 'page' ? '' : '/articles/';
  expect(first).toMatchObject({ workTranslation: [work(`${folder}${translation}/`, 'en')] });
  expect(first).not.toHaveProperty('translationOfWork');
  expect(second).toMatchObject({ translationOfWork: work(`${folder}${original}/`, 'fr') });
  expect(second).not.toHaveProperty('workTranslation');
}); // prettier-ignore

test('a share picture replaces the lead picture', () => {
  const { published: made } = FULL;
  const page: Article = { ...FULL, ...(made && { published: { ...made, share: '/share/x.png' } }) };
  const all = [...headTags({ site: SITE, base: '/p/', page }, en), ...tags(page)];
  expect(contents(all, 'og:image')).toEqual(['https://example.org/p/share/x.png']);
  expect(contents(all, 'og:image:width')).toEqual(['1200']);
  expect(contents(all, 'og:image:alt')).toEqual(['Bread']);
  expect(graph(page)[0]).toMatchObject({
    image: ['https://example.org/p/share/x.png', { '@type': 'ImageObject' }],
  });
});

test('pages of a section link to its feed, and all pages link to the feeds of the site', () => {
  expect(contents(tags(LIST), 'alternate')).toEqual(['https://example.org/p/sections/world/feed.xml']);
  expect(contents(siteTags({ site: SITE, base: '/p/' }), 'alternate')).toEqual([
    'https://example.org/p/feed.xml',
    'https://example.org/p/rss.xml',
    'https://example.org/p/feed.json',
  ]);
  expect(contents(tags(undefined), 'robots')).toEqual([]);
});

/** Renders and parses the document of a page. */
function parsedHead(page: Article) {
  const data = { site: SITE, base: '/', page };
  const head = { page: [...headTags(data, en), ...metadataTags(data)], site: siteTags(data), structured: structuredData(data) };
  const html = joinChunks(createDocumentRenderer(SITE, '/', { template })({ page, head, body: '<main></main>', json: pageJson(page) }));
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true } });
  return { html, document: new window.DOMParser().parseFromString(html, 'text/html') };
} // prettier-ignore
const articleWith = (text: string): Article =>
  published({ headline: `h${text}`, standfirst: text, section: `s${text}`, tags: [`t${text}`], authors: [{ name: `a${text}`, role: text }], corrections: [{ date: '2023', text }], copyright: text }); // prettier-ignore

test.each(HOSTILE_TEXTS)('embedded JSON with the text %j stays data', (text) => {
  const { html, document } = parsedHead(articleWith(text));
  const plain = parsedHead(articleWith('words')).html;
  for (const tag of [/<script/g, /<\/script>/g]) expect(html.match(tag)).toEqual(plain.match(tag));
  const ld = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(JSON.parse(ld)).toMatchObject({ '@graph': [{ '@type': 'NewsArticle', headline: `h${text}` }, {}] });
});

test('no text adds an element to the head', () => {
  const count = ({ document }: ReturnType<typeof parsedHead>): number => document.head.children.length;
  const usual = count(parsedHead(articleWith('x')));
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(text.trim() !== '');
      expect(count(parsedHead(articleWith(text)))).toBe(usual);
    }),
    { numRuns: runs(60) },
  );
});
