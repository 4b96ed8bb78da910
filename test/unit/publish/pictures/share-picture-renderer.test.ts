/** Share pictures, compared pixel by pixel. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { shareSvg } from '../../../../src/site/share/share-svg.ts';
import { canDrawLetter } from '../../../../src/publish/pictures/font-coverage.ts';
import { drawSharePictures } from '../../../../src/publish/pictures/share-pictures.ts';
import { openSharePictureRenderer } from '../../../../src/publish/pictures/share-picture-renderer.ts';
import { parseSite } from '../../site/test-articles.ts';

const FONTS = fileURLToPath(new URL('../../../../app/fonts/', import.meta.url));

async function openRenderer() {
  const cache = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const opened = await openSharePictureRenderer({ cache, fontsFolder: FONTS });
  expect(opened.reason).toBeUndefined();
  if (!opened.renderer) throw new Error('no renderer');
  return { ...opened.renderer, cache };
}

/** How many pixels of a row band are dark. */
async function darkness(picture: Uint8Array, top: number, height: number): Promise<number> {
  const band = sharp(picture).extract({ left: 84, top, width: 1032, height }).greyscale();
  const data = await band.raw().toBuffer();
  return data.filter((value) => value < 100).length;
}

const SITE = parseSite({ name: 'The Post', sections: [{ slug: 'world', name: 'World' }] });
const draw = async (headline: string) => {
  const renderer = await openRenderer();
  await renderer.draw('x.png', shareSvg({ headline, section: 'world' }, SITE));
  return new Uint8Array(await readFile(renderer.pathOf('x.png')));
};

test('a share picture is a PNG of 1200 by 630 pixels with the headline on it', async () => {
  const picture = await draw('Bread and circuses');
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(60_000);
  expect(await darkness(picture, 206, 374)).toBeGreaterThan(5000);
  expect(await darkness(picture, 600, 30)).toBe(0);
});

test.each([['Latin', 'Ấn Độ: gjpqy and “quoted” words, again'], ['Arabic', 'قديروف يعرض الوساطة في النزاع'], ['one word', 'A']])(
  'reducing the colours does not change the picture visibly: %s',
  async (_, headline) => {
    const picture = await sharp(await draw(headline)).removeAlpha().raw().toBuffer();
    const drawn = await sharp(Buffer.from(shareSvg({ headline, section: 'world' }, SITE))).removeAlpha().raw().toBuffer();
    let furthest = 0;
    picture.forEach((value, at) => (furthest = Math.max(furthest, Math.abs(value - (drawn[at] ?? 0)))));
    expect(picture.length).toBe(drawn.length);
    expect(furthest).toBeLessThan(20);
  },
); // prettier-ignore

test.each([...'gőжωقש'])('%s is drawn with a font of the program', async (letter) => {
  await openRenderer();
  expect(await canDrawLetter(sharp, letter)).toBe(true);
});

test('a letter that no font has is recognised by its replacement box', async () => {
  await openRenderer();
  expect(await canDrawLetter(sharp, '\u{10FFFD}')).toBe(false);
  expect(await canDrawLetter(sharp, '\u2003')).toBe(false);
});

test('the widest letters stay within the margins', async () => {
  const picture = await draw('WWWWWWWWWW MMMMMMMMMMMMMM WMWMWMWMWM mmmmmmmmmmmmmm');
  const margin = await sharp(picture).extract({ left: 1120, top: 206, width: 80, height: 374 }).greyscale().raw().toBuffer();
  expect(margin.filter((value) => value < 200)).toHaveLength(0);
}); // prettier-ignore

test('a share picture is drawn once, and removed when no article needs it', async () => {
  const renderer = await openRenderer();
  const one = { shareAddress: '/share/a.png', summary: { article: { headline: 'One' } } };
  const two = { shareAddress: '/share/b.png', summary: { article: { headline: 'Two' } } };
  const first = await drawSharePictures(renderer, SITE, [one, one, { summary: two.summary }]);
  expect([...first.keys()]).toEqual(['share/a.png']);
  await writeFile(renderer.pathOf('a.png'), 'kept');
  await drawSharePictures(renderer, SITE, [one, two]);
  expect(await readFile(renderer.pathOf('a.png'), 'utf8')).toBe('kept');
  await drawSharePictures(renderer, SITE, [two]);
  expect(await renderer.existingNames()).toEqual(new Set(['b.png']));
});

test('the same SVG gives the same bytes', async () => {
  expect(await draw('One')).toEqual(await draw('One'));
});
