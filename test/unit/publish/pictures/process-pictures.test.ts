/** The pictures of a content folder, from files to data. */
import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import type { Figure } from '../../../../src/article/pictures.ts';
import type { Article } from '../../../../src/article/schema.ts';
import { articleJsonSchema } from '../../../../src/article/json-schema.ts';
import { parseArticle } from '../../../../src/article/parse.ts';
import { readArticleFile } from '../../../../src/publish/content/article-file.ts';
import { readContent } from '../../../../src/publish/content/read-content.ts';
import { processPictures, type PictureOptions } from '../../../../src/publish/pictures/process-pictures.ts';
import { attachPictures as showingPictures } from '../../../../src/publish/pictures/attach-pictures.ts';
import { formatProblem } from '../../../../src/publish/problems/problem.ts';
import { runBuilt } from '../built-program.ts';
import { addFiles, createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';
import { animation, photograph, PLACE } from './photograph.ts';

vi.setConfig({ testTimeout: 120_000 });

const figure = (src: string): object => ({ type: 'figure', image: { src, alt: `Alt of ${src}` } });
const showing = (...names: readonly string[]): object => ({
  headline: 'A',
  body: names.map((name) => figure(`/media/${name}`)),
});

async function see(dir: string, mode: PictureOptions['mode'] = 'make') {
  const cache = join(dir, '.broadsheet', 'dist');
  const content = await readContent(dir);
  const gallery = await processPictures(dir, content, { cache, mode });
  const problems = [...content.problems, ...gallery.problems];
  const lines = problems.map((one) => formatProblem(one).replaceAll(`${dir}/`, ''));
  const written = await firstArticle(dir);
  const article = written && showingPictures('a', written, gallery.find);
  return { ...gallery, problems, lines, article, cache: join(cache, 'pictures') };
}

const firstArticle = async (dir: string): Promise<Article | undefined> =>
  (await readArticleFile(dir, 'articles/a.json')).article;

const shown = (article: Article | undefined): Figure['image'][] =>
  article?.body.flatMap((block) => (block.type === 'figure' ? [block.image] : [])) ?? [];

test('a photograph gets all sizes and formats, rotated upright and without metadata', async () => {
  const photo = await photograph(640, 900).withExif(PLACE).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const dir = await createTemporaryFolder({ 'articles/a.json': showing('a.jpg'), 'media/a.jpg': photo });
  const { article, files, lines } = await see(dir);
  expect(lines).toEqual([]);
  const [image] = shown(article);
  const name = image?.renditions?.name ?? '';
  expect(image).toEqual({
    src: `/pictures/${name}-900.jpg`,
    alt: 'Alt of /media/a.jpg',
    width: 900,
    height: 640,
    renditions: {
      name,
      widths: [480, 900],
      formats: ['avif', 'webp'],
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
    },
  });
  const endings = ['480.avif', '480.webp', '900.avif', '900.jpg', '900.webp'];
  expect([...files.keys()]).toEqual(endings.map((ending) => `pictures/${name}-${ending}`));
  for (const [path, file] of files) {
    const { width, height, exif, orientation, format, compression } = await sharp(file).metadata();
    const [, wide, ending] = /-(\d+)\.(\w+)$/.exec(path) ?? [];
    expect(width).toBe(Number(wide));
    expect(height).toBe(Math.round((width * 640) / 900));
    expect([exif, orientation]).toEqual([undefined, undefined]);
    expect(compression === 'av1' ? 'avif' : format.replace('jpeg', 'jpg')).toBe(ending);
  }
});

test('every use of a picture gets its renditions', async () => {
  const photo = await photograph(60, 40).png().toBuffer();
  const src = '../media/a%20b.png?x#y';
  const image = { src, alt: '' };
  const dir = await createTemporaryFolder({
    'articles/a.json': {
      headline: 'A',
      image: { image },
      authors: [{ name: 'B', image: src }],
      related: [{ url: 'https://else.example/', headline: 'C', image }],
      footnotes: [{ id: '1', body: [figure(src)] }],
      body: [
        { type: 'aside', body: [figure(src)] },
        { type: 'gallery', figures: [{ image }] },
        { type: 'video', src: 'https://else.example/film.mp4', poster: image },
        { type: 'relatedLink', article: 'b', image },
        { type: 'figure', image: { src: 'https://else.example/media/a.png', alt: '' } },
        { type: 'paragraph', text: [{ text: 'The whole picture', link: src }] },
      ],
    },
    'articles/b.json': { headline: 'B', body: [{ type: 'divider' }] },
    'media/a b.png': photo,
  });
  const { article, lines } = await see(dir);
  expect(lines.filter((line) => !line.includes('footnote'))).toEqual([]);
  const text = JSON.stringify(article);
  expect(text.match(/"renditions"/g)).toHaveLength(7);
  expect(text.match(/"\/pictures\/[0-9a-f]+-60\.png"/g)).toHaveLength(8);
  expect(text).toContain('https://else.example/media/a.png');
  expect(text).toContain('"link":"../media/a%20b.png?x#y"');
  expect(text).not.toContain('"src":"../media');
});

test('published data is valid, and renditions written by an author are replaced', async () => {
  const photo = await photograph(60, 40).jpeg().toBuffer();
  const renditions = { name: '0123456789', widths: [60], formats: ['avif'] };
  const body = ['/media/a.jpg', 'https://else.example/a.jpg'].map((src) => ({
    type: 'figure',
    image: { src, alt: '', renditions },
  }));
  const dir = await createTemporaryFolder({ 'articles/a.json': { headline: 'A', body }, 'media/a.jpg': photo });
  const { article } = await see(dir);
  const [own, remote] = shown(article);
  expect(own?.renditions?.name).toMatch(/^[0-9a-f]{20}$/);
  expect(remote).toEqual({ src: 'https://else.example/a.jpg', alt: '' });
  expect(parseArticle(article).issues).toEqual([]);
  expect(JSON.stringify(articleJsonSchema())).toContain('"renditions"');
  for (const broken of [{ ...renditions, name: '../x' }, { ...renditions, widths: [] }, { ...renditions, colour: 'url(x)' }])
    expect(parseArticle({ headline: 'A', body: [], image: { image: { src: 'a', alt: '', renditions: broken } } }).issues).not.toEqual([]);
}); // prettier-ignore

test('an author’s width keeps the aspect ratio, and never enlarges a picture', async () => {
  const photo = await photograph(300, 200).webp().toBuffer();
  const sizes = [{}, { width: 150, height: 9 }, { width: 5000, height: 20 }];
  const body = sizes.map((size) => ({ type: 'figure', image: { src: '/media/a.webp', alt: '', ...size } }));
  const dir = await createTemporaryFolder({
    'articles/a.json': { headline: 'A', body },
    'media/a.webp': photo,
  });
  const { article } = await see(dir);
  expect(shown(article).map(({ width, height }) => [width, height])).toEqual([[300, 200], [150, 100], [300, 200]]); // prettier-ignore
});

test('a transparent picture has no background colour, and only formats with transparency', async () => {
  const glass = await photograph(60, 40).ensureAlpha(0.5).png().toBuffer();
  const dir = await createTemporaryFolder({ 'articles/a.json': showing('a.png'), 'media/a.png': glass });
  const { article, files } = await see(dir);
  const [image] = shown(article);
  expect(image?.src).toMatch(/\.png$/);
  expect(image?.renditions).not.toHaveProperty('colour');
  for (const file of files.values()) expect((await sharp(file).stats()).isOpaque).toBe(false);
});

test('a picture is processed once, and again after a change', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': showing('a.jpg'),
    'media/a.jpg': await photograph(60, 40).jpeg().toBuffer(),
  });
  const first = await see(dir);
  const times = async (): Promise<string[]> => {
    const names = (await readdir(first.cache)).filter((name) => name !== 'index.json').sort();
    return Promise.all(names.map(async (name) => `${name} ${(await stat(join(first.cache, name))).mtimeMs}`));
  };
  const before = await times();
  const second = await see(dir);
  expect(second.article).toEqual(first.article);
  expect([...second.files]).toEqual([...first.files]);
  expect(await times()).toEqual(before);
  // A new time, but the same bytes.
  await utimes(join(dir, 'media/a.jpg'), new Date(), new Date(1e12));
  expect((await see(dir)).article).toEqual(first.article);
  expect(await times()).toEqual(before);

  await addFiles(dir, { 'media/a.jpg': await photograph(60, 40, 2).jpeg().toBuffer() });
  const third = await see(dir);
  expect(shown(third.article)[0]?.src).not.toBe(shown(first.article)[0]?.src);
  expect((await readdir(third.cache)).filter((name) => name !== 'index.json')).toHaveLength(third.files.size);
});

