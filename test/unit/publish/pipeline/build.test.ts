/** The built `broadsheet build` in `app/`, run on generated content folders. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { buildPages, buildTexts, runBuilt, type Run } from '../built-program.ts';
import { photograph } from '../pictures/photograph.ts';
import { addFiles, filesOf, createTemporaryFolder } from '../temporary-folder.ts';

/** Runs `broadsheet build` in a folder. */
const build = (cwd: string, ...args: string[]): Promise<Run> => runBuilt(cwd, 'build', ...args);

/** Every file below a folder with its bytes and the time it was written. */
const withTimes = async (dir: string): Promise<string[]> =>
  Promise.all(
    [...(await filesOf(dir))].map(async ([path, bytes]) =>
      [path, (await stat(join(dir, path))).mtimeMs, bytes].join('\n'),
    ),
  );

const article = (headline: string, ...body: unknown[]) => ({
  headline,
  body: [{ type: 'paragraph', text: `The words of ${headline}.` }, ...body],
});
const CONTENT = {
  'public/site.json': { name: 'The Post', origin: 'https://post.example', sections: [{ slug: 'world', name: 'The wide world' }] },
  'public/articles/one.json': { ...article('One'), section: 'world', tags: ['C++'], authors: [{ name: 'Ann' }] },
  'public/articles/2023/é b.json': { ...article('Two'), related: [{ article: 'one' }] },
  'public/media/a b.txt': 'a file',
  'public/favicon.ico': 'an icon',
  'public/.notes.txt': 'not published',
}; // prettier-ignore

test('the last line names the folder, the base and the command to view the site', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const lastLine = ({ out }: Run): string | undefined => out.trimEnd().split('\n').at(-1);
  expect(lastLine(await buildPages(cwd))).toBe(
    'The site is in dist, made for the root of a host (for a path of it: --base /path/). To look at it: npx broadsheet serve dist',
  );
  expect(lastLine(await buildPages(cwd, '--base', '/news/', '--out', 'my site'))).toBe(
    'The site is in "my site", made for the path /news/ of a host. To look at it: npx broadsheet serve "my site"',
  );
  expect(JSON.parse((await buildPages(cwd, '--json')).out)).toHaveProperty('pages');
});

test('a content folder is published as a site', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const { exit, out, err } = await build(cwd);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(
    /^Published 2 articles as \d+ pages in dist \(\d+\.\d s\): \d+ files added, 0 changed, 0 removed\.\n/,
  );
  const files = await filesOf(join(cwd, 'dist'));
  for (const path of [
    '404.html',
    'articles/2023/é b.json',
    'articles/2023/é b/index.html',
    'articles/one.json',
    'articles/one/index.html',
    'authors/ann/index.html',
    'authors/ann/index.json',
    'favicon.ico',
    'favicon.svg',
    'index.html',
    'media/a b.txt',
    'schema/article.json',
    'sections/world/index.html',
  ])
    expect([...files.keys()]).toContain(path.normalize());
  expect([...files.keys()].filter((path) => /notes|site\.json|\.broadsheet-/.test(path))).toEqual([]);
  expect(files.get('articles/one/index.html')).toMatch(
    /^<!doctype html>[^]*<h1[^>]*>One<\/h1>[^]*<\/html>\n$/,
  );
  const { issues } = parseArticle(JSON.parse(files.get('articles/one.json')!));
  expect(issues).toEqual([]);
});

const isOfSite = (file: string): boolean => !file.startsWith('.broadsheet.json\n');

test('two builds are identical byte for byte, and a repeated build writes nothing', async () => {
  const code = { type: 'code', text: 'let a\r\n', language: 'ts' };
  const formula = { type: 'math', tex: 'a^2' };
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/articles/x.json': article('X', code, formula),
  });
  await build(cwd, '--out', 'a');
  await build(cwd, '--out', 'b');
  expect(await filesOf(join(cwd, 'b'))).toEqual(await filesOf(join(cwd, 'a')));
  const first = await withTimes(join(cwd, 'a'));
  expect((await build(cwd, '--out', 'a')).out).toContain('0 files added, 0 changed, 0 removed');
  const second = await withTimes(join(cwd, 'a'));
  expect(second.filter(isOfSite)).toEqual(first.filter(isOfSite));
});

