/** Drafts and scheduled articles are not in any published file before their time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildPages, buildTexts, runBuilt } from '../built-program.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';

afterEach(() => void vi.useRealTimers());

const paragraph = (text: unknown) => ({ type: 'paragraph', text });
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"></svg>';
const FIELDS = { section: 'world', tags: ['moon'], authors: [{ name: 'Ann' }] };
const UNPUBLISHED = {
  ...FIELDS,
  headline: 'Zebra crossing',
  section: 'zoo',
  tags: ['zebra'],
  authors: [{ name: 'Zoe' }],
  aliases: ['/zebra'],
  image: { image: { src: '/media/zebra.svg', alt: '' } },
  body: [{ ...paragraph('The zebra crosses the moon.'), id: 'b1' }],
};
const DRAFT = { ...UNPUBLISHED, draft: true };
const FUTURE = { ...UNPUBLISHED, datePublished: '2100-01-01' };

const LINKING = {
  ...FIELDS,
  headline: 'Moon',
  body: [
    paragraph(['Read ', { text: 'about stripes', link: '/articles/z/#b1', strong: true }, ' or ', { text: 'the sun', link: '/articles/sun/' }, '.']),
    { type: 'relatedLink', article: 'z', label: 'READ' },
    { type: 'relatedLink', url: '../z/', headline: 'Stripes' },
    { type: 'blockquote', body: [paragraph('Quoted.')], url: '/articles/z/' },
  ],
  related: [{ article: 'z' }, { url: '/articles/z/', headline: 'Stripes' }],
}; // prettier-ignore

const content = (article: object) => ({
  'public/site.json': { name: 'The Post', origin: 'https://post.example' },
  'public/articles/z.json': article,
  'public/articles/2023/moon.json': { ...LINKING, datePublished: '2023-01-01' },
  'public/articles/sun.json': { ...FIELDS, headline: 'Sun', body: [paragraph('The sun and the moon.')] },
  'public/media/zebra.svg': drawing,
  'public/media/other.svg': drawing,
});

const MARK = /<p class="unpublished[^>]*>(\w+)<\/p>/;

const site = (cwd: string, out = 'dist') => filesOf(join(cwd, out));
/** Files that contain the article or anything that only it has. */
const traces = async (cwd: string): Promise<string[]> =>
  [...(await site(cwd))].flatMap(([path, text]) => {
    const content = path.startsWith('assets/') ? '' : text;
    return /zebra|\bzoo\b|\bzoe\b|articles\/z\b|"z"/i.exec(path + content) ? [path] : [];
  });

test.each([
  ['a draft', DRAFT],
  ['an article of the future', FUTURE],
])('%s is not in any file of the site', async (_, article) => {
  const cwd = await createTemporaryFolder(content(article));
  expect((await runBuilt(cwd, 'build', '--no-compress')).exit).toBe(0);
  expect(await traces(cwd)).toEqual([]);
  const files = await site(cwd);
  expect([...files.keys()]).toContain('media/other.svg');
  const page = files.get('articles/2023/moon/index.html') ?? '';
  expect(page.includes('<strong>about stripes</strong>')).toBe(true);
  expect(page.includes('href="/articles/sun/"')).toBe(true);
});

test('the build lists the articles that it left out, with their dates', async () => {
  const cwd = await createTemporaryFolder({ ...content(FUTURE), 'public/articles/idea.json': DRAFT });
  const said = 'Left out: 1 draft (--drafts publishes them); public/articles/z.json until 2100-01-01 (--future publishes them now).\n';
  expect((await buildPages(cwd)).out.includes(said)).toBe(true);
  expect((await buildPages(cwd)).out.includes(said)).toBe(true);
  expect(JSON.parse((await buildPages(cwd, '--json')).out)).toMatchObject({
    articles: 2,
    withheld: [
      { file: 'public/articles/idea.json', reason: 'draft' },
      { file: 'public/articles/z.json', reason: 'future', datePublished: '2100-01-01' },
    ],
  });
}); // prettier-ignore

test('--drafts publishes a draft with a mark and noindex, and the next build without it removes the draft', async () => {
  const cwd = await createTemporaryFolder(content(DRAFT));
  await buildTexts(cwd);
  const without = await site(cwd);
  const { out } = await buildTexts(cwd, '--drafts');
  expect(out).not.toContain('Left out');
  const page = await readFile(join(cwd, 'dist/articles/z/index.html'), 'utf8');
  expect(MARK.exec(page)?.[1]).toBe('Draft');
  expect(page.includes('name="robots" content="noindex"')).toBe(true);
  const linking = await readFile(join(cwd, 'dist/articles/2023/moon/index.html'), 'utf8');
  expect(linking.includes('href="/articles/z/#b1"')).toBe(true);
  await buildTexts(cwd, '--drafts', '--out', 'fresh');
  expect(await site(cwd)).toEqual(await site(cwd, 'fresh'));
  await buildTexts(cwd);
  expect(await site(cwd)).toEqual(without);
});

