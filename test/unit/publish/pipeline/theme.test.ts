/** The theme in published pages: set in site.json, and allowed by the policy. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runBuilt } from '../built-program.ts';
import { expectSameAsFresh } from '../same-as-fresh.ts';
import { addFiles, createTemporaryFolder, filesOf } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80"><rect width="320" height="80"/></svg>';
const SITE = { name: 'The Post', origin: 'https://post.example' };
const CONTENT = {
  'public/site.json': SITE,
  'public/articles/a.json': {
    headline: 'A',
    datePublished: '2023-10-09',
    body: [{ type: 'paragraph', text: 'x' }],
  },
  'public/media/logo.svg': LOGO,
};
const THEME = {
  colors: { light: { paper: '#f4efe4', ink: '#20242c', accent: '#7a1f3d' }, dark: { paper: '#14181f' } },
  logo: { light: '/media/logo.svg' },
  faces: { body: 'literata', headline: 'atkinson' },
  dateStyle: 'numeric',
  pullquote: 'mark',
};

const stylesOf = (html: string): string => /<style data-site-styles>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
const pagesIn = async (folder: string): Promise<[string, string][]> =>
  [...(await filesOf(folder))].filter(
    ([path, html]) => path.endsWith('.html') && html.includes('data-site-styles'),
  );

test('site.json changes logo, colours and typefaces', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await expectSameAsFresh(cwd);
  const before = new Map(await pagesIn(join(cwd, 'dist')));
  await addFiles(cwd, { 'public/site.json': { ...SITE, theme: THEME } });
  await expectSameAsFresh(cwd);
  const pages = await pagesIn(join(cwd, 'dist'));
  expect(pages.map(([path]) => path)).toEqual([...before.keys()]);
  expect(pages.map(([path]) => path)).toEqual(expect.arrayContaining(['index.html', '404.html', 'offline.html', 'saved/index.html', 'articles/a/index.html']));
  for (const [path, html] of pages) {
    expect(html, path).toContain('src="/media/logo.svg"');
    expect(html, path).toContain('data-pullquote="mark"');
    expect(stylesOf(html), path).toContain('--site-paper:light-dark(#f4efe4,#14181f)');
    expect(stylesOf(html), path).toContain('--site-face:var(--without-web-fonts,"Literata Variable"');
    expect(stylesOf(html), path).not.toContain('Source Serif');
  }
  expect(new Map(pages).get('articles/a/index.html')).toContain('>10/9/2023</time>');
  const manifest = JSON.parse((await filesOf(join(cwd, 'dist'))).get('manifest.webmanifest') ?? '') as object;
  expect(manifest).toMatchObject({ theme_color: '#f4efe4', background_color: '#f4efe4' });
}); // prettier-ignore

test('theme.css is inlined in every page and allowed by the policy', async () => {
  const cwd = await createTemporaryFolder(CONTENT);
  await expectSameAsFresh(cwd);
  await addFiles(cwd, { 'public/theme.css': '.masthead { background: url("media/logo.svg") }' });
  await expectSameAsFresh(cwd);
  const files = await filesOf(join(cwd, 'dist'));
  expect(files.has('theme.css')).toBe(false);
  const pages = await pagesIn(join(cwd, 'dist'));
  expect(pages.length).toBeGreaterThan(4);
  for (const [path, html] of pages) {
    const styles = stylesOf(html);
    expect(styles, path).toMatch(/\.masthead \{ background: url\(\/media\/logo\.svg\) \}$/);
    const hash = createHash('sha256').update(Buffer.from(styles, 'latin1')).digest('base64');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy, path).toContain(`sha256-${hash}`);
    expect(files.get('_headers'), path).toContain(`'sha256-${hash}'`);
  }
});

test('a portable site contains its fonts, with relative addresses on every page', async () => {
  const { resolve } = createRequire(import.meta.url);
  const font = '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-latin-wght-normal.woff2';
  const cwd = await createTemporaryFolder({
    ...CONTENT,
    'public/site.json': { ...SITE, theme: { faces: { body: 'literata', headline: ['/media/fonts/frank.woff2'] } } },
    'public/media/fonts/frank.woff2': new Uint8Array(await readFile(resolve(font))),
  });
  expect(await runBuilt(cwd, 'build', '--portable', '--no-compress')).toMatchObject({ exit: 0, err: '' });
  const files = await filesOf(join(cwd, 'dist'));
  const fonts = [...files.keys()].filter((path) => path.startsWith('assets/') && path.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(4);
  expect(fonts.filter((path) => !/^assets\/(?:literata|noto-naskh|frank-ruhl)[\w-]+\.woff2$/.test(path))).toEqual([]);
  const styles = stylesOf(files.get('articles/a/index.html') ?? '');
  const named = [...styles.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address = '']) => address);
  expect(named.filter((address) => !files.has(address.replace('../../', '')))).toEqual([]);
  expect(named).toContain('../../media/fonts/frank.woff2');
}); // prettier-ignore