test('a corrupt or incomplete cache is rebuilt', async () => {
  const photo = await photograph(60, 40).jpeg().toBuffer();
  const dir = await createTemporaryFolder({ 'articles/a.json': showing('a.jpg'), 'media/a.jpg': photo });
  const first = await see(dir);
  for (const index of ['{', '{"encoder":1}', '[]', '{"encoder":"x","files":{},"known":{"__proto__":1}}']) {
    await addFiles(first.cache, { 'index.json': index });
    expect((await see(dir)).article).toEqual(first.article);
  }
  const whole = new Map(await Promise.all([...first.files.values()].map(async (file) => [file, await readFile(file)] as const)));
  const { rm } = await import('node:fs/promises');
  for (const file of first.files.values()) await rm(file);
  await see(dir);
  for (const [file, bytes] of whole) expect(await readFile(file)).toEqual(bytes);
}); // prettier-ignore

test('blocks keep their ids with and without pictures', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': showing('a.jpg', 'b.svg'),
    'media/a.jpg': await photograph(60, 40).jpeg().toBuffer(),
    'media/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>',
  });
  const idsOf = async (...options: string[]): Promise<unknown[]> => {
    await runBuilt(dir, 'build', '.', '--no-search', '--no-compress', ...options);
    const { body } = JSON.parse(await readFile(join(dir, 'dist/articles/a.json'), 'utf8')) as Article;
    return body.map(({ id }) => id);
  };
  const ids = await idsOf('--no-images');
  expect(ids).toEqual([expect.any(String), expect.any(String)]);
  expect(await idsOf()).toEqual(ids);
});

