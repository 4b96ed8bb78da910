import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../../../src/publish/content/article-file.ts';
import { listArticleFiles } from '../../../../src/publish/content/list-content.ts';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { asUnprivilegedUser } from '../as-unprivileged-user.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { cpuSecondsOf } from '../../cpu-seconds.ts';

const GOOD = { headline: 'Good', body: [{ type: 'paragraph', text: 'x' }] };
const messages = async (dir: string): Promise<string[]> =>
  (await readContent(dir)).problems.map((one) => `${one.file.slice(dir.length + 1)}: ${one.message}`);

test('reads the site and its articles in the order of their ids', async () => {
  const dir = await createTemporaryFolder({
    'site.json': { name: 'The Site', language: 'ar' },
    'articles/b.json': GOOD,
    'articles/2023/10/a.json': { ...GOOD, headline: 'First' },
    'articles/a-b.json': GOOD,
    'articles/a/b.json': GOOD,
    'articles/.draft.json': 'not even JSON',
    'articles/.git/x.json': 'not even JSON',
    'articles/notes': 'not an article',
  });
  const { site, articles, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(site).toMatchObject({ name: 'The Site', language: 'ar', timeZone: 'UTC' });
  expect(articles.map(({ id }) => id)).toEqual(['2023/10/a', 'a-b', 'a/b', 'b']);
  expect(articles[0]).toMatchObject({
    file: join(dir, 'articles/2023/10/a.json'),
    summary: { article: { headline: 'First' } },
  });
});

test('site.json is optional', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD });
  expect(await readContent(dir)).toMatchObject({ site: { name: 'Articles', language: 'en' }, problems: [] });
});

test('an invalid field of site.json does not affect the others', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': GOOD,
    'site.json': { name: 'Kept', language: 5, theme: { accent: '#223344', acent: 1 } },
  });
  const { site, problems } = await readContent(dir);
  expect(site).toMatchObject({ name: 'Kept', language: 'en', theme: { accent: '#223344' } });
  expect(problems.map(({ path, severity, suggestion }) => ({ path, severity, suggestion }))).toEqual([
    { path: 'language', severity: 'error', suggestion: undefined },
    { path: 'theme.acent', severity: 'warning', suggestion: 'accent' },
  ]);
});

test.each([
  {
    what: 'a missing folder',
    files: {},
    below: 'nowhere',
    message: /is not a content folder \(no such file\).*broadsheet new/,
  },
  {
    what: 'the folder around the content folder',
    files: { 'public/articles/a.json': '{}' },
    below: '.',
    message: /is not the content folder, which is .*public; use that$/,
  },
  {
    what: 'the folder of the articles',
    files: { 'articles/a.json': '{}' },
    below: 'articles',
    message: /is not the content folder, which is [^;]*(?<!articles); use that$/,
  },
  {
    what: 'a site without articles, below a folder that has some',
    files: { 'articles/notes.json': '{}', 'site/site.json': {} },
    below: 'site',
    message: /has no article/,
  },
  { what: 'a file', files: { x: 'text' }, below: 'x', message: /is a file; use the content folder/ },
  {
    what: 'a folder without articles',
    files: { 'site.json': {} },
    below: '',
    message: /has no article: there is no file in articles\//,
  },
  {
    what: 'a folder without JSON',
    files: { 'articles/a.xml': '' },
    below: '',
    message: /no file in articles\/ that ends in \.json/,
  },
])('$what is one error', async ({ files, below, message }) => {
  const dir = join(await createTemporaryFolder(files), below);
  const { articles, problems } = await readContent(dir);
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    path: '(folder)',
    severity: 'error',
    message: expect.stringMatching(message),
  });
});

test('one invalid article does not hide the problems of another', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': '{',
    'articles/b.json': { headline: 'B' },
    'articles/c.json': GOOD,
    'articles/d.json': new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    'articles/e.json': '',
    'articles/f.json': '[]',
  });
  const { articles, problems } = await readContent(dir);
  expect(articles.map(({ id }) => id)).toContain('c');
  expect([...new Set(problems.map(({ file }) => file.slice(-6)))]).toEqual([
    'a.json',
    'b.json',
    'd.json',
    'e.json',
    'f.json',
  ]);
  expect(problems.find(({ file }) => file.endsWith('d.json'))?.message).toBe(
    'is not UTF-8 text; save it with the encoding UTF-8',
  );
});

test('a byte order mark is ignored', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': `\uFEFF${JSON.stringify(GOOD)}` });
  expect((await readContent(dir)).problems).toEqual([]);
});

