/** `theme.css`: which rules are published, and which problems are reported. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexMedia } from '../../../../src/publish/content/known-names.ts';
import { readThemeFile } from '../../../../src/publish/theme/theme-file.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const MEDIA = indexMedia(['paper.png', 'fonts/a (1).woff2']);

async function read(css: string) {
  const dir = await createTemporaryFolder({ 'theme.css': css });
  const { findings, ...rest } = await readThemeFile(dir, MEDIA);
  const problems = findings.map(
    ({ severity, message, position }) =>
      `${position?.line ?? '-'}:${position?.column ?? '-'} ${severity}: ${message}`,
  );
  return { ...rest, problems };
}

test('a folder without theme.css has no rules', async () => {
  const dir = await createTemporaryFolder({});
  expect(await readThemeFile(dir, MEDIA)).toEqual({ css: '', findings: [], media: [] });
});

test('rules are kept as written, with addresses from the root', async () => {
  const css =
    '/* a */ .card:hover { color: RED; &::before { content: "url(x)" } }\n' +
    ':root { --photo: url(media/paper.png) } .a { background: url("./media/paper.png"), url(#b) }\n' +
    '@media print { .a { mask: image-set("/media/paper.png" 1x) } }\n' +
    '@font-face { font-family: A; src: url("/media/fonts/a (1).woff2"); size-adjust: 90% }';
  expect(await read(css)).toEqual({
    css: css
      .replace('url(media/paper.png)', 'url(/media/paper.png)')
      .replace('url("./media/paper.png")', 'url(/media/paper.png)')
      .replace('"/media/paper.png" 1x', 'url(/media/paper.png) 1x')
      .replace('url("/media/fonts/a (1).woff2")', 'url(/media/fonts/a%20%281%29.woff2)'),
    media: ['/media/paper.png', '/media/paper.png', '/media/paper.png', '/media/fonts/a (1).woff2'],
    problems: [],
  });
});

test.each([
  ['@import "other.css";', '1:1 error: has @import, which does not work here; write the rules themselves'],
  ['@import url(https://example.org/a.css);', '1:1 error: has @import, which does not work here; write the rules themselves'],
  ['.a { background: url(https://example.org/a.png) }', '1:18 error: loads "https://example.org/a.png", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: url("//example.org/media/a.png") }', '1:18 error: loads "//example.org/media/a.png", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: url("data:image/png;base64,AAAA") }', '1:18 error: loads "data:image/png;base64,AAAA", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: url("\\6a avascript:x") }', '1:18 error: loads "javascript:x", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: url(/media/../site.json) }', '1:18 error: loads "/media/../site.json", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { --x: url(/articles/a.json) }', '1:11 error: loads "/articles/a.json", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: image-set("https://example.org/a.png" 1x) }', '1:28 error: loads "https://example.org/a.png", and only files in media/ can be loaded; put it there, and write url("/media/…")'],
  ['.a { background: url(/media/papr.png) }', '1:18 error: names /media/papr.png, which is not a file in the content folder; add it, or name an existing one, such as /media/paper.png'],
  ['<style>.a { color: red }</style>', '-:- error: contains </style, which would end the style sheet; remove it'],
  ['.a { content: "</style><script>" }', '-:- error: contains </style, which would end the style sheet; remove it'],
])('%s is an error, and theme.css is ignored', async (css, problem) => {
  const { css: kept, problems } = await read(css);
  expect(problems).toEqual([problem]);
  expect(kept).toBe('');
}); // prettier-ignore

test.each([
  [':root {\n  --acent: red;\n}', '2:3 warning: has the unknown property --acent; did you mean --accent?'],
  ['.a { colr: red }', '1:6 warning: has the unknown property colr; did you mean color?'],
  [
    '// mine\n.a { color: red }',
    '1:2 warning: has a comment after //, which CSS does not have; write /* … */',
  ],
  ['.a { color red }', '1:12 warning: is not valid here, so browsers skip it: Colon is expected'],
])('%s is a warning, and the rule is kept', async (css, problem) => {
  const { css: kept, problems } = await read(css);
  expect(problems).toContain(problem);
  expect(kept).toBe(css);
});

test('a custom property of the publisher is not reported as misspelt', async () => {
  expect((await read('.a { --masthead-size: 2rem; -webkit-box-reflect: below }')).problems).toEqual([]);
});

test('a large theme.css is an error, since every page contains it', async () => {
  const { css, problems } = await read('.a { color: red }\n'.repeat(3000));
  expect(problems).toEqual([
    '-:- error: has 54 kB, and every page contains it, so the limit is 40 kB; remove what is not needed',
  ]);
  expect(css).toBe('');
});

test('a theme.css that links out of the content folder is an error', async () => {
  const dir = await createTemporaryFolder({});
  await symlink('/etc/hostname', join(dir, 'theme.css'));
  const { findings } = await readThemeFile(dir, MEDIA);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/link to a file outside the content folder/),
  ]);
});