test('an incremental build equals a full one', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const pages = ['--no-images', '--no-search'];
  await build(cwd, ...pages);
  await addFiles(cwd, { 'public/articles/three.json': article('Three'), 'public/site.json': { name: 'Renamed' } });
  await rm(join(cwd, 'public/articles/one.json'));
  await addFiles(cwd, { 'public/articles/2023/é b.json': article('Two, corrected') });
  await build(cwd, ...pages, '--changes', 'reports/changes.json');
  await build(cwd, ...pages, '--out', 'fresh', '--full');
  expect(await filesOf(join(cwd, 'dist'))).toEqual(await filesOf(join(cwd, 'fresh')));
  const changes = JSON.parse(await readFile(join(cwd, 'reports/changes.json'), 'utf8'));
  const page = 'articles/three/index.html';
  expect(changes.added).toEqual(['articles/three.json', page, `${page}.br`, `${page}.gz`]);
  expect(changes.removed).toEqual(expect.arrayContaining(['articles/one.json', 'articles/one/index.html', 'authors/ann/index.html']));
  expect(changes.changed).toEqual(expect.arrayContaining(['articles/2023/é b.json', 'index.html', '404.html']));
  expect(changes.changed).not.toContain('media/a b.txt');
}); // prettier-ignore

test('feeds have the published length of files, also when only a file changed', async () => {
  const one = { ...article('One', { type: 'audio', src: '/media/a%20b.mp3' }), datePublished: '2023-10-11' };
  const two = { ...article('Two'), datePublished: '2023-10-10', image: { image: { src: '/media/p.jpg', alt: 'A' } } };
  const photo = await photograph(40, 30).jpeg().withExif({ IFD0: { Artist: 'Somebody with a very long name' } }).toBuffer();
  const cwd = await createTemporaryFolder({ 'public/articles/one.json': one, 'public/articles/two.json': two, 'public/media/a b.mp3': 'tra la la', 'public/media/p.jpg': photo });
  const lengths = async () => {
    expect((await buildPages(cwd)).exit).toBe(0);
    return [...(await readFile(join(cwd, 'dist/rss.xml'), 'utf8')).matchAll(/<enclosure [^>]*length="(\d+)"/g)].map(([, length]) => Number(length));
  };
  const picture = async () => (await stat(join(cwd, 'dist/media/p.jpg'))).size;
  expect(await lengths()).toEqual([9, await picture()]);
  expect(await picture()).toBeLessThan(photo.length);
  await addFiles(cwd, { 'public/media/a b.mp3': 'tra la la la' });
  expect(await lengths()).toEqual([12, await picture()]);
}); // prettier-ignore

test('each of a hundred feeds has its newest articles', async () => {
  const tags = Array.from({ length: 101 }, (_, at) => `tag${at}`);
  const dates = Array.from({ length: 31 }, (_, at) => `2023-01-${String(at + 1).padStart(2, '0')}`);
  const articles = dates.map((date) => [
    `public/articles/${date}.json`,
    { ...article(`The day ${date}`), datePublished: date, tags },
  ]);
  const cwd = await createTemporaryFolder(Object.fromEntries(articles));
  expect((await buildPages(cwd, '--no-compress')).exit).toBe(0);
  const feeds = tags.map((tag) => readFile(join(cwd, `dist/tags/${tag}/feed.xml`), 'utf8'));
  const days = dates
    .slice(1)
    .map((date) => `The day ${date}`)
    .reverse();
  for (const feed of await Promise.all(feeds))
    expect([...feed.matchAll(/<title>(The day .*?)<\/title>/g)].map(([, title]) => title)).toEqual(days);
});

test.each([
  ['with --no-search', ['--no-search'], {}],
  ['of a site that is not searched', [], { 'public/site.json': { search: false } }],
] as const)('a build %s has no search index, no search page and no link to it', async (_, options, files) => {
  const cwd = await createTemporaryFolder(CONTENT);
  const leads = async () => [...(await filesOf(join(cwd, 'dist')))].filter(([path, text]) => path.startsWith('search/') || (path.endsWith('.html') && text.includes('search/"')));
  await buildTexts(cwd);
  expect((await leads()).map(([path]) => path)).toEqual(expect.arrayContaining(['search/index.html', 'search/root.json', 'index.html', 'articles/one/index.html']));
  await addFiles(cwd, files);
  expect((await buildTexts(cwd, ...options)).exit).toBe(0);
  expect(await leads()).toEqual([]);
}); // prettier-ignore

