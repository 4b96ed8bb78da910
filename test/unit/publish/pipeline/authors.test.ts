/** Files in `authors/` say who the authors are, above the lists of their articles. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTexts, runBuilt } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';

const CONTENT = {
  'public/site.json': { origin: 'https://post.example' },
  'public/articles/sea.json': {
    headline: 'Sea',
    body: [{ type: 'paragraph', text: 'Deep.' }],
    authors: [{ name: 'Ann Lee', role: 'Editor' }],
  },
  'public/authors/ann-lee.md':
    '---\nimage: /media/ann.svg\nemail: ann@post.example\nlinks:\n  - name: Her books\n    url: https://books.example/ann\n---\n\n# Ann Lee\n\nWrites about *water*.\n\nSee [the sea](../articles/sea.md).\n',
  'public/authors/bo.json': { name: 'Bo', role: 'Photographer', bio: 'Takes pictures.\n\nAlso of rain.' },
  'public/media/ann.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"></svg>',
};

const dist = (cwd: string) => filesOf(join(cwd, 'dist'));

test('the profile is shown above the list, also for an author without articles', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  const { exit, err } = await buildTexts(cwd);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const files = await dist(cwd);
  expect(JSON.parse(files.get('authors/ann-lee/index.json') ?? '')).toMatchObject({
    author: {
      name: 'Ann Lee',
      role: 'Editor',
      bio: ['Writes about ', { text: 'water', emphasis: true }, '.', '\n\n', 'See ', { text: 'the sea', link: '/articles/sea/' }, '.'],
      image: '/media/ann.svg',
      email: 'ann@post.example',
      links: [{ name: 'Her books', url: 'https://books.example/ann' }],
    },
    cards: [{ headline: 'Sea' }],
  });
  const page = files.get('authors/ann-lee/index.html') ?? '';
  for (const part of ['<em>water</em>', 'href="mailto:ann@post.example"', 'href="https://books.example/ann"', 'src="/media/ann.svg"'])
    expect({ part, isThere: page.includes(part) }).toEqual({ part, isThere: true });
}); // prettier-ignore

test('the paragraphs about an author are paragraphs on the page, and one text in structured data', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildTexts(cwd);
  const files = await dist(cwd);
  const page = (name: string): string => files.get(`authors/${name}/index.html`) ?? '';
  expect(page('ann-lee')).toContain('<div class="bio"><p>Writes about <em>water</em>.</p><p>See <a');
  expect(page('bo')).toContain('<div class="bio"><p>Takes pictures.</p><p>Also of rain.</p></div>');
  expect(page('bo')).toContain('"description":"Takes pictures.\\n\\nAlso of rain."');
});

test('an incremental build follows added, changed and removed profiles', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await buildTexts(cwd);
  await addFiles(cwd, { 'public/authors/ann-lee.md': '# Ann Lee\n\nWrites.\n' });
  await expectSameAsFresh(cwd);
  await rm(join(cwd, 'public/authors/bo.json'));
  await expectSameAsFresh(cwd);
});

test('an invalid profile is reported with file, line and column', async () => {
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/authors/bo.json':
      '{\n  "name": "Bo",\n  "emial": "x",\n  "email": "x",\n  "image": "/media/bo.svg"\n}',
    'public/authors/bo-2.json': { name: 'bo' },
    'public/authors/c.json': '{',
    'public/authors/d.md': '# Di\n\nWrites.\n\n- Books\n',
  });
  const { out } = await runBuilt(cwd, 'check');
  expect(out.trimEnd().split('\n')).toEqual([
    'public/authors/bo.json: (author): has the same name as public/authors/bo-2.json; remove or rename one (line 1, column 1)',
    'public/authors/bo.json: emial: is not a field of the format; remove or rename it; did you mean "email"? (line 3, column 3)',
    'public/authors/bo.json: email: is not an e-mail address; write one such as ann@example.org (line 4, column 12)',
    'public/authors/bo.json: image: names /media/bo.svg, which is not a file in the content folder; add it, or name an existing one (line 5, column 12)',
    'public/authors/c.json: (author): is not JSON: a closing } is missing (line 1, column 2)',
    'public/authors/d.md: body.1: is left out (list), because the bio of an author can contain only paragraphs; write it as one (line 5, column 1)',
  ]);
});
