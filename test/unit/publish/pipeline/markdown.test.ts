/** Articles in Markdown are published like those in JSON. */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTexts, runBuilt } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';

const MARKDOWN = `---
title: The sea
date: 2023-01-02
author: Ann Lee
tags: water, salt
---

Deep and *blue*. See [the rain](2023/rain.md) and [the sun](sun/).[^1]

![A wave](/media/wave.svg "A wave"){Ann Lee}

[^1]: Or green.
`;
const AS_JSON = {
  headline: 'The sea',
  datePublished: '2023-01-02',
  authors: [{ name: 'Ann Lee' }],
  tags: ['water', 'salt'],
  body: [
    {
      type: 'paragraph',
      text: [
        'Deep and ',
        { text: 'blue', emphasis: true },
        '. See ',
        { text: 'the rain', link: '2023/rain/' },
        ' and ',
        { text: 'the sun', link: 'sun/' },
        '.',
        { text: '', footnote: '1' },
      ],
    },
    {
      type: 'figure',
      image: { src: '/media/wave.svg', alt: 'A wave' },
      caption: 'A wave',
      credit: 'Ann Lee',
    },
  ],
  footnotes: [{ id: '1', body: [{ type: 'paragraph', text: 'Or green.' }] }],
};
const OTHERS = {
  'public/site.json': { name: 'The Post', origin: 'https://post.example' },
  'public/articles/2023/rain.md': '# Rain\n\nIt rains into the sea. [Back](../sea.md)\n',
  'public/articles/sun.json': { headline: 'Sun', body: [{ type: 'divider' }] },
  'public/media/wave.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"></svg>',
};

const dist = (cwd: string) => filesOf(join(cwd, 'dist'));

test('articles in Markdown and JSON give the same site byte for byte', async () => {
  const inMarkdown = await createTemporaryFolder({ ...OTHERS, 'public/articles/sea.md': MARKDOWN });
  const inJson = await createTemporaryFolder({ ...OTHERS, 'public/articles/sea.json': AS_JSON });
  expect((await buildTexts(inMarkdown)).err).toBe('');
  await buildTexts(inJson);
  expect(await dist(inMarkdown)).toEqual(await dist(inJson));
  const rain = (await dist(inMarkdown)).get('articles/2023/rain/index.html') ?? '';
  expect(rain.includes('<a href="/articles/sea/">Back</a>')).toBe(true);
});

test('an incremental build follows edits, and a change from JSON to Markdown', async () => {
  const cwd = await createTemporaryFolder({ ...OTHERS, 'public/articles/sea.md': MARKDOWN });
  const hasSea = async () => (await dist(cwd)).has('articles/sea.json');
  await buildTexts(cwd);
  await addFiles(cwd, { 'public/articles/sea.md': MARKDOWN.replace('The sea', 'The ocean') });
  await expectSameAsFresh(cwd);
  expect(await hasSea()).toBe(true);
  await addFiles(cwd, { 'public/articles/sea.md': MARKDOWN.replace('title:', 'draft: true\ntitle:') });
  await expectSameAsFresh(cwd);
  expect(await hasSea()).toBe(false);
  await rm(join(cwd, 'public/articles/sea.md'));
  await addFiles(cwd, { 'public/articles/sea.json': AS_JSON });
  await expectSameAsFresh(cwd);
  expect(await hasSea()).toBe(true);
  await addFiles(cwd, { 'public/articles/sea.json': '# Sea' });
  await rename(join(cwd, 'public/articles/sea.json'), join(cwd, 'public/articles/sea.md'));
  await expectSameAsFresh(cwd);
  expect(await hasSea()).toBe(true);
  expect(await readFile(join(cwd, 'dist/articles/sea/index.html'), 'utf8').then((html) => /<h1[^>]*>Sea</.test(html))).toBe(true); // prettier-ignore
});

test('problems have line and column in the Markdown file', async () => {
  const cwd = await createTemporaryFolder({
    'public/articles/a.md': [
      '---',
      'title: A',
      'date: soon',
      'tagz: b',
      'related:',
      '  - article: rain',
      '---',
      'One [two](javascript:x).',
      '',
      '> ![x](/media/none.jpg)',
      '',
      '<p>Three</p>',
    ].join('\n'),
    'public/articles/b.md': 'No headline.\n',
    'public/articles/b.json': { headline: 'B', body: [{ type: 'divider' }] },
    'public/articles/c.MD': '',
  });
  const { exit, out } = await runBuilt(cwd, 'check');
  expect(exit).toBe(1);
  expect(out.split('\n').map((line) => line.replace(/(: [^:]*: \w+ \S+).*( \(line.*)/, '$1 …$2'))).toEqual([
    'public/articles/a.md: datePublished: is not … (line 3, column 7)',
    'public/articles/a.md: tagz: is not … (line 4, column 1)',
    'public/articles/a.md: related.0.article: names "rain", … (line 6, column 14)',
    'public/articles/a.md: body.0.text.1.link: uses "javascript:", … (line 8, column 6)',
    'public/articles/a.md: body.1.body.0.image.src: names /media/none.jpg, … (line 10, column 3)',
    'public/articles/a.md: (article): is HTML … (line 12, column 1)',
    'public/articles/b.md: (folder): has the same address as public/articles/b.json; remove or rename one',
    'public/articles/c.MD: (folder): does not end in lower-case .md; rename it so that it is published',
    '',
  ]);
});