test.each([
  ['an article that is not JSON', { 'public/articles/bad.json': '{' }, /bad\.json: \(article\): /],
  ['an article without body', { 'public/articles/bad.json': { headline: 'Bad' } }, /bad\.json: body: is missing/],
  ['a formula that cannot be set', { 'public/articles/bad.json': article('Bad', { type: 'aside', body: [{ type: 'math', tex: '}' }] }) }, /bad\.json: body\.1\.body\.0: cannot be typeset .*\(line 1, column \d+\)/],
  ['a fault in site.json', { 'public/site.json': { name: 7 } }, /site\.json: name: /],
])('%s: exit 1, all problems are listed, and the site is unchanged', async (_, bad, line) => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildPages(cwd);
  const before = await withTimes(join(cwd, 'dist'));
  await addFiles(cwd, { ...bad, 'public/articles/one.json': { headline: '', body: [] } });
  const { exit, out, err } = await buildPages(cwd);
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).toMatch(line);
  expect(err).toMatch(/one\.json: headline: is empty/);
  expect(err).toMatch(/Nothing was published/);
  expect(await withTimes(join(cwd, 'dist'))).toEqual(before);
}); // prettier-ignore

test('a build with errors creates no folder', async () => {
  const cwd = await createTemporaryFolder({ 'public/articles/bad.json': '{' });
  expect((await build(cwd, '--no-images')).exit).toBe(1);
  expect(await readdir(cwd)).toEqual(['public']);
  expect((await build(cwd)).exit).toBe(1);
  expect(await readdir(cwd)).not.toContain('dist');
});

test.each([
  ['public', /npx broadsheet new/],
  ['public/missing', /npx broadsheet new/],
  ['public/articles', /is not the content folder, which is public; use that/],
])('a folder without content exits with 1: %s', async (folder, message) => {
  const cwd = await createTemporaryFolder({ 'public/articles/notes.txt': 'x' });
  const { exit, err } = await buildPages(cwd, folder);
  expect(exit).toBe(1);
  expect(err).toMatch(message);
});

test.each([
  ['--wombat'],
  ['a', 'b'],
  ['--base', '/a b/'],
  ['--base', '../x'],
  ['--origin', 'example.org'],
  ['--origin', 'https://example.org/path'],
  ['--out'],
])('invalid arguments exit with 2: build %s %s', async (...args) => {
  const cwd = await createTemporaryFolder(CONTENT);
  const { exit, out, err } = await buildPages(cwd, ...args.filter((arg) => arg !== undefined));
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/Run "npx broadsheet build --help"/);
  expect(await readdir(cwd)).toEqual(['public']);
});

test.each(['public', './public/', '.', 'public/articles', 'public/articles/new', 'public/media/x'])(
  'a site is not published into its content folder: %s',
  async (out) => {
    const content = out === '.' ? { 'articles/one.json': article('One') } : CONTENT;
    const cwd = await createTemporaryFolder(content);
    const before = await withTimes(cwd);
    const { exit, err } = await build(cwd, out === '.' ? '.' : 'public', '--out', out);
    expect(exit).toBe(2);
    expect(err).toMatch(/--out must name another folder/);
    expect(await withTimes(cwd)).toEqual(before);
  },
);

test('without an origin there is a warning and no sitemap, and --origin makes addresses absolute', async () => {
  const cwd = await createTemporaryFolder({ ...CONTENT, 'public/site.json': { name: 'The Post' } });
  const { exit, err } = await buildPages(cwd);
  expect(exit).toBe(0);
  expect(err).toMatch(
    /site\.json: \(site\): has no "origin".*no sitemap.*write "origin": "https:\/\/example\.org"/,
  );
  const plain = await filesOf(join(cwd, 'dist'));
  expect(plain.has('feed.xml')).toBe(true);
  expect(plain.has('sitemap.xml')).toBe(false);
  const given = await buildPages(cwd, '--origin', 'https://a.example', '--base', '/b/');
  expect(given.err).toBe('');
  const whole = await filesOf(join(cwd, 'dist'));
  expect(whole.get('sitemap.xml')).toContain('<loc>https://a.example/b/articles/one/</loc>');
  expect(whole.get('sections/world/rss.xml')).toContain('<link>https://a.example/b/sections/world/</link>');
});