test('symbolic links are followed, but not cycles or broken links', async () => {
  const dir = await createTemporaryFolder({ 'articles/a/x.json': GOOD, 'kept/linked.json': GOOD });
  await symlink(join(dir, 'articles'), join(dir, 'articles/a/loop'));
  await symlink('self.json', join(dir, 'articles/self.json'));
  await symlink('gone', join(dir, 'articles/lost.json'));
  await symlink('../kept', join(dir, 'articles/other'));
  const { paths } = await listArticleFiles(dir);
  expect(paths).toEqual(['articles/a/x.json', 'articles/other/linked.json']);
  expect(await messages(dir)).toEqual([
    'articles/a/loop: is a link to a folder that contains it; remove the link',
    'articles/lost.json: is a broken link (no such file); remove or fix it',
    'articles/self.json: is a broken link (its links form a loop); remove or fix it',
    'kept/linked.json: is an article outside articles/, and is published as a file only; move it to articles/linked.json',
  ]);
});

const OUTSIDE = /^[^:]+: is a link to a file outside the content folder.*replace it with a copy/;

test.each([
  { what: 'a file in media/', path: 'media/deep/x.txt', target: 'secret.txt' },
  { what: 'a folder in media/', path: 'media/x', target: '.' },
  { what: 'media/ itself', path: 'media', target: '.' },
  { what: 'an article', path: 'articles/x.json', target: 'linked.json' },
  { what: 'a folder of articles', path: 'articles/x', target: '.' },
  { what: 'articles/ itself', path: 'articles', target: '.' },
  { what: 'site.json', path: 'site.json', target: 'linked.json' },
  { what: 'an icon', path: 'favicon.svg', target: 'secret.txt' },
  { what: 'any other file', path: 'downloads/x.txt', target: 'secret.txt' },
  { what: 'any other folder', path: 'downloads', target: '.' },
])('a symbolic link out of the content folder is an error: $what', async ({ path, target }) => {
  const elsewhere = await createTemporaryFolder({ 'linked.json': GOOD, 'secret.txt': 'secret' });
  const dir = await createTemporaryFolder(path === 'articles' ? {} : { 'articles/a.json': GOOD });
  await mkdir(join(dir, path, '..'), { recursive: true });
  await symlink(join(elsewhere, target), join(dir, path));
  const { problems, media, site } = await readContent(dir);
  expect(problems).toMatchObject([{ file: join(dir, path), severity: 'error' }]);
  expect(await messages(dir)).toEqual([expect.stringMatching(OUTSIDE)]);
  expect({ media, name: site.name }).toEqual({ media: [], name: 'Articles' });
});

test('a symbolic link to a hidden file is an error', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, '.env': 'secret', 'media/x.txt': '' });
  await symlink('../.env', join(dir, 'media/env.txt'));
  expect(await messages(dir)).toEqual([
    expect.stringMatching(/^media\/env\.txt: is a link to a hidden file/),
  ]);
});

test('the content folder may be a symbolic link', async () => {
  const dir = await createTemporaryFolder({ 'real/articles/a.json': GOOD, 'real/media/x.txt': 'x' });
  await symlink('real', join(dir, 'content'));
  await symlink('x.txt', join(dir, 'real/media/y.txt'));
  const { problems, media } = await readContent(join(dir, 'content'));
  expect({ problems, media }).toEqual({ problems: [], media: ['x.txt', 'y.txt'] });
});

test('a site.json that is a broken symbolic link is an error', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD });
  await symlink('gone.json', join(dir, 'site.json'));
  expect(await messages(dir)).toEqual([expect.stringMatching(/^site\.json: is a broken link/)]);
});

test('each file without read permission is a problem of its own', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'articles/secret.json': GOOD });
  await chmod(join(dir, '..'), 0o755);
  await mkdir(join(dir, 'articles/closed'), { mode: 0o000 });
  await chmod(join(dir, 'articles/secret.json'), 0o000);
  expect(await asUnprivilegedUser(() => messages(dir))).toEqual([
    expect.stringMatching(/closed: cannot be read: permission denied/),
    expect.stringMatching(/secret\.json: cannot be read: permission denied/),
  ]);
});

test('a file that is too large to publish is an error, in media/ and elsewhere', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'media/film.mp4': '', 'sound.wav': '' });
  await truncate(join(dir, 'media/film.mp4'), 3 * 2 ** 30);
  await truncate(join(dir, 'sound.wav'), 2 ** 31);
  const message = 'GiB large, and the limit is 2 GiB; make it smaller, or host it elsewhere and use its URL';
  expect(await messages(dir)).toEqual([`media/film.mp4: is 3.0 ${message}`, `sound.wav: is 2.0 ${message}`]);
}); // prettier-ignore

test('a media file without read permission is an error', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'media/a.mp3': 'x' });
  await chmod(join(dir, '..'), 0o755);
  await chmod(join(dir, 'media/a.mp3'), 0o000);
  expect(await asUnprivilegedUser(() => messages(dir))).toEqual([
    expect.stringMatching(/^media\/a\.mp3: cannot be read: permission denied; allow/),
  ]);
});