test('the modes “look” and “leave” write no pictures', async () => {
  const photo = await photograph(60, 40).jpeg().toBuffer();
  const dir = await createTemporaryFolder({ 'articles/a.json': showing('a.jpg'), 'media/a.jpg': photo });
  const looked = await see(dir, 'look');
  expect(shown(looked.article)).toEqual([{ src: '/media/a.jpg', alt: 'Alt of /media/a.jpg', width: 60, height: 40 }]);
  const left = await see(dir, 'leave');
  expect(shown(left.article)).toEqual([{ src: '/media/a.jpg', alt: 'Alt of /media/a.jpg' }]);
  expect([looked.files.size, left.files.size]).toEqual([0, 0]);
  expect(await readdir(looked.cache)).toEqual(['index.json']);
}); // prettier-ignore

interface Case {
  readonly what: string;
  readonly file: string;
  readonly make: () => Promise<Uint8Array | string> | string;
  readonly says: RegExp;
  readonly severity: 'error' | 'warning';
  /** Width and height in the data, when they are known. */
  readonly size?: readonly [number, number];
  /** Whether smaller sizes are made in spite of the problem. */
  readonly made?: boolean;
}

const jpeg = (width: number, height: number): Promise<Buffer> => photograph(width, height).jpeg().toBuffer();
const CASES: readonly Case[] = [
  {
    what: 'an animation',
    file: 'a.gif',
    make: async () => (await animation()).gif({ delay: [100, 100, 100] }).toBuffer(),
    says: /^media\/a\.gif: \(media\): is animated, .* use a video instead$/,
    severity: 'warning',
    size: [200, 100],
  },
  {
    what: 'an animated WebP',
    file: 'a.webp',
    make: async () => (await animation()).webp({ delay: [100, 100, 100] }).toBuffer(),
    says: /is animated/,
    severity: 'warning',
    size: [200, 100],
  },
  {
    what: 'a picture that is cut short',
    file: 'a.jpg',
    make: async () => (await jpeg(600, 400)).subarray(0, 9000),
    says: /^media\/a\.jpg: \(media\): is broken or incomplete \(.+\); replace it$/,
    severity: 'warning',
  },
  {
    what: 'a page that is called a picture',
    file: 'a.png',
    make: () => '<!doctype html><p>Not found</p>',
    says: /is not a picture, or has an unknown format; replace it with a JPEG or PNG$/,
    severity: 'warning',
  },
  {
    what: 'an empty file',
    file: 'a.jpg',
    make: () => '',
    says: /^media\/a\.jpg: \(media\): is empty; copy the picture again$/,
    severity: 'warning',
  },
  {
    what: 'a HEIC picture that is called .jpg',
    file: 'a.jpg',
    make: () => Promise.resolve(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
    says: /^media\/a\.jpg: \(media\): is HEIC, which few browsers show; save it as JPEG$/,
    severity: 'warning',
  },
  {
    what: 'a PNG that is called .jpg',
    file: 'a.jpg',
    make: () => photograph(60, 40).png().toBuffer(),
    says: /^media\/a\.jpg: \(media\): is PNG data; rename it to a\.png$/,
    severity: 'warning',
    size: [60, 40],
    made: true,
  },
  {
    what: 'a picture of more than 64 megapixels',
    file: 'a.jpg',
    make: () => sharp({ create: { width: 16_000, height: 4100, channels: 3, background: '#369' } }).greyscale().jpeg().toBuffer(),
    says: /is 16000 × 4100 pixels \(66 megapixels\), .* save it at most 8000 pixels wide$/,
    severity: 'warning',
    size: [16_000, 4100],
    made: true,
  },
  {
    what: 'a drawing that runs',
    file: 'a.svg',
    make: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" onload="x()"/>',
    says: /^media\/a\.svg: \(media\): contains onload="x\(\)": .*; remove it, or export the drawing again/,
    severity: 'error',
    size: [3, 2],
  },
  {
    what: 'a page that is called a drawing',
    file: 'a.svg',
    make: () => '<html xmlns="http://www.w3.org/1999/xhtml"><script>x()</script></html>',
    says: /is not an SVG in UTF-8/,
    severity: 'error',
  },
]; // prettier-ignore

test.each(CASES)('$what is reported', async ({ file, make, says, severity, size, made = false }) => {
  const files: FolderFiles = { 'articles/a.json': showing(file), [`media/${file}`]: await make() };
  const dir = await createTemporaryFolder(files);
  const looked = await see(dir, 'look');
  const { problems, lines, article } = await see(dir);
  expect(looked.lines).toEqual(lines);
  expect(lines).toEqual([expect.stringMatching(says)]);
  expect(problems[0]?.severity).toBe(severity);
  const [image] = shown(article);
  expect([image?.width, image?.height]).toEqual(size ?? [undefined, undefined]);
  expect(image?.renditions !== undefined).toBe(made);
  expect(image?.src.startsWith('/pictures/')).toBe(made);
});

test('an SVG is measured, and a size given by the author is used', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>';
  const own = { type: 'figure', image: { src: '/media/a.svg', alt: '', width: 900, height: 600 } };
  const article = { headline: 'A', body: [figure('/media/a.svg'), own] };
  const dir = await createTemporaryFolder({ 'articles/a.json': article, 'media/a.svg': drawing });
  const sizes = shown((await see(dir)).article).map(({ src, width, height }) => [src, width, height]);
  expect(sizes).toEqual([['/media/a.svg', 300, 200], ['/media/a.svg', 900, 600]]); // prettier-ignore
});

test('an address outside media/ is not a picture of the folder', async () => {
  const photo = await photograph(60, 40).jpeg().toBuffer();
  const body = [figure('/media/..%2fsecret.jpg')];
  const dir = await createTemporaryFolder({ 'articles/a.json': { headline: 'A', body }, 'secret.jpg': photo, 'media/b.jpg': photo });
  const { files, lines } = await see(dir);
  expect(files.size).toBe(0);
  expect(lines).toEqual([expect.stringContaining('which is not a file in the content folder')]);
}); // prettier-ignore