test('a robots.txt of the publisher replaces the generated one', async () => {
  const cwd = await createTemporaryFolder({ ...CONTENT, 'public/robots.txt': 'User-agent: *' });
  await buildPages(cwd);
  expect(await readFile(join(cwd, 'dist/robots.txt'), 'utf8')).toBe('User-agent: *');
});

test('--json prints a report of a build, and of a build with errors', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const done = await buildPages(cwd, '--json');
  expect({ exit: done.exit, err: done.err }).toEqual({ exit: 0, err: '' });
  expect(JSON.parse(done.out)).toMatchObject({ problems: [], articles: 2, changes: { changed: [], removed: [] } });
  await addFiles(cwd, { 'public/articles/one.json': { headline: 'One' } });
  const refused = await buildPages(cwd, '--json');
  expect({ exit: refused.exit, err: refused.err }).toEqual({ exit: 1, err: '' });
  const report = JSON.parse(refused.out);
  expect(report).not.toHaveProperty('changes');
  expect(report.problems).toMatchObject([{ path: 'body', severity: 'error' }]);
}); // prettier-ignore

test('--base is part of every address, and of no file name', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await build(cwd, '--base', 'news', '--no-compress');
  const files = await filesOf(join(cwd, 'dist'));
  expect([...files.keys()].filter((path) => path.includes('news'))).toEqual([]);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const addresses = [...bytes.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith('/news/'))).toEqual([]);
  }
});

test('--origin overrides the origin of site.json', async () => {
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/site.json': { origin: 'https://a.example' },
  });
  await build(cwd, '--origin', 'https://b.example/', '--base', '/news/', '--no-search', '--no-compress');
  const page = await readFile(join(cwd, 'dist/articles/one/index.html'), 'utf8');
  expect(page).toContain('<link data-head rel="canonical" href="https://b.example/news/articles/one/">');
  expect(page).not.toContain('a.example');
});

test('one article is enough for a site', async () => {
  const cwd = await createTemporaryFolder({ 'public/articles/only.json': { headline: 'Only', body: [] } });
  expect((await buildTexts(cwd)).exit).toBe(0);
  expect((await filesOf(join(cwd, 'dist'))).get('index.html')).toContain('Only');
});

test('the current folder may be the content folder and contain the site', async () => {
  const cwd = await createTemporaryFolder({ 'articles/one.json': article('One'), 'media/a.txt': 'A' });
  expect((await buildTexts(cwd, '.')).exit).toBe(0);
  const first = await filesOf(join(cwd, 'dist'));
  expect((await buildTexts(cwd, '.')).out).toContain('0 files added, 0 changed, 0 removed');
  expect(await filesOf(join(cwd, 'dist'))).toEqual(first);
  expect(first.get('media/a.txt')).toBe('A');
});

test('text of an article cannot break out of the data script', async () => {
  const words = '</script><script>alert(1)</script><!-- \u2028';
  const cwd = await createTemporaryFolder({ 'public/articles/x.json': article(words) });
  await buildPages(cwd);
  const page = await readFile(join(cwd, 'dist/articles/x/index.html'), 'utf8');
  expect(page).not.toContain('<script>alert');
  const data = /<script type="application\/json" id="bs-data">([^]*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data).page.headline).toBe(words);
});

test('foreign files in the published folder are kept', async () => {
  const cwd = await createTemporaryFolder({ ...CONTENT, 'dist/mine/a.txt': 'mine', 'dist/.nojekyll': '' });
  await buildPages(cwd);
  await rm(join(cwd, 'public/articles/one.json'));
  await addFiles(cwd, { 'public/articles/2023/é b.json': article('Two') });
  await buildPages(cwd);
  const files = await filesOf(join(cwd, 'dist'));
  expect(files.get('mine/a.txt')).toBe('mine');
  expect(files.has('.nojekyll')).toBe(true);
  expect(files.has('articles/one/index.html')).toBe(false);
});

test('other files of the content folder are copied, and removed when they are deleted', async () => {
  const files = { '.well-known/security.txt': 'Contact: x', 'ads.txt': 'a', 'a/b c.html': '<p>x' };
  const named = Object.fromEntries(Object.entries(files).map(([path, text]) => [`public/${path}`, text]));
  const cwd = await createTemporaryFolder({ ...CONTENT, ...named, 'public/.env': 'SECRET' });
  expect(await buildPages(cwd)).toMatchObject({ exit: 0, err: '' });
  const published = await filesOf(join(cwd, 'dist'));
  for (const [path, text] of Object.entries(files)) expect(published.get(path)).toBe(text);
  expect([...published.keys()].filter((path) => path.endsWith('.env'))).toEqual([]);
  await rm(join(cwd, 'public/ads.txt'));
  expect((await buildPages(cwd)).out).toMatch(/0 files added, 0 changed, 1 removed/);
});

