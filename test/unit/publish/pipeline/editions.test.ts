/** Editions: each language has its own front page, lists, feeds and search. */
import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildTexts, runBuilt } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { createTemporaryFolder, filesOf } from '../temporary-folder.ts';

const article = (headline: string, language: string | undefined, text: string) => ({
  headline,
  ...(language && { language }),
  section: 'world',
  tags: ['Sea'],
  authors: [{ name: 'Ada' }],
  datePublished: '2026-01-02',
  body: [{ type: 'paragraph', text }],
});

const SITE = {
  name: 'The Post',
  origin: 'https://post.example',
  footer: { feeds: true },
  sections: [{ slug: 'world', name: 'World' }],
  languages: {
    fr: { name: 'La Poste', tagline: 'Du jour', sections: [{ slug: 'world', name: 'Monde' }] },
    ar: { name: 'البريد' },
  },
};

const CONTENT = {
  'public/site.json': SITE,
  'public/articles/flood.json': { ...article('The flood', undefined, 'Water rose.'), translations: { fr: 'crue' } },
  'public/articles/crue.json': article('La crue', 'fr', 'Les eaux montent.'),
  'public/articles/canada.json': article('Le lac', 'fr-CA', 'Un lac.'),
  'public/articles/bahr.json': article('البحر', 'ar', 'ماء.'),
  'public/pages/fr/a-propos.md': '---\ntitle: À propos\nlanguage: fr\n---\n\nNous.\n',
}; // prettier-ignore

/** `filesOf` reads bytes, one character each. */
const dist = async (cwd: string) =>
  new Map(
    [...(await filesOf(join(cwd, 'dist')))].map(([path, text]) => [
      path,
      Buffer.from(text, 'latin1').toString(),
    ]),
  );

async function publish(content: Record<string, unknown> = CONTENT) {
  const cwd = await createTemporaryFolder(content);
  const { exit, err } = await buildTexts(cwd);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return { cwd, files: await dist(cwd) };
}

const headlinesOf = (json: string | undefined) =>
  (JSON.parse(json ?? '{}') as { cards: { headline: string }[] }).cards.map(({ headline }) => headline);

test('each edition lists the articles in its language and its regional varieties', async () => {
  const { files } = await publish();
  expect(headlinesOf(files.get('index.json'))).toEqual(['The flood']);
  for (const list of ['', 'sections/world/', 'tags/sea/', 'authors/ada/'])
    expect(headlinesOf(files.get(`fr/${list}index.json`)), list).toEqual(['Le lac', 'La crue']);
  expect(headlinesOf(files.get('ar/index.json'))).toEqual(['البحر']);
});