test('--future publishes an article before its date', async () => {
  const cwd = await createTemporaryFolder(content(FUTURE));
  await buildPages(cwd);
  const without = await site(cwd);
  await buildPages(cwd, '--future');
  expect((await site(cwd)).has('articles/z/index.html')).toBe(true);
  await buildPages(cwd);
  expect(await site(cwd)).toEqual(without);
});

test.each([
  ['--drafts', DRAFT, 'Draft'],
  ['--future', FUTURE, 'Scheduled'],
])(
  'an article published by %s is marked on its page, in lists and as a related article',
  async (option, article, mark) => {
    const cwd = await createTemporaryFolder(content({ ...article, related: [{ article: '2023/moon' }] }));
    await buildTexts(cwd, option);
    const files = await site(cwd);
    const marked = [...files].flatMap(([path, text]) => {
      const found = path.endsWith('.html') ? MARK.exec(text)?.[1] : undefined;
      return found === undefined ? [] : [`${path}: ${found}`];
    });
    const lists = [
      'index.html',
      'authors/zoe/index.html',
      'sections/zoo/index.html',
      'tags/zebra/index.html',
    ];
    const pages = ['articles/2023/moon/index.html', 'articles/z/index.html'];
    expect(marked.toSorted()).toEqual([...lists, ...pages].map((path) => `${path}: ${mark}`).toSorted());
  },
);

test('the first build after the date removes the mark', async () => {
  const cwd = await createTemporaryFolder(content(FUTURE));
  await buildTexts(cwd, '--future');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2100-01-01T00:00:00Z') });
  await buildTexts(cwd, '--future');
  const marked = [...(await site(cwd))].filter(([, text]) => MARK.test(text)).map(([path]) => path);
  expect(marked).toEqual([]);
  await buildTexts(cwd, '--future', '--out', 'fresh');
  expect(await site(cwd)).toEqual(await site(cwd, 'fresh'));
});

test('a scheduled article is published by the first build after its date, without any change of files', async () => {
  const cwd = await createTemporaryFolder(content(FUTURE));
  await buildTexts(cwd);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2099-12-31T23:59:59Z') });
  expect((await buildTexts(cwd)).out).toContain('Left out');
  vi.setSystemTime(Date.parse('2100-01-01T00:00:00Z'));
  expect((await buildTexts(cwd)).out).not.toContain('Left out');
  await buildTexts(cwd, '--out', 'fresh');
  expect(await site(cwd)).toEqual(await site(cwd, 'fresh'));
  expect((await site(cwd)).has('articles/z/index.html')).toBe(true);
});

test('a date begins at midnight in the time zone of the site', async () => {
  const cwd = await createTemporaryFolder({
    ...content(FUTURE),
    'public/site.json': { timeZone: 'America/New_York', origin: 'https://post.example' },
  });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2100-01-01T04:59:59Z') });
  expect((await buildPages(cwd)).out).toContain('Left out');
  vi.setSystemTime(Date.parse('2100-01-01T05:00:00Z'));
  expect((await buildPages(cwd)).out).not.toContain('Left out');
});

test('removing “draft” publishes an article, and setting it removes its files', async () => {
  const cwd = await createTemporaryFolder(content(UNPUBLISHED));
  await buildTexts(cwd);
  const published = await site(cwd);
  await addFiles(cwd, { 'public/articles/z.json': DRAFT });
  await buildTexts(cwd);
  expect(await traces(cwd)).toEqual([]);
  await addFiles(cwd, { 'public/articles/z.json': { ...DRAFT, draft: false } });
  await buildTexts(cwd);
  await addFiles(cwd, { 'public/articles/z.json': UNPUBLISHED });
  await buildTexts(cwd);
  expect(await site(cwd)).toEqual(published);
});

test('errors in a draft are warnings that do not stop the build', async () => {
  const image = { image: { src: '/media/none.svg', alt: '' } };
  const related = [{ article: 'nowhere' }];
  const cwd = await createTemporaryFolder(content({ ...DRAFT, dateModified: 'soon', image, related }));
  const { exit, err } = await buildPages(cwd);
  expect(exit).toBe(0);
  expect(err).toContain('public/articles/z.json: dateModified: is not a date');
  expect(err).toContain('public/articles/z.json: image.image.src: names /media/none.svg');
  expect(err).toContain('public/articles/z.json: related.0.article: names "nowhere"');
});

test('a link to a draft is reported with both files', async () => {
  const cwd = await createTemporaryFolder({
    ...content(DRAFT),
    'public/site.json': { origin: 'https://post.example', front: { lead: 'z' } },
  });
  const { exit, out } = await runBuilt(cwd, 'check');
  expect(exit).toBe(1);
  const leads = 'leads to public/articles/z.json, which is a draft; until then it is shown without a link';
  expect(out.split('\n').filter((line) => /draft/.test(line)).map((line) => line.replace(/ \(line.*/, ''))).toEqual([
    ...['body.0.text.1.link', 'body.1.article', 'body.2.url', 'body.3.url', 'related.0.article', 'related.1.url'].map(
      (path) => `public/articles/2023/moon.json: ${path}: ${leads}`,
    ),
    'public/site.json: front.lead: names public/articles/z.json, which is a draft; until then the newest article leads',
  ]);
}); // prettier-ignore