test('compressed files of the publisher replace the generated ones', async () => {
  const text = 'let a = 1;\n'.repeat(500);
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/x.js': text,
    'public/x.js.br': 'theirs',
    'public/y.js': text,
    'public/media/z.svg.gz': 'theirs',
  });
  for (const again of [false, true]) {
    if (again) await addFiles(cwd, { 'public/y.js': `${text}more` });
    expect(await build(cwd, '--no-images', '--no-search')).toMatchObject({ exit: 0 });
    const files = await filesOf(join(cwd, 'dist'));
    expect(files.get('x.js.br')).toBe('theirs');
    expect(files.get('media/z.svg.gz')).toBe('theirs');
    expect([files.has('x.js.gz'), files.has('y.js.br'), files.has('y.js.gz')]).toEqual([false, true, true]);
  }
});

test('file names in NFC and NFD are the same name, and are published in NFC', async () => {
  const [composed, decomposed] = ['M\u00fcller', 'Mu\u0308ller'];
  const names = (name: string) => ({
    headline: 'Other',
    image: { image: { src: `/media/${name}.svg`, alt: '' } },
    related: [{ article: name }],
    body: [
      { type: 'relatedLink', article: name },
      { type: 'paragraph', text: [{ text: 'a', link: `/articles/${name}/` }, { text: 'b', link: `${encodeURIComponent(name)}/` }] },
    ],
  });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  for (const [file, named] of [[composed, decomposed], [decomposed, composed]] as const) {
    const cwd = await createTemporaryFolder({
      'public/site.json': { name: 'The Post', front: { lead: named } },
      [`public/articles/${file}.json`]: { headline: 'Own', body: [{ type: 'divider' }] },
      'public/articles/other.json': names(named),
      [`public/media/${file}.svg`]: svg,
    });
    const { exit, err } = await build(cwd, '--no-search', '--no-compress');
    expect(exit).toBe(0);
    expect(err).not.toContain('ller');
    const files = await filesOf(join(cwd, 'dist'));
    expect([...files.keys()].filter((path) => path !== path.normalize('NFC'))).toEqual([]);
    expect(files.has(`articles/${composed}/index.html`)).toBe(true);
    expect(files.get(`media/${composed}.svg`)).toBe(svg);
    const page = Buffer.from(files.get('articles/other/index.html') ?? '', 'latin1').toString();
    const links = [...page.matchAll(/href="(\/articles\/M[^"]*)"/g)].map(([, href = '']) => decodeURI(href));
    expect(new Set(links)).toEqual(new Set([`/articles/${composed}/`]));
    expect(page).not.toMatch(/u\u0308|%CC%88/);
  }
}); // prettier-ignore

test('two file names that differ only in Unicode normalization are an error', async () => {
  const cwd = await createTemporaryFolder({
    'public/articles/M\u00fcller.json': { headline: 'A', body: [] },
    'public/articles/Mu\u0308ller.json': { headline: 'B', body: [] },
  });
  const { exit, err } = await buildPages(cwd);
  expect(exit).toBe(1);
  expect(err).toContain('another normal form of Unicode; rename one');
});

test('a file at the address of an alias is an error', async () => {
  const moved = { ...article('Moved'), aliases: ['/old/'] };
  const cwd = await createTemporaryFolder({ ...CONTENT, 'public/articles/moved.json': moved, 'public/old/index.html': 'a' });
  const { exit, err } = await buildPages(cwd);
  expect(exit).toBe(1);
  expect(err).toMatch(/old\/index\.html.*alias/);
}); // prettier-ignore

test('a published site inside the content folder is not published again', async () => {
  const { 'public/articles/one.json': one } = CONTENT;
  const cwd = await createTemporaryFolder({ 'articles/one.json': one, 'ads.txt': 'a' });
  await buildPages(cwd, '.', '--out', 'dist');
  const first = [...(await filesOf(join(cwd, 'dist'))).keys()];
  await buildPages(cwd, '.', '--out', 'dist', '--full');
  expect([...(await filesOf(join(cwd, 'dist'))).keys()]).toEqual(first);
  expect(first).toContain('ads.txt');
});