test('an article keeps its address, and has the header and footer of its edition', async () => {
  const { files } = await publish();
  const page = files.get('articles/crue/index.html') ?? '';
  expect(page).toMatch(/<html[^>]* lang="fr"/);
  expect(page).toContain('<a href="/fr/"><bdi>La Poste');
  expect(page).toContain('<a href="/fr/sections/world/"><bdi>Monde');
  expect(page).toContain('href="/fr/tags/sea/"');
  expect(page).toContain('href="/fr/authors/ada/"');
  expect(page).not.toMatch(/href="\/(?:tags|authors|sections|search|saved)\//);
  expect(files.get('ar/index.html')).toMatch(/<html[^>]* lang="ar" dir="rtl"/);
});

test('front pages link to each other, for readers and for search engines', async () => {
  const { files } = await publish();
  const front = files.get('fr/index.html') ?? '';
  expect(front).toMatch(/<a href="\/" hrefLang="en" lang="en">English</i);
  expect(front).toMatch(/<a href="\/ar\/" hrefLang="ar" lang="ar">العربية</i);
  for (const page of [front, files.get('index.html') ?? ''])
    for (const [language, path] of [
      ['en', '/'],
      ['fr', '/fr/'],
      ['ar', '/ar/'],
      ['x-default', '/'],
    ])
      expect(page).toMatch(
        new RegExp(`rel="alternate" href="https://post.example${path}" hreflang="${language}"`),
      );
});

test('each edition has its own feeds, linked from its pages and footer', async () => {
  const { files } = await publish();
  for (const path of [
    'fr/feed.xml',
    'fr/rss.xml',
    'fr/feed.json',
    'fr/sections/world/feed.xml',
    'fr/tags/sea/feed.xml',
    'fr/authors/ada/feed.xml',
  ]) {
    expect(files.get(path), path).toContain('La crue');
    expect(files.get(path), path).not.toContain('The flood');
  }
  expect(files.get('feed.xml')).not.toContain('La crue');
  expect(files.get('fr/feed.xml')).toContain('<title>La Poste</title>');
  const front = files.get('fr/index.html') ?? '';
  expect(front).toContain('href="https://post.example/fr/feed.xml"');
  const foot = front.slice(front.lastIndexOf('<footer'));
  expect(foot).toContain('href="/fr/rss.xml"');
  expect(foot).toContain('href="/fr/a-propos/"');
  expect((files.get('index.html') ?? '').includes('/fr/a-propos/')).toBe(false);
});

test('each edition has its own search index', async () => {
  const { files } = await publish();
  const indexed = (folder: string) =>
    [...files].flatMap(([path, text]) => (path.startsWith(folder) ? [text] : [])).join('\n');
  expect(indexed('fr/search/')).toContain('La crue');
  expect(indexed('fr/search/')).not.toContain('The flood');
  expect(indexed('search/')).not.toContain('La crue');
});

test('one sitemap contains the lists of all editions', async () => {
  const { files } = await publish();
  const map = files.get('sitemap.xml') ?? '';
  for (const path of ['/', '/fr/', '/ar/', '/sections/world/', '/fr/sections/world/', '/fr/a-propos/'])
    expect(map).toContain(`<loc>https://post.example${path}</loc>`);
  expect(files.get('robots.txt')).toContain('Disallow: /fr/search/');
});

test('an incremental build moves an article between editions as a full build does', async () => {
  const { cwd } = await publish();
  await writeFile(
    join(cwd, 'public/articles/canada.json'),
    JSON.stringify(article('The lake', 'en', 'A lake.')),
  );
  await expectSameAsFresh(cwd);
  await rm(join(cwd, 'public/articles/bahr.json'));
  await expectSameAsFresh(cwd);
  await writeFile(join(cwd, 'public/site.json'), JSON.stringify({ ...SITE, languages: undefined }));
  await expectSameAsFresh(cwd);
  expect([...(await dist(cwd)).keys()].filter((path) => /^fr\/(?!a-propos)|^ar\//.test(path))).toEqual([]);
});

test.each([
  ['the language of the site', { languages: { EN: {} } }, /languages\.EN: is a language of the site already/],
  ['no language', { languages: { english: {} } }, /languages\.english: is not a language tag; write en/],
  ['an unknown field', { languages: { fr: { nam: 'x' } } }, /languages\.fr\.nam/],
])('check reports %s in the languages of the site', async (_what, site, message) => {
  const cwd = await createTemporaryFolder({ ...CONTENT, 'public/site.json': site });
  const { exit, out, err } = await runBuilt(cwd, 'check');
  expect(exit).toBe(1);
  expect(out + err).toMatch(message);
});

test('check reports a page or file at the address of an edition, and a section without a list', async () => {
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/pages/fr/search.md': '# S\n\nX.\n',
    'public/pages/ar.md': '# A\n\nX.\n',
    'public/fr/index.html': 'x',
    'public/articles/crue.json': { ...article('La crue', 'fr', 'Voir.'), section: 'monda' },
  });
  const { out, err } = await runBuilt(cwd, 'check');
  expect(out + err).toMatch(/pages\/fr\/search\.md: .*would be published at \/fr\/search\//);
  expect(out + err).toMatch(/pages\/ar\.md: .*would be published at \/ar\//);
  expect(out + err).toMatch(/fr\/index\.html: .*reserved for generated files/);
  expect(out + err).toMatch(/crue\.json: section: is not a section that site\.json lists/);
});

test('links to the lists of an edition are valid', async () => {
  const { cwd } = await publish({
    ...CONTENT,
    'public/articles/links.md': '# L\n\n[a](/fr/) [b](/fr/tags/sea/) [c](/fr/search/) [d](/fr/feed.xml)\n',
  });
  const { out, err } = await runBuilt(cwd, 'check');
  expect(out + err).not.toMatch(/links\.md/);
});

test('check reports a language without articles, and two sections with the same address', async () => {
  const sections = [
    { slug: 'world', name: 'Monde' },
    { slug: 'World', name: 'Ailleurs' },
  ];
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/site.json': { ...SITE, languages: { ...SITE.languages, fr: { sections }, es: {} } },
  });
  const { out, err } = await runBuilt(cwd, 'check');
  expect(out + err).toMatch(/site\.json: languages\.es: has no article, .*write "language": "es"/);
  expect(out + err).toMatch(/languages\.fr\.sections\.1\.slug: is the slug of the section "Monde" too/);
});

test('a site in several languages works as portable pages and below a base', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildTexts(cwd, '--portable');
  const portable = (await dist(cwd)).get('fr/index.html') ?? '';
  expect(portable).toContain('href="../articles/crue/index.html"');
  expect(portable).toContain('href="../ar/index.html"');
  await buildTexts(cwd, '--base', '/news/');
  const below = (await dist(cwd)).get('fr/index.html') ?? '';
  expect(below).toContain('href="/news/fr/sections/world/"');
  expect(below).toContain('href="/news/articles/crue/"');
});
