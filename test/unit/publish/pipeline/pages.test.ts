/** Pages that are not news: they have addresses, are in search and sitemap, but in no list and no feed. */
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildTexts, runBuilt } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';

const CONTENT = {
  'public/site.json': { name: 'The Post', origin: 'https://post.example', links: [{ name: 'Us', url: '/about/' }] },
  'public/articles/sea.md': '# The sea\n\nDeep. See [who we are](../pages/about.md) and [the law](/legal/terms/).\n',
  'public/pages/about.md': '# About zebras\n\nWe write about [the sea](../articles/sea.md).\n\n![x](/media/z.svg)\n',
  'public/pages/legal/terms.json': { headline: 'Terms', body: [{ type: 'paragraph', text: 'Zebra terms.' }] },
  'public/media/z.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"></svg>',
}; // prettier-ignore

const dist = (cwd: string) => filesOf(join(cwd, 'dist'));

test('a page is published at the path of its file and linked from every page', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const { exit, out, err } = await buildTexts(cwd);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^Published 1 article as/);
  const files = await dist(cwd);
  const about = files.get('about/index.html') ?? '';
  expect(/<h1[^>]*>About zebras</.test(about)).toBe(true);
  expect(about.includes('"@type":"WebPage"')).toBe(true);
  expect(about.includes('rel="canonical" href="https://post.example/about/"')).toBe(true);
  expect(about.includes('min read')).toBe(false);
  expect(about.includes('<a href="/articles/sea/">the sea</a>')).toBe(true);
  expect(JSON.parse(files.get('about/index.json') ?? '')).toMatchObject({ published: { id: '/about' } });
  expect(files.has('legal/terms/index.html')).toBe(true);
  const sea = files.get('articles/sea/index.html') ?? '';
  expect(sea.includes('<a href="/about/">who we are</a>')).toBe(true);
  for (const page of [sea, files.get('index.html') ?? '', about]) {
    const foot = page.slice(page.lastIndexOf('<footer'));
    expect(foot.match(/<a href="\/[^"]+">(?:<bdi>)?[^<]*/g)).toEqual([
      '<a href="/about/"><bdi>Us',
      '<a href="/legal/terms/"><bdi>Terms',
    ]);
  }
});

test('a page is in the sitemap, but in no list, feed or related articles', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildTexts(cwd);
  const files = await dist(cwd);
  const naming = [...files].flatMap(([path, text]) =>
    /zebra/i.test(text) && !/^(?:\.broadsheet|assets\/|about\/|legal\/)/.test(path) ? [path] : [],
  );
  expect(naming.filter((path) => !path.startsWith('search/'))).toEqual([]);
  expect(naming.filter((path) => path.startsWith('search/'))).not.toEqual([]);
  expect(files.get('sitemap.xml')).toContain('https://post.example/about/');
});

test('a draft page is not published, and links to it become text', async () => {
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/site.json': { origin: 'https://post.example' },
    'public/pages/about.md': '---\ntitle: About zebras\ndraft: true\n---\n\nSoon.\n',
  });
  const { exit, out, err } = await buildTexts(cwd);
  expect(exit).toBe(0);
  expect(out).toContain('Left out: 1 draft');
  expect(err).toContain('sea.md: body.0.text.1.link: leads to public/pages/about.md, which is a draft');
  const files = await dist(cwd);
  expect([...files.keys()].filter((path) => path.startsWith('about/'))).toEqual([]);
  expect((files.get('articles/sea/index.html') ?? '').includes('See who we are and')).toBe(true);
});

test('an incremental build follows added, changed and removed pages', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildTexts(cwd);
  await addFiles(cwd, { 'public/pages/legal/terms.json': { headline: 'Our terms', body: [] } });
  await expectSameAsFresh(cwd);
  await addFiles(cwd, { 'public/pages/imprint.md': '# Imprint\n\nUs.\n' });
  await expectSameAsFresh(cwd);
  await rm(join(cwd, 'public/pages/imprint.md'));
  await expectSameAsFresh(cwd);
});

test('problems of pages are reported', async () => {
  const cwd = await createTemporaryFolder({
    'public/articles/a.json': { headline: 'A', body: [{ type: 'divider' }], aliases: ['/about'] },
    'public/pages/about.md': '---\ntitle: About\ntags: a\ndate: 2023-01-01\n---\nUs.\n',
    'public/pages/about.json': { headline: 'B', body: [{ type: 'divider' }] },
    'public/pages/search.md': '# C',
    'public/pages/authors/x.md': '# D',
    'public/pages/index.md': '# E',
    'public/pages/privacy.md': '# F\n\nOurs.\n',
    'public/privacy/index.html': 'G',
  });
  const { out } = await runBuilt(cwd, 'check');
  expect(out.trimEnd().split('\n').map((line) => line.replace(/(: [^:]*: \w+ \w+ \S+ \S+).*/, '$1'))).toEqual([
    'public/articles/a.json: aliases.0: is taken by public/pages/about.json;',
    'public/pages/about.md: (folder): has the same address',
    'public/pages/authors/x.md: (folder): would be published at',
    'public/pages/index.md: (folder): would be published at',
    'public/pages/search.md: (folder): would be published at',
    'public/privacy/index.html: (folder): would be published as',
  ]);
  await rm(join(cwd, 'public/pages/about.json'));
  expect((await runBuilt(cwd, 'check')).out).toContain('public/pages/about.md: tags: is a field of articles, which pages do not have; remove it (line 3, column 7)');
}); // prettier-ignore