test('a file name that is not UTF-8 is an error', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'media/x.txt': '' });
  const name = Buffer.concat([Buffer.from(join(dir, 'media/')), Buffer.from([0xfc]), Buffer.from('.jpg')]);
  await writeFile(name, 'x');
  expect(await messages(dir)).toEqual(['media/\uFFFD.jpg: has a name that is not UTF-8; rename it']);
});

test('a site.json of many megabytes is rejected without being parsed', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'site.json': '' });
  await truncate(join(dir, 'site.json'), 200e6);
  expect(await messages(dir)).toEqual([
    'site.json: is 200 MB large, and the limit is 1 MB; shorten or split it',
  ]);
});

test('a named pipe is an error, and is not read', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD, 'media/x.txt': '' });
  for (const path of ['site.json', 'articles/b.json', 'media/pipe'])
    execFileSync('mkfifo', [join(dir, path)]);
  expect(await messages(dir)).toEqual([
    'articles/b.json: is neither a file nor a folder; remove it',
    'media/pipe: is neither a file nor a folder; remove it',
    'site.json: is not a file; replace it with one',
  ]);
});

test('a file that is deleted between listing and reading is a problem', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': GOOD });
  expect(await readArticleFile(dir, 'articles/gone.json')).toMatchObject({
    article: undefined,
    findings: [{ message: 'cannot be read: no such file' }],
  });
});

test.each([
  ['back\\slash.json', /backslash or a control character/],
  ['line\nbreak.json', /backslash or a control character/],
  ['so\u00adft.json', /invisible character/],
  ['so\u200bft.json', /invisible character/],
  ['Loud.JSON', /lower-case \.json/],
  ['a.json/b.json', /rename "a\.json"/],
  ['index.html.json', /rename "index\.html"/],
  [' .json', /empty name/],
])('the file name %j is an error', async (name, message) => {
  const dir = await createTemporaryFolder({ 'articles/fine.json': GOOD, [`articles/${name}`]: GOOD });
  const { articles, problems } = await readContent(dir);
  expect(articles.map(({ id }) => id)).toEqual(['fine']);
  expect(problems).toMatchObject([{ severity: 'error', message: expect.stringMatching(message) }]);
});

test('names of any script, with spaces and signs, can be published', async () => {
  const dir = await createTemporaryFolder({ 'articles/خبر/été 50%? #1.json': GOOD });
  const { articles, problems } = await readContent(dir);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['خبر/été 50%? #1']);
});

test('the work of reading grows in proportion to the number of articles', async () => {
  const text = JSON.stringify({
    ...GOOD,
    body: Array.from({ length: 20 }, () => ({ type: 'paragraph', text: 'words '.repeat(40) })),
  });
  const secondsFor = async (count: number): Promise<number> => {
    const names = Array.from({ length: count }, (_, at) => `articles/${at}.json`);
    const dir = await createTemporaryFolder(Object.fromEntries(names.map((name) => [name, text])));
    return cpuSecondsOf(async () => expect((await readContent(dir)).articles).toHaveLength(count));
  };
  const few = await secondsFor(150);
  expect(await secondsFor(1500)).toBeLessThan(few * 25);
});

test('the footer links to the newsletter, the links of site.json, the pages and the feed', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': GOOD,
    'pages/about.json': { ...GOOD, headline: 'About' },
    'site.json': {
      links: [{ name: 'Printers', url: 'https://printers.example/' }],
      footer: { feeds: true, newsletter: { name: 'By mail', url: 'https://mail.example/' } },
    },
  });
  const { site, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(site.links.map(({ name, url }) => `${name} ${url}`)).toEqual([
    'By mail https://mail.example/',
    'Printers https://printers.example/',
    'About /about/',
    'RSS /rss.xml',
  ]);
});

test('a broken newsletter address is reported at its place in site.json', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': GOOD,
    'site.json': {
      links: [{ name: 'Nowhere', url: '/nowhere/' }],
      footer: { newsletter: { name: 'By mail', url: '/mail/' } },
    },
  });
  const { problems } = await readContent(dir);
  expect(problems.map(({ path }) => path)).toEqual(['links.0.url', 'footer.newsletter.url']);
});

test('a link to a missing fragment or to a footnote is an error', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': {
      headline: 'A',
      body: [
        { type: 'heading', level: 2, text: 'Here' },
        {
          type: 'paragraph',
          text: ['#here', '#bs-main', '#source', '#there', '/articles/a/#note:1'].map((link) => ({
            text: 'x',
            link,
          })),
        },
        { type: 'paragraph', text: [{ text: 'x', footnote: 'source' }] },
      ],
      footnotes: [{ id: 'source', body: [{ type: 'paragraph', text: 'A book.' }] }],
    },
  });
  const { problems } = await readContent(dir);
  expect(problems.map(({ path, severity }) => ({ path, severity }))).toEqual([
    { path: 'body.1.text.2.link', severity: 'error' },
    { path: 'body.1.text.3.link', severity: 'error' },
  ]);
});
