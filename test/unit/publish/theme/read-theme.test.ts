/** The theme of a content folder: typefaces, logo, and the files that they name. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { composeStyles } from '../../../../src/publish/theme/compose-styles.ts';
import { measureFont } from '../../../../src/publish/theme/font-file.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const { resolve } = createRequire(import.meta.url);
const fontBytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(resolve(path)));
const ATKINSON =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80"><rect width="320" height="80"/></svg>';

async function contentWith(theme: object, files: Readonly<Record<string, unknown>> = {}) {
  const dir = await createTemporaryFolder({
    'articles/a.json': { headline: 'A', body: [{ type: 'paragraph', text: 'x' }] },
    'site.json': { name: 'The Post', theme },
    ...files,
  });
  const content = await readContent(dir);
  const problems = content.problems.map(
    ({ path, message, suggestion }) =>
      `${path}: ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`,
  );
  const read = (name: string): Promise<string> =>
    Promise.resolve(`@font-face{font-family:${name};font-display:swap;src:url(assets/${name}.woff2)}`);
  return { ...content, problems, styles: await composeStyles(content.theme, '/news/', read) };
}

test('without a theme the text uses the default typeface', async () => {
  const { styles } = await contentWith({});
  expect(styles).toBe(
    '@font-face{font-family:source-serif;font-display:optional;src:url(/news/assets/source-serif.woff2)}',
  );
});

test('a chosen typeface replaces the default one', async () => {
  const { styles, problems } = await contentWith({ faces: { body: 'literata', headline: 'sans' } });
  expect(problems).toEqual([]);
  expect(styles).toContain('font-family:literata;font-display:optional;src:url(/news/assets/literata.woff2)');
  expect(styles).not.toContain('source-serif');
  expect(styles).toContain('--site-face:var(--without-web-fonts,"Literata Variable",');
  expect(styles).toContain('--site-headline-face:var(--sans)');
});

test('font files are described by their own tables, and have a fallback of the same size', async () => {
  const { styles, problems, site } = await contentWith(
    { faces: { body: ['/media/fonts/text.woff2', '/media/fonts/italic.woff2'] } },
    {
      'media/fonts/text.woff2': await fontBytes(`${ATKINSON}-normal.woff2`),
      'media/fonts/italic.woff2': await fontBytes(`${ATKINSON}-italic.woff2`),
    },
  );
  expect(problems).toEqual([]);
  expect(site.theme.faces?.body).toEqual(['/media/fonts/text.woff2', '/media/fonts/italic.woff2']);
  const rules = styles.match(/@font-face\{[^}]*\}/g) ?? [];
  expect(rules).toEqual([
    '@font-face{font-family:"Site text";font-style:normal;font-weight:200 800;font-display:optional;src:url("/news/media/fonts/text.woff2") format("woff2")}',
    '@font-face{font-family:"Site text";font-style:italic;font-weight:200 800;font-display:optional;src:url("/news/media/fonts/italic.woff2") format("woff2")}',
    expect.stringMatching(
      /^@font-face\{font-family:"Site text fallback";font-weight:400;src:local\("Times New Roman"\),local\("Liberation Serif"\);size-adjust:[\d.]+%;ascent-override:[\d.]+%;descent-override:[\d.]+%;line-gap-override:0%;unicode-range:[^}]+\}$/,
    ),
    expect.stringMatching(/font-weight:700;src:local\("Times New Roman Bold"\)/),
  ]);
  expect(styles).toContain('--site-face:var(--without-web-fonts,"Site text",) "Site text fallback"');
  expect(styles).toContain('--site-figure:0.648em');
});

test('the fallback is scaled to the letter widths of the font', async () => {
  const font = measureFont(
    await fontBytes('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  );
  expect(font).toMatchObject({ weight: '200 900', style: 'normal', isSans: false });
  // Measured in a browser for `typefaces/source-serif.css`, with other texts.
  expect(font!.letterWidth / 0.3743).toBeCloseTo(1.173, 1);
});

/** A font whose table OS/2 says this: class, panose, and whether it is italic. */
async function fontSaying(familyClass: number, panose: readonly [number, number], isItalic = false) {
  const bytes = Buffer.from(
    await fontBytes('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  );
  const table = bytes.readUInt32BE(bytes.indexOf('OS/2') + 8);
  bytes.writeInt16BE(familyClass << 8, table + 30);
  bytes.set(panose, table + 32);
  bytes.writeUInt16BE(isItalic ? 1 : 64, table + 62);
  return measureFont(bytes);
}

test.each([
  ['the style of its serifs', 0, [2, 11], true],
  ['the style of its serifs, before its class', 8, [2, 4], false],
  ['its class', 8, [0, 0], true],
  ['its class', 2, [0, 0], false],
  ['neither', 0, [0, 0], false],
] as const)('a sans serif is recognised by %s', async (_what, familyClass, panose, isSans) => {
  expect(await fontSaying(familyClass, panose)).toMatchObject({ isSans, style: 'normal' });
});

test('a font that is marked as italic is italic, also with an upright angle', async () => {
  expect(await fontSaying(0, [0, 0], true)).toMatchObject({ style: 'italic' });
});

test.each([
  ['a file that is not there', { faces: { body: ['/media/fonts/a.woff2'] } }, 'theme.faces.body.0: names /media/fonts/a.woff2, which is not a file in the content folder; add it, or name an existing one, such as /media/fonts/b.woff2'],
  ['a file that is no font', { faces: { headline: ['/media/fonts/b.woff2'] } }, 'theme.faces.headline.0: names /media/fonts/b.woff2, which is not a font; save it again as WOFF2'],
  ['a file of another format', { faces: { body: ['/media/fonts/b.ttf'] } }, 'theme.faces.body.0: is not a WOFF2 file in media/; convert the font, and write its address, such as /media/fonts/name.woff2'],
  ['a file that is not in a list', { faces: { body: 'fonts/b.woff2' } }, 'theme.faces.body: instead of "fonts/b.woff2" write "body": ["/media/fonts/b.woff2"]'],
  ['an unknown face', { faces: { body: 'Georgia' } }, 'theme.faces.body: must be "source-serif" or "literata" or "atkinson" or "serif" or "sans", not "Georgia"'],
  ['a logo that is not there', { logo: { light: '/media/logo.svg' } }, 'theme.logo.light: names /media/logo.svg, which is not a file in the content folder; add it, or name an existing one, such as /media/logo.png'],
  ['a logo that is no picture', { logo: { light: '/media/logo.png' } }, 'theme.logo.light: names /media/logo.png, which is not a picture; replace it'],
  ['a logo without a size', { logo: { light: '/media/bare.svg' } }, 'theme.logo.light: names /media/bare.svg, which does not say how large it is; add a viewBox to it'],
  ['a logo with a width and no height', { logo: { light: '/media/wide.svg' } }, 'theme.logo.light: names /media/wide.svg, which does not say how large it is; add a viewBox to it'],
  ['a logo that is not in an object', { logo: 'logo.png' }, 'theme.logo: instead of "logo.png" write "logo": { "light": "/media/logo.png" }'],
  ['a logo elsewhere', { logo: { light: 'https://example.org/logo.png' } }, 'theme.logo.light: is not a picture; write /media/logo.svg or the like'],
  ['colours that name no scheme', { colors: { paper: '#ffffff' } }, 'theme.colors.paper: is one colour on light pages and another on dark ones; write it inside "light": { } or "dark": { }'],
  ['another word for colours', { colours: {} }, 'theme.colours: is not a field of the format; remove or rename it (colors)'],
  ['an unknown style of pull quotes', { pullquote: 'big' }, 'theme.pullquote: must be "rule" or "mark" or "centered", not "big"'],
])('%s is reported with its correction', async (_what, theme, problem) => {
  const { problems } = await contentWith(theme, {
    'media/fonts/b.woff2': 'no font',
    'media/logo.png': 'no picture',
    'media/bare.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'media/wide.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="320"/>',
  });
  expect(problems).toEqual(expect.arrayContaining([problem]));
}); // prettier-ignore

test('without a readable font file the text uses the default typeface', async () => {
  const { styles } = await contentWith({ faces: { body: ['/media/fonts/none.woff2'] } });
  expect(styles).toContain('font-family:source-serif');
  expect(styles).not.toContain('Site text');
});

test('dark pages show the dark logo, but not in print', async () => {
  const { styles } = await contentWith(
    { logo: { light: '/media/logo.svg', dark: '/media/night.svg' } },
    { 'media/logo.svg': LOGO, 'media/night.svg': LOGO },
  );
  expect(styles).toContain(
    '@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light],[data-theme=sepia],[data-theme=grey]) .nameplate img{content:url("/news/media/night.svg")}}',
  );
});

test('the logo has the size of its picture, so that the layout does not shift', async () => {
  const { site, problems } = await contentWith(
    { logo: { light: '/media/logo.svg' } },
    { 'media/logo.svg': LOGO },
  );
  expect(problems).toEqual([]);
  expect(site.theme.logo).toEqual({ light: '/media/logo.svg', width: 320, height: 80 });
});

test('pictures used by theme.css are published, also when articles use them only in drafts', async () => {
  const { media } = await contentWith(
    { logo: { light: '/media/logo.svg' } },
    {
      'media/logo.svg': LOGO,
      'media/paper.svg': LOGO,
      'theme.css': 'body { background: url(media/paper.svg) }',
      'articles/draft.json': {
        headline: 'Draft',
        draft: true,
        body: ['logo', 'paper', 'secret'].map((name) => ({
          type: 'figure',
          image: { src: `/media/${name}.svg`, alt: 'x' },
        })),
      },
      'media/secret.svg': LOGO,
    },
  );
  expect(media).toEqual(['logo.svg', 'paper.svg']);
});

test('theme.css comes after all other rules, and its addresses have the base', async () => {
  const { styles } = await contentWith(
    { accent: '#1c5c8a' },
    { 'media/paper.svg': LOGO, 'theme.css': 'body { background: url(media/paper.svg) }' },
  );
  expect(styles).toMatch(
    /@layer theme\{:root\{[^}]*--accent:light-dark\(#1c5c8a,#[\da-f]{6}\)[^}]*\}\}body \{ background: url\(\/news\/media\/paper\.svg\) \}$/,
  );
});
